import { createHmac } from 'node:crypto'
import type { Actor } from '../../access.ts'
import type { Clock } from '../../adapters/clock.ts'
import { AppError } from '../../errors.ts'
import { participationView } from '../events/access.ts'
import { timeOf } from '../events/rules.ts'
import type { EventService } from '../events/service.ts'
import type { ParticipationService } from '../events/service-participations.ts'
import type { StallService } from '../events/service-stalls.ts'
import type { Participation, Stall } from '../events/store.ts'
import type { RegionService } from '../regions/service.ts'
import type { TalkService } from '../talks/service.ts'
import { hallView } from './access.ts'
import type { ClockService } from './service-clock.ts'

/** The code of a table: its number, and four digits that only the hall knows. */
const codeOf = (key: string, { id, number }: Pick<Stall, 'id' | 'number'>): string =>
  `${number}${String(createHmac('sha256', key).update(id).digest().readUInt32BE(0) % 10_000).padStart(4, '0')}`

const noTalk = () => new AppError('stateConflict', { rule: { rule: 'noTalkThere', source: 'house' } })

/**
 * Talks without a timetable: one begins when somebody who sits down says the code of the table, or the table the number of who
 * sits there.
 */
export const freeTalkService = (deps: {
  clock: Clock
  regions: Pick<RegionService, 'read'>
  events: Pick<EventService, 'read'>
  stalls: Pick<StallService, 'at' | 'kept'>
  participations: Pick<ParticipationService, 'at' | 'get'>
  talks: Pick<TalkService, 'begin'>
  clocks: Pick<ClockService, 'doorKey'>
}) => {
  const { clocks, events, participations, regions, stalls, talks } = deps

  const begin = async (actor: Actor, person: Participation, stall: Stall): Promise<{ talk: string }> => {
    const { region, event: id } = person
    const [{ basics, state }, { timeZone }] = await Promise.all([
      events.read(region, id),
      regions.read(region),
    ])
    const isThere = person.state === 'checkedIn' && stall.state === 'accepted'
    const isFree = basics.kind !== 'speedmeet' && state === 'live'
    if (!isThere || !isFree || person.wishes.nots.includes(stall.id)) throw noTalk()
    const time = new Intl.DateTimeFormat('en-GB', { timeZone, hour: 'numeric', minute: 'numeric' })
    const parts = Object.fromEntries(
      time.formatToParts(deps.clock.now()).map(({ type, value }) => [type, value]),
    )
    const began = timeOf(Number(parts.hour) * 60 + Number(parts.minute))
    return { talk: (await talks.begin(actor.account, person, stall, began)).id }
  }

  return {
    /** The codes of all tables, for who runs the day and lays them out. */
    async codes(actor: Actor, region: string, event: string) {
      if (hallView(actor, region, event) === null) throw new AppError('notFound')
      const [key, tables] = await Promise.all([clocks.doorKey(region, event), stalls.at(region, event)])
      return {
        items: tables
          .filter(({ state }) => state === 'accepted')
          .map((stall) => ({ stall: stall.id, number: stall.number, code: codeOf(key, stall) })),
      }
    },

    /** The code of one table, for who sits there. */
    async code(actor: Actor, region: string, id: string) {
      const stall = await stalls.kept(actor, region, id)
      return { code: codeOf(await clocks.doorKey(region, stall.event), stall) }
    },

    /** A person sits down at the table whose code they say. */
    async sitDown(actor: Actor, region: string, id: string, code: string) {
      const { participation } = await participations.get(actor, region, id)
      if (participationView(actor, participation) !== 'self') throw new AppError('forbidden')
      const { event } = participation
      const [key, tables] = await Promise.all([clocks.doorKey(region, event), stalls.at(region, event)])
      const stall = tables.find((one) => codeOf(key, one) === code)
      if (!stall) throw new AppError('notFound')
      return begin(actor, participation, stall)
    },

    /** A table says the number of who sits down there. */
    async welcome(actor: Actor, region: string, id: string, number: number) {
      const stall = await stalls.kept(actor, region, id)
      const person = (await participations.at(region, stall.event)).find((one) => one.number === number)
      if (!person) throw new AppError('notFound')
      return begin(actor, person, stall)
    },
  }
}
export type FreeTalkService = ReturnType<typeof freeTalkService>
