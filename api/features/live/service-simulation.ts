import type { Actor, Membership } from '../../access.ts'
import { addDays } from '../../adapters/clock.ts'
import { AppError } from '../../errors.ts'
import type { EventService } from '../events/service.ts'
import type { ParticipationService } from '../events/service-participations.ts'
import type { StallService } from '../events/service-stalls.ts'
import type { EventRecord, Participation, Stall } from '../events/store.ts'
import type { RegionService } from '../regions/service.ts'
import type { TalkService } from '../talks/service.ts'
import type { Talk } from '../talks/store.ts'
import type { EventClock, PhonesPlay } from './contract.ts'
import { type PhoneAct, phoneActs } from './rules-simulation.ts'
import type { AnswerService } from './service-answers.ts'
import type { ClockService } from './service-clock.ts'
import type { DayService } from './service-day.ts'
import type { DoorService } from './service-door.ts'
import type { FreeTalkService } from './service-free-talks.ts'

type Hall = {
  event: EventRecord
  clock: EventClock
  people: readonly Participation[]
  tables: readonly Stall[]
  talks: readonly Talk[]
}

/** Seconds that a clock has been in its stretch. */
const secondsIn = ({ stretches, pausedWith, now }: EventClock): number => {
  const { endsAt = null, length = null } = stretches[0] ?? {}
  const left = pausedWith ?? (endsAt === null ? null : Date.parse(endsAt) - now)
  return left === null || length === null ? 0 : (length - left) / 1000
}

/**
 * Simulated phones of a demo: they come in, answer and sit down by the same services as real ones, and turn the clock, so that
 * somebody alone can try the day of an event. Whoever holds a real phone is left to answer for themselves.
 */
export const simulationService = (deps: {
  regions: Pick<RegionService, 'all'>
  events: Pick<EventService, 'get' | 'read'>
  participations: Pick<ParticipationService, 'at'>
  stalls: Pick<StallService, 'at'>
  talks: Pick<TalkService, 'at'>
  clocks: Pick<ClockService, 'find' | 'read' | 'simulate' | 'simulated' | 'turn'>
  day: Pick<DayService, 'step'>
  door: Pick<DoorService, 'code' | 'comeIn'>
  answers: AnswerService
  freeTalks: Pick<FreeTalkService, 'codes' | 'sitDown'>
  /** The people and tables of an event whose phones are real and listen now. */
  phonesOf: (event: string) => ReadonlySet<string>
}) => {
  const { answers, clocks, day, door, events, freeTalks, participations, regions, stalls, talks } = deps

  const hallOf = async (region: string, id: string): Promise<Hall | null> => {
    const [event, clock, people, tables, held] = await Promise.all([
      events.get(region, id),
      clocks.find(region, id),
      participations.at(region, id),
      stalls.at(region, id),
      talks.at(region, id),
    ])
    return event?.state === 'live' && clock
      ? { event, clock, people, tables: tables.filter(({ state }) => state === 'accepted'), talks: held }
      : null
  }
  const actsOf = ({ event, clock, people, tables, talks: held }: Hall): PhoneAct[] => {
    const { phase = 'doors', round = 0 } = clock.stretches[0] ?? {}
    return phoneActs({
      ...{ kind: event.basics.kind, phase, seconds: secondsIn(clock), isPaused: clock.pausedWith !== null },
      round: phase === 'doors' ? -1 : phase === 'over' ? round + 1 : round,
      ...{ people, talks: held, real: deps.phonesOf(event.id), until: addDays(event.basics.day, 7) },
      stalls: tables.map(({ id, number }) => ({
        ...{ id, number },
        nots: new Set(people.filter(({ wishes }) => wishes.nots.includes(id)).map((one) => one.id)),
      })),
    })
  }
  /** Who does an act: the organiser, in the part of a person, of an employer or of the staff. */
  const actorOf = (
    { organiser, region }: EventRecord,
    part: Pick<Membership, 'role'> & Partial<Membership>,
  ): Actor => ({
    ...{ account: organiser, session: null, scoped: [], standsInFor: [] },
    memberships: [{ region, employer: null, profile: null, ...part }],
  })
  const act = async ({ event, clock, people, tables, talks: held }: Hall, one: PhoneAct): Promise<void> => {
    const { region, id } = event
    const staff = actorOf(event, { role: 'jobhunter' })
    const personOf = (participation: string) => {
      const profile = people.find((person) => person.id === participation)?.profile ?? null
      return actorOf(event, { role: 'person', profile })
    }
    if (one.kind === 'turn') await clocks.turn(region, id, clock.version, one.act)
    else if (one.kind === 'arrive') {
      const { code } = await door.code(staff, region, id)
      await door.comeIn(personOf(one.participation), region, one.participation, code)
    } else if (one.kind === 'sitDown') {
      const { items } = await freeTalks.codes(staff, region, id)
      const code = items.find(({ stall }) => stall === one.stall)?.code ?? ''
      await freeTalks.sitDown(personOf(one.participation), region, one.participation, code)
    } else {
      const talk = held.find((other) => other.id === one.talk)
      const employer = tables.find((table) => table.id === talk?.stall)?.employer ?? null
      const side =
        one.side === 'employer'
          ? actorOf(event, { role: 'employer', employer })
          : personOf(talk?.participation ?? '')
      await answers.answer(side, region, one.talk, { ...one.said, side: null })
    }
  }
  const beatIn = async (region: string, id: string): Promise<void> => {
    const hall = await hallOf(region, id)
    const acts = hall ? actsOf(hall) : []
    if (!hall || (hall.clock.stretches[0]?.phase === 'over' && acts.length === 0)) {
      await clocks.simulate(region, id, 'stopped')
      return
    }
    for (const one of acts)
      await act(hall, one).catch((error: unknown) => {
        // Somebody at a real screen was faster: the next beat sees what is so now.
        if (!(error instanceof AppError)) throw error
      })
  }

  return {
    /** Lets simulated phones answer for a hall, or stops them; opens its doors where they are closed. */
    async set(actor: Actor, region: string, id: string, phones: PhonesPlay): Promise<EventClock> {
      const { state, version } = await events.read(region, id)
      if (phones === 'running' && state !== 'live') await day.step(actor, region, id, version, 'open')
      return clocks.simulate(region, id, phones)
    },

    /** Lets the phones of every simulated hall do what they do in this moment. */
    async beat(): Promise<void> {
      for (const { id: region } of await regions.all())
        for (const event of await clocks.simulated(region)) await beatIn(region, event)
    },
  }
}
export type SimulationService = ReturnType<typeof simulationService>
