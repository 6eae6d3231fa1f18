import { describe, expect, test } from 'vitest'
import type { OutcomeReport, OutcomeTable } from '../../api/features/reports/contract.ts'
import { reportOf } from '../../api/features/reports/rules-report.ts'
import type { Row } from '../../api/features/reports/rules-tables.ts'
import { outcomeAt } from '../../seed/generate/outcomes.ts'
import { randomFrom } from '../../seed/random.ts'

/** Somebody who knows all that is published, and solves for the rest: every unknown count of a quarter is a variable. */
const prime = 33_554_393
const over = (value: number) => ((value % prime) + prime) % prime
const power = (base: number, exponent: number): number => {
  let [result, square, left] = [1, over(base), exponent]
  while (left > 0) {
    if (left % 2 === 1) result = (result * square) % prime
    square = (square * square) % prime
    left = Math.floor(left / 2)
  }
  return result
}

type Line = Record<string, number>

/** What follows from some equations, by elimination over columns. */
const solver = (equations: readonly Line[]) => {
  const names = [...new Set(equations.flatMap((line) => Object.keys(line)))]
  const place = new Map(names.map((name, at) => [name, at]))
  const dense = (line: Line): Float64Array | null => {
    const row = new Float64Array(names.length)
    for (const [name, value] of Object.entries(line)) {
      const at = place.get(name)
      if (at === undefined) return null
      row[at] = over(value)
    }
    return row
  }
  const pivots: (Float64Array | undefined)[] = []
  const reduce = (row: Float64Array): number => {
    for (let at = 0; at < row.length; at += 1) {
      const times = row[at] ?? 0
      if (times === 0) continue
      const pivot = pivots[at]
      if (!pivot) return at
      for (let to = at; to < row.length; to += 1) {
        const there = pivot[to] ?? 0
        if (there !== 0) row[to] = over((row[to] ?? 0) - ((there * times) % prime))
      }
    }
    return -1
  }
  for (const line of equations) {
    const row = dense(line)
    if (!row) continue
    const at = reduce(row)
    if (at < 0) continue
    const by = power(row[at] ?? 1, prime - 2)
    pivots[at] = row.map((value) => (value * by) % prime)
  }
  return (line: Line): boolean => {
    const row = dense(line)
    return row !== null && reduce(row) < 0
  }
}

const isWithin = (period: string, quarter: string): boolean => period === 'all' || quarter.startsWith(period)
const partitions = ['municipality', 'dutch', 'literacy', 'hours', 'route']

/** A cell as a sum of variables; what a table leaves out is nought, and known to be. */
const lineOf = (
  table: OutcomeTable,
  category: string,
  column: string,
  period: string,
  quarters: string[],
): Line => {
  const there = quarters
    .filter((quarter) => isWithin(period, quarter))
    .filter((quarter) => table.rows.some((row) => row.category === category && row.period === quarter))
  return Object.fromEntries(
    there.map((quarter) => [`${table.dimension} ${category} ${column} ${quarter}`, 1]),
  )
}
const minus = (one: Line, other: Line): Line => {
  const result = { ...one }
  for (const [name, value] of Object.entries(other)) result[name] = (result[name] ?? 0) - value
  return result
}

type Tables = Pick<OutcomeReport, 'tables'>
/** Everything that somebody should not find out and does: hidden cells, and small differences of cells that lie in one another. */
const found = (report: Tables, truth: Tables, threshold: number): string[] => {
  const whole = report.tables[0]
  if (!whole) throw new Error('nothing is published')
  const quarters = whole.rows.map(({ period }) => period).filter((period) => period.includes('Q'))
  const total = (column: string, period: string) => lineOf(whole, 'all', column, period, quarters)
  const equations: Line[] = []
  for (const table of report.tables) {
    for (const { category, period, cells } of table.rows)
      for (const [at, cell] of cells.entries())
        if (cell !== null) equations.push(lineOf(table, category, table.columns[at] ?? '', period, quarters))
    if (!partitions.includes(table.dimension)) continue
    const categories = [...new Set(table.rows.map(({ category }) => category))]
    for (const column of table.columns)
      for (const quarter of quarters) {
        const parts = categories.map((category) => lineOf(table, category, column, quarter, quarters))
        equations.push(minus(total(column, quarter), Object.assign({}, ...parts)))
      }
  }
  const follows = solver(equations)
  const leaks: string[] = []
  const say = (what: string, line: Line) => {
    if (follows(line)) leaks.push(what)
  }
  for (const [place, table] of report.tables.entries())
    for (const [at, { category, period, cells }] of table.rows.entries()) {
      const real = truth.tables[place]?.rows[at]?.cells ?? []
      for (const [column, name] of table.columns.entries()) {
        const line = lineOf(table, category, name, period, quarters)
        const value = real[column] ?? 0
        const isFew = (other: number) => other > 0 && other < threshold
        if (cells[column] === null) say(`${table.dimension} ${category} ${period} ${name}`, line)
        const next = table.columns[column + 1]
        if (table.dimension === 'standing') continue
        if (next !== undefined && isFew(value - (real[column + 1] ?? 0)))
          say(
            `who fell away: ${category} ${period} ${name}`,
            minus(line, lineOf(table, category, next, period, quarters)),
          )
        const all = truth.tables[0]?.rows.find((row) => row.period === period)
        const everybody = all?.cells[whole.columns.indexOf(name)] ?? 0
        if (table.dimension !== 'all' && isFew(everybody - value))
          say(`the others: ${category} ${period} ${name}`, minus(total(name, period), line))
      }
    }
  return leaks
}

/** Quarters of two years, or the first months of one, so that all tables can be solved at once. */
const world = (seed: number, count: number, months: number): Row[] => {
  const random = randomFrom(seed, 'attack')
  return Array.from({ length: count }, () => {
    const row = outcomeAt(random, '2026-11-28')
    const registered = `2026-${String((Number(row.registered.slice(5)) % months) + 1).padStart(2, '0')}`
    return { ...row, registered }
  })
}

describe('solving for what is hidden', () => {
  test.each([
    [1, 90, 6],
    [2, 300, 9],
    [3, 700, 9],
  ])('finds nothing in all published tables together (region %i)', async (seed, count, months) => {
    const rows = world(seed, count, months)
    const report = await reportOf(rows, { until: '2026-10', threshold: 10 })
    const truth = await reportOf(rows, { until: '2026-10', threshold: 1 })
    const hidden = report.tables.flatMap(({ rows: lines }) => lines.flatMap(({ cells }) => cells))
    expect(hidden.filter((cell) => cell === null).length).toBeGreaterThan(100)
    expect(hidden.filter((cell) => cell !== null).length).toBeGreaterThan(10)
    expect(found(report, truth, 10)).toEqual([])
  })

  test('finds what is hidden when only small numbers are', async () => {
    const rows = world(2, 300, 9)
    const truth = await reportOf(rows, { until: '2026-10', threshold: 1 })
    const naive = {
      tables: truth.tables.map((table) => ({
        ...table,
        rows: table.rows.map((row) => ({
          ...row,
          cells: row.cells.map((cell) => (cell !== null && cell < 10 ? null : cell)),
        })),
      })),
    }
    expect(found(naive, truth, 10).length).toBeGreaterThan(20)
  })
})
