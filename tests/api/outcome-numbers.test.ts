import { describe, expect, test } from 'vitest'
import { riskDifference } from '../../api/features/reports/rules-difference.ts'
import { medianOf, survivalCurve } from '../../api/features/reports/rules-survival.ts'
import {
  afterInstrument,
  fullMonths,
  isAtWork,
  isAtWorkLater,
  type Spell,
  sustainedDay,
} from '../../api/features/reports/rules-work.ts'

const spell = (
  kind: Spell['kind'],
  hoursPerWeek: number,
  from: string,
  until: string | null = null,
): Spell => ({ kind, hoursPerWeek, from, until })
const yearEnd = '2026-12-31'

describe('work that lasts, counted by hand', () => {
  const a = [spell('job', 24, '2026-01-01')]
  const b = [spell('job', 10, '2026-01-01')]
  const c = [spell('job', 20, '2026-01-01', '2026-03-14'), spell('job', 16, '2026-03-20', '2026-07-31')]
  const d = [spell('job', 20, '2026-01-01', '2026-02-10'), spell('job', 20, '2026-02-25')]
  const e = [spell('trial', 32, '2026-02-02', '2026-03-31'), spell('job', 32, '2026-04-01')]

  test('a job that runs on has lasted once its sixth month is complete', () => {
    expect(sustainedDay(a, '2026-06-29')).toBeNull()
    expect(sustainedDay(a, '2026-06-30')).toBe('2026-06-30')
  })

  test('ten hours a week are work, and do not last', () => {
    expect(isAtWork(b, '2026-05-05')).toBe(true)
    expect(sustainedDay(b, yearEnd)).toBeNull()
  })

  test('two jobs with five days between them make one row of months: March has 26 days in work', () => {
    expect(fullMonths(c, yearEnd)).toEqual([1, 2, 3, 4, 5, 6, 7].map((month) => `2026-0${month}`))
    expect(sustainedDay(c, yearEnd)).toBe('2026-06-30')
  })

  test('a month with 14 days in work is a month without', () => {
    expect(fullMonths(d, '2026-03-31')).toEqual(['2026-01', '2026-03'])
    expect(sustainedDay(d, '2026-08-30')).toBeNull()
    expect(sustainedDay(d, yearEnd)).toBe('2026-08-31')
  })

  test('a trial counts nothing, and the job after it counts from its own first day', () => {
    expect(isAtWork(e, '2026-03-01')).toBe(false)
    expect(sustainedDay(e, yearEnd)).toBe('2026-09-30')
    expect(afterInstrument(e, '2026-02-02', yearEnd)).toEqual({ before: false, day: '2026-04-01', days: 58 })
  })

  test('hours of two jobs at the same time are added up', () => {
    const both = [spell('job', 8, '2026-01-01'), spell('starterJob', 8, '2026-01-01')]
    expect(sustainedDay(both, yearEnd)).toBe('2026-06-30')
  })

  test('somebody at work since before an event did not find work after it', () => {
    expect(afterInstrument([spell('job', 20, '2026-05-01')], '2026-05-05', yearEnd)).toEqual({ before: true })
    const later = [spell('job', 20, '2026-03-01', '2026-04-01'), spell('job', 20, '2026-06-01')]
    expect(afterInstrument(later, '2026-05-05', yearEnd)).toMatchObject({ before: false, day: '2026-06-01' })
  })

  test('who registered less than 18 months ago cannot be counted at 18 months', () => {
    expect(isAtWorkLater([], '2025-09-01', '2026-11-01')).toBeNull()
    expect(isAtWorkLater([], '2025-04-01', '2026-11-01')).toBe(false)
    expect(isAtWorkLater([spell('job', 8, '2026-10-01')], '2025-04-01', '2026-11-01')).toBe(true)
  })
})

describe('a survival curve', () => {
  // Remission with 6-MP, Freireich and others 1963; the shares as textbooks print them.
  const times = [6, 6, 6, 7, 10, 13, 16, 22, 23]
  const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
  const curve = survivalCurve([
    ...times.map((time) => ({ time, happened: true })),
    ...censored.map((time) => ({ time, happened: false })),
  ])

  test('comes out as in the published example', () => {
    expect(curve.map(({ time, atRisk, share }) => [time, atRisk, Number(share.toFixed(3))])).toEqual([
      ...[
        [6, 21, 0.857],
        [7, 17, 0.807],
        [10, 15, 0.753],
        [13, 12, 0.69],
      ],
      ...[
        [16, 11, 0.627],
        [22, 7, 0.538],
        [23, 6, 0.448],
      ],
    ])
    expect(medianOf(curve)).toMatchObject({ median: 23, low: 13, high: null })
  })

  test('of which half never get there has no median', () => {
    expect(medianOf(survivalCurve([{ time: 3, happened: false }])).median).toBeNull()
  })
})

test.each([
  [[56, 70], [48, 80], 0.2, 0.0524, 0.3339],
  [[9, 10], [3, 10], 0.6, 0.1705, 0.809],
  [[6, 7], [2, 7], 0.5714, 0.0582, 0.8062],
  [[5, 56], [0, 29], 0.0893, -0.0381, 0.1926],
  [[10, 10], [0, 20], 1, 0.6791, 1],
])('the difference of %j and %j has the interval that Newcombe printed', (first, second, ...expected) => {
  const of = ([some = 0, all = 0]: number[]) => ({ some, all })
  const { difference, low, high } = riskDifference(of(first), of(second))
  for (const [at, value] of [difference, low, high].entries()) expect(value).toBeCloseTo(expected[at] ?? 0, 3)
})
