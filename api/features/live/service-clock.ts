import { randomBytes } from 'node:crypto'
import type { Clock as Time } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { changeOnce, keepOnce } from '../../records.ts'
import { minutesOf } from '../events/rules.ts'
import type { EventService } from '../events/service.ts'
import type { Moment } from '../events/service-participations.ts'
import type { EventRecord } from '../events/store.ts'
import type { ClockAct, EventClock, PhonesPlay } from './contract.ts'
import {
  doors,
  lengthOf,
  type Pace,
  paceOf,
  type Reading,
  readAt,
  type Setting,
  stretchesFrom,
  turned,
} from './rules-clock.ts'
import { type Clock, clocks } from './store.ts'

const clockIdOf = (event: string) => event.replace('event-', 'clock-')
const instant = (ms: number | null) => (ms === null ? null : new Date(ms).toISOString())

const kept = ({ phase, round, endsAt, left }: Reading) => ({
  ...{ phase, round, endsAt: instant(endsAt), pausedWith: left },
})
const readingOf = ({ phase, round, endsAt, pausedWith }: Pick<Clock, keyof ReturnType<typeof kept>>) => ({
  ...{ phase, round, endsAt: endsAt === null ? null : Date.parse(endsAt), left: pausedWith },
})
const settingOf = (clock: Clock): Setting => ({
  ...readingOf(clock),
  setAt: Date.parse(clock.setAt),
  before: clock.before && readingOf(clock.before),
})

/** The minutes of an event without rounds, from the doors to its end. */
const paceIn = (event: EventRecord): Pace =>
  paceOf(event, minutesOf(event.basics.to) - minutesOf(event.basics.from) - event.talks.doorsMinutes)

/** Clocks of events: one for the whole hall, set by its organiser; where it stands follows from the time. */
export const clockService = (deps: { store: Store; clock: Time; events: Pick<EventService, 'get'> }) => {
  const { events } = deps
  const stored = deps.store.collection(clocks)
  const now = () => deps.clock.now().getTime()

  const at = async (region: string, event: string) => {
    const [clock, meeting] = await Promise.all([
      stored.in(region).get(clockIdOf(event)),
      events.get(region, event),
    ])
    if (!clock || !meeting) throw new AppError('notFound')
    return { clock, pace: paceIn(meeting) }
  }
  const answer = (clock: Clock, pace: Pace): EventClock => {
    const { reading } = readAt(settingOf(clock), pace, now())
    const { event, version } = clock
    return {
      ...{ event, version, now: now(), rounds: pace.rounds, pausedWith: reading.left },
      stretches: stretchesFrom(reading, pace).map((stretch) => ({
        ...{ phase: stretch.phase, round: stretch.round },
        ...{ endsAt: instant(stretch.endsAt), length: lengthOf(stretch, pace) },
      })),
      simulated: clock.simulated ?? null,
    }
  }

  return {
    /** Sets up the clock of an event, which stands at the doors; one that is there stays. */
    ensure: (region: string, event: string): Promise<void> =>
      keepOnce(stored.in(region), {
        ...{ id: clockIdOf(event), region, event, ...kept(doors), before: null },
        ...{ setAt: new Date(now()).toISOString(), doorKey: randomBytes(32).toString('base64url') },
      }),

    async read(region: string, event: string): Promise<EventClock> {
      const { clock, pace } = await at(region, event)
      return answer(clock, pace)
    },
    /** The same, or null before the doors were opened. */
    async find(region: string, event: string): Promise<EventClock | null> {
      return (await stored.in(region).versions([clockIdOf(event)])).size === 0
        ? null
        : this.read(region, event)
    },

    /** The round that runs, or comes next while people are on their way; −1 before the first, the last after all. */
    async round(region: string, event: string): Promise<number> {
      const clock = await stored.in(region).get(clockIdOf(event))
      const meeting = clock && (await events.get(region, event))
      if (!clock || !meeting) return -1
      const { reading } = readAt(settingOf(clock), paceIn(meeting), now())
      if (reading.phase === 'doors') return -1
      return reading.phase === 'over' ? reading.round + 1 : reading.round
    },

    /** Which round runs, and which is the first that who comes in now can sit in; both lie beyond the last when all is over. */
    async moment(region: string, event: string): Promise<Moment> {
      const clock = await stored.in(region).get(clockIdOf(event))
      const meeting = clock && (await events.get(region, event))
      if (!clock || !meeting) return { running: -1, open: 0 }
      const { phase, round } = readAt(settingOf(clock), paceIn(meeting), now()).reading
      if (phase === 'over') return { running: round + 1, open: round + 1 }
      if (phase === 'talking') return { running: round, open: round }
      return phase === 'moving' ? { running: round - 1, open: round } : { running: -1, open: 0 }
    },

    /** Turns the clock; whoever saw an older one gets `stale` with the clock as it stands, so that nobody ends two rounds. */
    async turn(region: string, event: string, ifMatch: number, act: ClockAct): Promise<EventClock> {
      const { clock, pace } = await at(region, event)
      if (clock.version !== ifMatch) throw new AppError('stale', { current: answer(clock, pace) })
      const next = turned(settingOf(clock), act, now(), pace)
      if (!next) throw new AppError('stateConflict', { detail: `The clock cannot ${act} now` })
      let isMine = false
      const after = await changeOnce(stored.in(region), clock.id, (record) => {
        isMine = record.version === ifMatch
        if (!isMine) return null
        const before = next.before && kept(next.before)
        return { ...record, ...kept(next), setAt: new Date(next.setAt).toISOString(), before }
      })
      if (!after) throw new AppError('notFound')
      if (!isMine) throw new AppError('stale', { current: answer(after, pace) })
      return answer(after, pace)
    },

    /** Says whether simulated phones answer for the hall. */
    async simulate(region: string, event: string, simulated: PhonesPlay): Promise<EventClock> {
      const { clock, pace } = await at(region, event)
      const after = await changeOnce(stored.in(region), clock.id, (now) =>
        now.simulated === simulated ? null : { ...now, simulated },
      )
      return answer(after ?? clock, pace)
    },
    /** The events of a region whose phones are simulated now. */
    simulated: async (region: string): Promise<string[]> =>
      (await stored.in(region).find({ simulated: 'running' })).map(({ event }) => event),

    /** Of what codes at the door are made. */
    doorKey: async (region: string, event: string): Promise<string> =>
      (await at(region, event)).clock.doorKey,
  }
}
export type ClockService = ReturnType<typeof clockService>
