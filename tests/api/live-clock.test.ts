import { describe, expect, test } from 'vitest'
import { type ClockAct, clockActs } from '../../api/features/live/contract.ts'
import {
  doors,
  type Pace,
  type Reading,
  readAt,
  type Setting,
  stretchesFrom,
  turned,
} from '../../api/features/live/rules-clock.ts'

const pace: Pace = { rounds: 3, talk: 8 * 60_000, move: 2 * 60_000 }
const noWay: Pace = { ...pace, move: 0 }
const at = Date.parse('2026-12-04T09:00:00Z')
const min = 60_000
const set = (reading: Reading, more: Partial<Setting> = {}): Setting => ({
  ...reading,
  setAt: at,
  before: null,
  ...more,
})
const states: Readonly<Record<string, Reading>> = {
  doors,
  moving: { phase: 'moving', round: 1, endsAt: at + 2 * min, left: null },
  talking: { phase: 'talking', round: 1, endsAt: at + 8 * min, left: null },
  paused: { phase: 'talking', round: 1, endsAt: null, left: 5 * min },
  over: { phase: 'over', round: 2, endsAt: null, left: null },
}
/** What each act makes of each state half a minute later, as phase, round, and ms to the end or left; nothing where it cannot be. */
const table: Readonly<
  Record<string, Partial<Record<ClockAct, [string, number, number | null, number | null]>>>
> = {
  doors: { start: ['moving', 0, 2 * min, null] },
  moving: {
    pause: ['moving', 1, null, 1.5 * min],
    addMinute: ['moving', 1, 2.5 * min, null],
    next: ['talking', 1, 8 * min, null],
  },
  talking: {
    pause: ['talking', 1, null, 7.5 * min],
    addMinute: ['talking', 1, 8.5 * min, null],
    next: ['moving', 2, 2 * min, null],
  },
  paused: {
    goOn: ['talking', 1, 5 * min, null],
    addMinute: ['talking', 1, null, 6 * min],
    next: ['moving', 2, 2 * min, null],
  },
  over: {},
}
const half = at + min / 2

describe('the clock of an event', () => {
  const cells = Object.keys(states).flatMap((state) => clockActs.map((act) => [state, act] as const))
  test.for(cells)('in %s, what comes of %s is as in the table', ([state, act]) => {
    const now = turned(set(states[state] as Reading), act, half, pace)
    const wanted = table[state]?.[act]
    expect(now && [now.phase, now.round, now.endsAt === null ? null : now.endsAt - half, now.left]).toEqual(
      wanted ?? null,
    )
  })

  test('counts through all rounds by itself, and then it is over', () => {
    const started = turned(set(doors), 'start', at, pace) as Reading
    const all = stretchesFrom(started, pace).map(({ phase, round, endsAt }) => [
      phase,
      round,
      endsAt === null ? null : (endsAt - at) / min,
    ])
    expect(all).toEqual([
      ['moving', 0, 2],
      ['talking', 0, 10],
      ['moving', 1, 12],
      ['talking', 1, 20],
      ['moving', 2, 22],
      ['talking', 2, 30],
      ['over', 2, null],
    ])
    expect(readAt(started, pace, at + 15 * min).reading).toMatchObject({ phase: 'talking', round: 1 })
    expect(readAt(started, pace, at + 99 * min).reading).toMatchObject({ phase: 'over' })
  })

  test('goes from talk to talk where nobody has to move', () => {
    expect(turned(set(doors), 'start', at, noWay)).toMatchObject({ phase: 'talking', round: 0 })
    const last = { ...states.talking, round: 2 } as Reading
    expect(turned(set(last), 'next', at, noWay)).toMatchObject({ phase: 'over', round: 2 })
  })

  test('a round ended by mistake comes back as it was, for a minute and only once', () => {
    const ended = turned(set(states.talking as Reading), 'next', half, pace) as Setting
    const back = turned(ended, 'back', half + 59_000, pace)
    expect(back).toMatchObject({ phase: 'talking', round: 1, endsAt: at + 8 * min })
    expect(turned(ended, 'back', half + 60_000, pace)).toBeNull()
    expect(turned(back as Setting, 'back', half + 59_000, pace)).toBeNull()
  })

  test('a talk that ended by itself gets a minute more within the minute after', () => {
    const running = set(states.talking as Reading)
    const end = at + 8 * min
    expect(turned(running, 'back', end + 20_000, pace)).toMatchObject({
      ...{ phase: 'talking', round: 1, endsAt: end + 20_000 + min },
    })
    expect(turned(running, 'back', end + 61_000, pace)).toBeNull()
  })
})
