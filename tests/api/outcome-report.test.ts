import { describe, expect, test } from 'vitest'
import { funnelSteps, type OutcomeReport, type OutcomeTable } from '../../api/features/reports/contract.ts'
import { reportOf } from '../../api/features/reports/rules-report.ts'
import type { Row } from '../../api/features/reports/rules-tables.ts'
import { anOutcome, aRoute } from '../../seed/builders/outcome.ts'
import { outcomeAt } from '../../seed/generate/outcomes.ts'
import { randomFrom } from '../../seed/random.ts'

const until = '2026-10'
const at = { until, threshold: 10 }
type Report = Pick<OutcomeReport, 'tables' | 'firstWork' | 'differences'>

const tableOf = (report: Report, dimension: OutcomeTable['dimension']): OutcomeTable => {
  const found = report.tables.find((table) => table.dimension === dimension)
  if (!found) throw new Error(`no table of ${dimension}`)
  return found
}
const lineOf = (report: Report, dimension: OutcomeTable['dimension'], category: string, period = 'all') =>
  tableOf(report, dimension).rows.find((row) => row.category === category && row.period === period)?.cells

/** So many people who took the first steps of one way, as many months as are named. */
const people = (
  count: number,
  months: readonly string[],
  parts: Parameters<typeof anOutcome>[1] = {},
): Row[] =>
  Array.from({ length: count }, (_, at) =>
    anOutcome(randomFrom(at, months.join()), { routes: months.length > 0 ? [aRoute(months)] : [], ...parts }),
  ).map((row) => ({ ...row, routes: row.routes }))

describe('a funnel', () => {
  const steps = ['2026-02', '2026-02', '2026-03', '2026-03', '2026-04', '2026-04', '2026-10']

  test('counts people once at each step, and only what had happened by the end of the month', async () => {
    const rows = [...people(20, []), ...people(30, steps.slice(0, 2)), ...people(25, steps)]
    expect(lineOf(await reportOf(rows, at), 'all', 'all')).toEqual([75, 55, 55, 25, 25, 25, 25, 25])
    const september = await reportOf(rows, { ...at, until: '2026-09' })
    expect(lineOf(september, 'all', 'all')).toEqual([75, 55, 55, 25, 25, 25, 25, null])
  })

  test('takes the earliest of several ways at each step', async () => {
    const both = people(12, [], {
      routes: [aRoute(steps.slice(0, 3)), aRoute(steps, { instrument: 'pitch' })],
    })
    const rows = [...people(15, []), ...both]
    const report = await reportOf(rows, at)
    expect(lineOf(report, 'all', 'all')).toEqual([27, 12, 12, 12, 12, 12, 12, 12])
    expect(lineOf(report, 'instrument', 'speedmeet')).toEqual([12, 12, 12, null, null, null, null])
    expect(lineOf(report, 'instrument', 'pitch')).toEqual([12, 12, 12, 12, 12, 12, 12])
  })
})

describe('what is hidden', () => {
  const month = ['2026-02']
  const town = (municipality: string) => ({ municipality })

  test('is every number under the threshold, and one more where it would follow from the total', async () => {
    const rows = [
      ...people(40, month, town('Zwolle')),
      ...people(20, month, town('Kampen')),
      ...people(4, month, town('Ommen')),
    ]
    const report = await reportOf(rows, at)
    expect(lineOf(report, 'all', 'all')?.slice(0, 2)).toEqual([64, 64])
    expect(lineOf(report, 'municipality', 'Zwolle')?.[0]).toBe(40)
    expect(lineOf(report, 'municipality', 'Kampen')?.[0]).toBeNull()
    expect(lineOf(report, 'municipality', 'Ommen')?.[0]).toBeNull()
  })

  test('is a quarter whose year less the others would tell of few', async () => {
    const rows = [
      ...people(30, [], { registered: '2026-01' }),
      ...people(30, [], { registered: '2026-04' }),
      ...people(3, [], { registered: '2026-07' }),
    ]
    const report = await reportOf(rows, at)
    const shown = ['all', '2026', '2026-Q1', '2026-Q2', '2026-Q3'].map(
      (period) => lineOf(report, 'all', 'all', period)?.[0],
    )
    expect(shown).toEqual([63, 63, 30, null, null])
  })

  test('is a step from which few fell away', async () => {
    const rows = [...people(3, month), ...people(30, ['2026-02', '2026-02'])]
    expect(lineOf(await reportOf(rows, at), 'all', 'all')?.slice(0, 3)).toEqual([33, 33, null])
  })

  test('is the same every time, in whatever order people are counted', async () => {
    const random = randomFrom(5, 'order')
    const rows = Array.from({ length: 60 }, () => outcomeAt(random, '2026-11-28'))
    expect(await reportOf(rows.toReversed(), at)).toEqual(await reportOf(rows, at))
  })
})

