import type { Levels, Speedmeet } from '../../matcher/schedule/contract.ts'
import { helpsOf } from '../../matcher/schedule/helps.ts'
import { movesOf } from '../../matcher/schedule/moves.ts'
import { replanTimetable } from '../../matcher/schedule/replan.ts'
import { solveTimetable } from '../../matcher/schedule/solve.ts'
import { randomEvent, type Size } from '../matcher/schedule/events.ts'
import { solveExactly } from '../matcher/schedule/exact.ts'
import { tally } from '../matcher/schedule/rules.ts'
import { greedyTimetable } from './timetable-greedy.ts'

type Case = { name: string; size: Size; seeds: number[]; exactSeconds: number }

const middle: Size = { people: 60, tables: 20, rounds: 8, must: 6, no: 20 }
const cases: Case[] = [
  { name: '60 × 20 × 8 plain', size: middle, seeds: [1, 2, 3, 4, 5], exactSeconds: 60 },
  {
    name: '60 × 20 × 8, 4 interpreters, 20% windows',
    size: { ...middle, interpreters: 4, windows: 20 },
    // Not among the events that the solver was tuned on (1–14, 201–260, 401–520).
    seeds: Array.from({ length: 20 }, (_, index) => 301 + index),
    exactSeconds: 60,
  },
  {
    name: '300 × 60 × 12 plain',
    size: { people: 300, tables: 60, rounds: 12, must: 20, no: 100 },
    seeds: [1],
    exactSeconds: 10,
  },
]

type Run = { milliseconds: number; levels: Levels; value: number }
type Row = Record<string, string>

/** The cases of the timetable's figures, ours beside a greedy timetable and an exact solver, as rows of a table. */
export function timetableRows(): Row[] {
  solveTimetable(randomEvent(99, cases[1]!.size))
  return [...cases.flatMap(solving), replanning(), moving(), helping()]
}

function solving({ name, size, seeds, exactSeconds }: Case): Row[] {
  const runs = seeds.map((seed) => {
    const event = randomEvent(seed, size)
    const ours = timed(() => solveTimetable(event))
    const greedy = timed(() => tally(event, greedyTimetable(event)))
    return { ours, greedy, exact: exactly(event, exactSeconds) }
  })
  const exacts = runs.flatMap(({ exact }) => (exact ? [exact] : []))
  const spread = (list: number[], digits: number) =>
    `${median(list).toFixed(digits)} (${Math.max(...list).toFixed(digits)})`
  const head = { case: name, events: String(seeds.length) }
  const times = runs.map(({ ours }) => ours.milliseconds)
  const time = median(times)
  const equals = runs.filter(({ ours, exact }) => exact && same(ours, exact)).length
  return [
    {
      ...head,
      solver: 'ours',
      'ms median (worst)': spread(times, 0),
      'time ratio': '1',
      'gap % median (worst)': spread(
        runs.map(({ ours }) => ours.gap * 100),
        3,
      ),
      'proved best': `${runs.filter(({ ours }) => ours.optimal).length}`,
      'equal to exact': exacts.length > 0 ? `${equals} of ${exacts.length}` : '—',
      'short people': mean(runs.map(({ ours }) => ours)),
    },
    {
      ...head,
      solver: 'greedy',
      'ms median (worst)': spread(
        runs.map(({ greedy }) => greedy.milliseconds),
        0,
      ),
      'time ratio': (median(runs.map(({ greedy }) => greedy.milliseconds)) / time).toFixed(2),
      'short people': mean(runs.map(({ greedy }) => greedy)),
    },
    {
      ...head,
      solver: 'HiGHS',
      ...(exacts.length === 0
        ? { 'ms median (worst)': `none in ${exactSeconds} s` }
        : {
            'ms median (worst)': spread(
              exacts.map(({ milliseconds }) => milliseconds),
              0,
            ),
            'time ratio': (median(exacts.map(({ milliseconds }) => milliseconds)) / time).toFixed(1),
            'short people': mean(exacts),
          }),
    },
  ]
}

function replanning(): Row {
  const runs = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
    const event = randomEvent(seed, middle)
    const { talks } = solveTimetable(event)
    const absent = (seed * 7) % event.people.length
    const people = event.people.map((each, index) => (index === absent ? { ...each, from: 0, to: 0 } : each))
    return timed(() => replanTimetable({ ...event, people }, talks, 2))
  })
  const times = runs.map(({ milliseconds }) => milliseconds)
  return {
    case: '60 × 20 × 8 plain, a no-show in round 3',
    events: String(runs.length),
    solver: 'ours, replanned',
    'ms median (worst)': `${median(times).toFixed(0)} (${Math.max(...times).toFixed(0)})`,
    'proved best': String(runs.filter(({ optimal }) => optimal).length),
    'short people': mean(runs),
  }
}

/** The cost of one talk in every cell, as the desk shows it before a move. */
function moving(): Row {
  const times = [1, 2, 3, 4, 5, 6, 7, 8].map((seed) => {
    const event = randomEvent(seed, { ...middle, interpreters: 4, windows: 20 })
    const { talks } = solveTimetable(event)
    const [person, table] = talks[seed]!
    return timed(() => ({ moves: movesOf(event, talks, { person, table }) })).milliseconds
  })
  return {
    case: '60 × 20 × 8, 4 interpreters, every cell of a move',
    events: String(times.length),
    solver: 'ours, by hand',
    'ms median (worst)': `${median(times).toFixed(0)} (${Math.max(...times).toFixed(0)})`,
  }
}

/** The best three helps of an event in which people are short. */
function helping(): Row {
  const times = [1, 2, 3].map((seed) => {
    const event = randomEvent(seed, { ...middle, interpreters: 2, windows: 20 })
    const { short } = solveTimetable(event)
    return timed(() => ({ helps: helpsOf(event, short, 6) })).milliseconds
  })
  return {
    case: '60 × 20 × 8, 2 interpreters, best three helps',
    events: String(times.length),
    solver: 'ours',
    'ms median (worst)': `${median(times).toFixed(0)} (${Math.max(...times).toFixed(0)})`,
  }
}

function exactly(event: Speedmeet, seconds: number): Run | null {
  try {
    return timed(() => solveExactly(event, { seconds }))
  } catch {
    return null
  }
}

function timed<T extends object>(work: () => T): T & { milliseconds: number } {
  const started = performance.now()
  const result = work()
  return { ...result, milliseconds: performance.now() - started }
}

function same(a: Omit<Run, 'milliseconds'>, b: Omit<Run, 'milliseconds'>): boolean {
  return JSON.stringify([a.levels, a.value]) === JSON.stringify([b.levels, b.value])
}

function mean(runs: { levels: Levels }[]): string {
  const short = runs.map(({ levels }) => levels.people.reduce((sum, each) => sum + each, 0))
  return (short.reduce((sum, each) => sum + each, 0) / runs.length).toFixed(1)
}

function median(list: number[]): number {
  return [...list].sort((a, b) => a - b)[list.length >> 1]!
}

if (import.meta.main) console.table(timetableRows())
