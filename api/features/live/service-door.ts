import { createHmac } from 'node:crypto'
import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import { AppError } from '../../errors.ts'
import { participationView } from '../events/access.ts'
import type { PresenceAct } from '../events/contract.ts'
import type { EventService } from '../events/service.ts'
import type { ParticipationService } from '../events/service-participations.ts'
import type { StallService } from '../events/service-stalls.ts'
import type { Participation } from '../events/store.ts'
import type { ProfileService } from '../profiles/service.ts'
import { wallNameOf } from '../talks/rules.ts'
import type { TalkService } from '../talks/service.ts'
import { hallView } from './access.ts'
import type { Attendee, Board } from './contract.ts'
import type { ClockService } from './service-clock.ts'

const minute = 60_000

/** The six digits that a key gives in a minute. */
const digits = (key: string, minuteNumber: number): string =>
  String(
    createHmac('sha256', key).update(String(minuteNumber)).digest().readUInt32BE(0) % 1_000_000,
  ).padStart(6, '0')

/** The door of an event: who is there, who came in, and the codes by which people say so themselves. */
export const doorService = (deps: {
  clock: Clock
  events: Pick<EventService, 'read'>
  stalls: Pick<StallService, 'ofEvent'>
  participations: Pick<ParticipationService, 'at' | 'get' | 'setPresence' | 'walkIn'>
  profiles: Pick<ProfileService, 'some'>
  talks: Pick<TalkService, 'at'>
  clocks: Pick<ClockService, 'doorKey' | 'moment'>
}) => {
  const { clocks, events, participations, profiles, stalls, talks } = deps
  const minuteNow = () => Math.floor(deps.clock.now().getTime() / minute)

  const refuseStranger = (actor: Actor, region: string, event: string) => {
    if (hallView(actor, region, event) === null) throw new AppError('notFound')
  }
  /** People by the names that they chose for this hall. */
  const called = async (region: string, found: readonly Participation[]): Promise<Attendee[]> => {
    const given = found.filter(({ wall }) => wall.kind === 'given').map(({ profile }) => profile)
    const names = new Map((await profiles.some(region, given)).map(({ id, contact }) => [id, contact.name]))
    return found.map((one) => ({
      ...{ participation: one.id, number: one.number, called: wallNameOf(one, names.get(one.profile)) },
      ...{ state: one.state, arrivedAt: one.arrivedAt ?? null, version: one.version },
    }))
  }
  const answer = async (one: Participation): Promise<Attendee> => {
    const [attendee] = await called(one.region, [one])
    if (!attendee) throw new AppError('notFound')
    return attendee
  }
  const say = async (
    { account }: Actor,
    by: 'self' | 'staff',
    { id, region, event }: Participation,
    act: PresenceAct,
  ): Promise<Participation> =>
    participations.setPresence(account, by, region, id, act, await clocks.moment(region, event))

  return {
    async board(region: string, id: string): Promise<Board> {
      const [event, tables, everybody, held] = await Promise.all([
        events.read(region, id),
        stalls.ofEvent(region, id),
        participations.at(region, id),
        talks.at(region, id),
      ])
      const { basics, state, version } = event
      return {
        ...{ event: id, region, name: basics.name, kind: basics.kind, state, version },
        tables: tables.items
          .filter((stall) => stall.state === 'accepted')
          .map((stall) => ({ stall: stall.id, number: stall.number, employerName: stall.employerName })),
        people: await called(
          region,
          everybody.filter((one) => one.state !== 'cancelled'),
        ),
        talks: held
          .filter((talk) => talk.state !== 'dropped')
          .map(({ id: talk, participation, stall, round, interpreter, feedback }) => ({
            ...{ talk, participation, stall, round },
            interpreter: interpreter === null ? null : (event.interpreters[interpreter]?.name ?? null),
            said: { person: feedback.person !== null, employer: feedback.employer !== null },
          })),
      }
    },

    /** The board for who runs the day. */
    async read(actor: Actor, region: string, id: string): Promise<Board> {
      refuseStranger(actor, region, id)
      return this.board(region, id)
    },

    /** Lets somebody in who shows their code, which is the id of their invitation, or says their number. */
    async letIn(
      actor: Actor,
      region: string,
      id: string,
      who: { code: string | null; number: number | null },
    ) {
      refuseStranger(actor, region, id)
      const everybody = await participations.at(region, id)
      const found = everybody.find((one) => one.id === who.code || one.number === who.number)
      if (!found) throw new AppError('notFound')
      return answer(await say(actor, 'staff', found, 'arrive'))
    },

    /** Says of somebody whom the caller sees on the board that they came, stayed away or went, or takes it back. */
    async say(actor: Actor, region: string, event: string, id: string, act: PresenceAct): Promise<Attendee> {
      refuseStranger(actor, region, event)
      const everybody = await participations.at(region, event)
      const found = everybody.find((one) => one.id === id)
      if (!found) throw new AppError('notFound')
      return answer(await say(actor, 'staff', found, act))
    },

    walkIn: async (actor: Actor, region: string, id: string, profile: string): Promise<Attendee> =>
      answer(await participations.walkIn(actor, region, id, profile, await clocks.moment(region, id))),

    /** The code that stands at the door now, and until when, in ms since 1970. */
    async code(actor: Actor, region: string, id: string): Promise<{ code: string; until: number }> {
      refuseStranger(actor, region, id)
      const at = minuteNow()
      return { code: digits(await clocks.doorKey(region, id), at), until: (at + 1) * minute }
    },

    /** Lets somebody in who typed the code of this minute, or of the one before. */
    async comeIn(actor: Actor, region: string, id: string, code: string): Promise<Attendee> {
      const { participation } = await participations.get(actor, region, id)
      if (participationView(actor, participation) !== 'self') throw new AppError('forbidden')
      const [key, at] = [await clocks.doorKey(region, participation.event), minuteNow()]
      if (![at, at - 1].some((one) => digits(key, one) === code)) throw new AppError('expired')
      return answer(await say(actor, 'self', participation, 'arrive'))
    },
  }
}
export type DoorService = ReturnType<typeof doorService>