test('shares are compared only where all four counts may be read', async () => {
  const steps = ['2026-02', '2026-02', '2026-03', '2026-03', '2026-04', '2026-04']
  const by = (instrument: 'pitch' | 'direct') => (months: string[]) => ({
    routes: [aRoute(months, { instrument })],
  })
  const rows = [
    ...people(56, [], by('pitch')(steps)),
    ...people(14, [], by('pitch')(steps.slice(0, 2))),
    ...people(48, [], by('direct')(steps)),
    ...people(32, [], by('direct')(steps.slice(0, 2))),
  ]
  const { differences } = await reportOf(rows, at)
  const [first] = differences.filter(({ instrument }) => instrument === 'pitch')
  expect(first).toMatchObject({ with: { some: 56, all: 70 }, without: { some: 48, all: 80 } })
  expect(first?.low).toBeCloseTo(0.0524, 3)
  expect((await reportOf(rows.slice(0, 75), at)).differences).toEqual([])
})

test('of a curve only points are shown that enough people reached', async () => {
  const random = randomFrom(6, 'curve')
  const rows = Array.from({ length: 700 }, () => outcomeAt(random, '2026-11-28'))
  const { curve, people: counted } = (await reportOf(rows, at)).firstWork
  expect(counted).toBe(rows.filter(({ registered }) => registered <= until).length)
  expect(curve.length).toBeGreaterThan(3)
  expect((await reportOf(rows.slice(0, 30), at)).firstWork.curve.length).toBeLessThanOrEqual(2)
})

test('every number that is shown is what a second count finds', async () => {
  const random = randomFrom(9, 'second count')
  const rows = Array.from({ length: 500 }, () => outcomeAt(random, '2026-11-28'))
  const { tables } = await reportOf(rows, at)
  const inPeriod = (row: Row, period: string) => {
    const [year, month] = row.registered.split('-').map(Number)
    return (
      period === 'all' || period === `${year}` || period === `${year}-Q${Math.floor(((month ?? 1) + 2) / 3)}`
    )
  }
  /** The furthest that somebody came, by walking along each way. */
  const furthest = (row: Row, isWay: (way: Row['routes'][number]) => boolean): number =>
    Math.max(
      0,
      ...row.routes.filter(isWay).map((way) => {
        const months = [way.asked, way.agreed, way.met, way.mutual, way.placed, way.job, way.sustained]
        return months.findLastIndex((month) => month !== null && month <= until) + 1
      }),
    )
  const recount = (dimension: string, category: string, period: string, column: string): number =>
    rows.filter((row) => {
      if (!inPeriod(row, period) || row.registered > until) return false
      const step = funnelSteps.indexOf(column as (typeof funnelSteps)[number])
      if (dimension === 'standing') {
        if (column === 'atWork') return row.atWork.some((month) => month === until)
        if (column === 'education') return row.education !== null
        return row.later !== null && (column === 'followed' || row.later)
      }
      if (dimension === 'kind')
        return row.kinds.some((one) => {
          const month = { placed: one.placed, job: one.job, sustained: one.sustained }[column]
          return one.kind === category && month != null && month <= until
        })
      if (dimension === 'instrument') return furthest(row, (way) => way.instrument === category) >= step
      const group = dimension === 'municipality' ? row.municipality : row.groups[dimension as 'dutch']
      return (dimension === 'all' || group === category) && furthest(row, () => true) >= step
    }).length
  let counted = 0
  for (const { dimension, columns, rows: lines } of tables)
    for (const { category, period, cells } of lines)
      for (const [place, cell] of cells.entries())
        if (cell !== null) {
          counted += 1
          expect([dimension, category, period, columns[place], cell]).toEqual([
            ...[dimension, category, period, columns[place]],
            recount(dimension, category, period, columns[place] ?? ''),
          ])
        }
  expect(counted).toBeGreaterThan(200)
})
