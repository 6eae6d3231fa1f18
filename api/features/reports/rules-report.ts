import { setImmediate } from 'node:timers/promises'
import { funnelSteps, instruments, type OutcomeReport, type OutcomeTable } from './contract.ts'
import { riskDifference } from './rules-difference.ts'
import { type Cell, type Sum, type System, shownCells } from './rules-suppression.ts'
import { medianOf, survivalCurve } from './rules-survival.ts'
import { type Division, divisionsOf, periodsOf, quarterOf, type Row, tookStep } from './rules-tables.ts'
import { monthsBetween } from './rules-work.ts'

const everybody: Division = {
  dimension: 'all',
  columns: funnelSteps.map((step) => ({ column: step, of: step })),
  ...{ shown: ['all'], hasEmptyParts: true, partOf: () => 'all' },
}

type Period = { period: string; quarters: string[] }

/** The counts of a division by part, step and quarter, and sums of them that follow from its layout. */
const countsOf = (division: Division, rows: readonly Row[], until: string) => {
  const counts = new Map<string, number>()
  const parts = new Set<string>()
  const steps = [...new Set(division.columns.map(({ of }) => of))]
  for (const row of rows)
    for (const step of steps) {
      if (!tookStep(row, step, until)) continue
      const part = division.partOf(row, step)
      parts.add(part)
      const name = `${part}|${step}|${quarterOf(row.registered)}`
      counts.set(name, (counts.get(name) ?? 0) + 1)
    }
  const [base = 'pool'] = steps
  const countAt = (part: string, step: string, quarter: string) =>
    counts.get(`${part}|${step}|${quarter}`) ?? 0
  const isThere = (part: string, quarter: string) =>
    !division.hasEmptyParts || countAt(part, base, quarter) > 0
  const sum = (of: readonly string[], step: string, { quarters }: Period): Cell => {
    const there = quarters.flatMap((quarter) =>
      of
        .filter((part) => isThere(part, quarter))
        .map((part): [string, number] => [`${part}|${step}|${quarter}`, 1]),
    )
    return {
      at: '',
      value: there.reduce((all, [name]) => all + (counts.get(name) ?? 0), 0),
      sum: new Map(there),
    }
  }
  return { parts: [...parts].sort(), steps, base, sum }
}

const less = (one: Cell, other: Cell): Cell => {
  const sum = new Map(one.sum)
  for (const [name, value] of other.sum) sum.set(name, (sum.get(name) ?? 0) - value)
  return { at: '', value: one.value - other.value, sum: new Map([...sum].filter(([, value]) => value !== 0)) }
}

/** What must not follow from what is shown of a division: small groups, and small differences of groups that lie in one another. */
const secretsOf = (
  { parts, steps, sum }: ReturnType<typeof countsOf>,
  shown: readonly string[],
  periods: readonly Period[],
  threshold: number,
): Sum[] => {
  const isFew = ({ value }: Cell) => value > 0 && value < threshold
  const secrets: Cell[] = []
  for (const at of periods)
    for (const [place, step] of steps.entries())
      for (const part of parts) {
        const here = sum([part], step, at)
        if (here.value < threshold && (here.value > 0 || shown.includes(part))) secrets.push(here)
        const next = steps[place + 1]
        const others = [
          ...(next === undefined ? [] : [sum([part], next, at)]),
          ...periods
            .filter(({ quarters }) => quarters.length < at.quarters.length)
            .filter(({ quarters }) => quarters.every((quarter) => at.quarters.includes(quarter)))
            .map((within) => sum([part], step, within)),
        ]
        secrets.push(...others.map((other) => less(here, other)).filter(isFew))
        secrets.push(...[less(sum(parts, step, at), here)].filter(isFew))
      }
  return secrets.map(({ sum }) => sum).filter(({ size }) => size > 0)
}

type Published = { table: OutcomeTable; known: (layout: ReturnType<typeof countsOf>) => Sum[] }

const tableOf = (
  division: Division,
  rows: readonly Row[],
  given: { until: string; threshold: number; periods: readonly Period[] },
  totals: Published | null,
): Published => {
  const { until, threshold, periods } = given
  const layout = countsOf(division, rows, until)
  const isWhole = totals === null
  const categories = division.shown.map((category) => ({
    category,
    parts: (column: Division['columns'][number]) => column.parts ?? [category],
  }))
  const lines = periods.flatMap((at) =>
    categories
      .map(({ category, parts }) => ({
        ...{ category, at },
        cells: division.columns.map((column) => ({
          ...layout.sum(parts(column), column.of, at),
          at: `${category}|${at.period}|${column.column}`,
        })),
        base: layout.sum(parts(division.columns[0] ?? { column: 'pool', of: 'pool' }), layout.base, at).sum
          .size,
      }))
      .filter(({ base }) => base > 0),
  )
  // Everybody's first steps come before later steps, and large groups before small ones.
  const wanted = periods.flatMap(({ period }) =>
    division.columns.flatMap((_, place) =>
      lines
        .filter(({ at }) => at.period === period)
        .flatMap(({ cells }) => cells[place] ?? [])
        .sort((a, b) => b.value - a.value || (a.at < b.at ? -1 : 1)),
    ),
  )
  const system: System = {
    cells: wanted.filter(({ value, sum }) => value >= threshold || sum.size === 0),
    secrets: secretsOf(layout, division.hasEmptyParts ? division.shown : layout.parts, periods, threshold),
    totals: isWhole
      ? []
      : layout.steps.flatMap((step) =>
          (periods[0]?.quarters ?? []).map(
            (quarter) => layout.sum(layout.parts, step, { period: quarter, quarters: [quarter] }).sum,
          ),
        ),
    known: totals?.known(layout) ?? [],
  }
  const seen = shownCells(system)
  const table = {
    dimension: division.dimension,
    columns: division.columns.map(({ column }) => column),
    rows: lines.map(({ category, at, cells }) => ({
      ...{ period: at.period, category },
      cells: cells.map((cell) => (seen.has(cell.at) ? cell.value : null)),
    })),
  }
  return {
    table,
    known: (other) =>
      table.rows.flatMap(({ period, cells }) => {
        const at = periods.find((one) => one.period === period)
        return table.columns.flatMap((column, place) =>
          at && cells[place] !== null && other.steps.some((step) => step === column)
            ? [other.sum(other.parts, column, at).sum]
            : [],
        )
      }),
  }
}

/** Tables of one dimension as one; rows of the same people become one row with the columns of all. */
const joined = (tables: readonly OutcomeTable[]): OutcomeTable[] => {
  const all: OutcomeTable[] = []
  for (const table of tables) {
    const there = all.find(({ dimension }) => dimension === table.dimension)
    if (!there) all.push(structuredClone(table))
    else if (table.dimension !== 'standing') there.rows.push(...table.rows)
    else {
      there.columns.push(...table.columns)
      for (const row of there.rows)
        row.cells.push(
          ...(table.rows.find(({ period }) => period === row.period)?.cells ?? table.columns.map(() => null)),
        )
    }
  }
  return all
}

/** Time to the first job; a point is shown once enough people have got there since the one before. */
const firstWorkOf = (rows: readonly Row[], until: string, threshold: number): OutcomeReport['firstWork'] => {
  const counted = rows.filter(({ wasAtWork }) => !wasAtWork)
  const apart = rows.length - counted.length
  const curve = survivalCurve(
    counted.map(({ registered, firstWork, until: last }) => {
      const happened = firstWork !== null && firstWork <= until
      const end = happened ? firstWork : last < until ? last : until
      return { time: Math.max(0, monthsBetween(registered, end)), happened }
    }),
  )
  const shown: OutcomeReport['firstWork']['curve'] = []
  let since = 0
  for (const { time, atRisk, happened, share, low, high } of curve) {
    since += happened
    if (since < threshold || atRisk - happened < threshold) continue
    since = 0
    const [at, least, most] = [share, low, high].map((one) => Math.round(one * 100) / 100)
    shown.push({ month: time, share: at ?? 0, low: least ?? 0, high: most ?? 0 })
  }
  const isSafe = counted.length >= threshold && (apart === 0 || apart >= threshold)
  const none = { median: null, low: null, high: null }
  return {
    people: isSafe ? counted.length : null,
    curve: isSafe ? shown : [],
    ...(isSafe && shown.length > 0 ? medianOf(curve) : none),
  }
}

/** Risk differences of instruments whose four counts are shown, or may be. */
const differencesOf = (
  rows: readonly Row[],
  tables: readonly OutcomeTable[],
  until: string,
  threshold: number,
): OutcomeReport['differences'] => {
  const cell = (dimension: string, category: string, column: string): number | null => {
    const table = tables.find((one) => one.dimension === dimension)
    const row = table?.rows.find((one) => one.category === category && one.period === 'all')
    return row?.cells[table?.columns.indexOf(column as never) ?? -1] ?? null
  }
  return instruments.flatMap((instrument) => {
    const [came, worked] = (['agreed', 'job'] as const).map((step) => cell('instrument', instrument, step))
    const [all, job] = (['agreed', 'job'] as const).map((step) => cell('all', 'all', step))
    if (came == null || worked == null || all == null || job == null) return []
    const isOf = (row: Row) =>
      row.routes.some((route) => route.instrument === instrument && (route.agreed ?? '9999') <= until)
    const worksOtherwise = rows.filter((row) => isOf(row) && tookStep(row, 'job', until)).length - worked
    const [withIt, without] = [
      { some: worked, all: came },
      { some: job - worked - worksOtherwise, all: all - came },
    ]
    const counts = [withIt, without].flatMap(({ some, all: of }) => [some, of - some])
    const isSafe = worksOtherwise === 0 || worksOtherwise >= threshold
    if (!isSafe || counts.some((count) => count < threshold)) return []
    return [{ instrument, with: withIt, without, ...riskDifference(withIt, without) }]
  })
}

/** Events without the cells that differ by few from those of their kind, of which each event is a part. */
const besideKinds = (
  tables: readonly OutcomeTable[],
  rows: readonly Row[],
  threshold: number,
): OutcomeTable[] => {
  const kinds = tables.find(({ dimension }) => dimension === 'instrument')
  const kindOf = (event: string) =>
    rows.flatMap(({ routes }) => routes).find((route) => route.event === event)?.instrument
  return tables.map((table) => {
    if (table.dimension !== 'event') return table
    const hidden = table.rows.map((row) => {
      const whole = kinds?.rows.find(
        ({ category, period }) => period === row.period && category === kindOf(row.category),
      )
      const cells = row.cells.map((cell, at) => {
        const beyond = (whole?.cells[at] ?? 0) - (cell ?? 0)
        return beyond > 0 && beyond < threshold ? null : cell
      })
      return { ...row, cells }
    })
    return { ...table, rows: hidden }
  })
}

/** All that is published of a region's outcomes at the end of a month; the same rows give the same report. */
export const reportOf = async (
  all: readonly Row[],
  given: { until: string; threshold: number },
): Promise<Pick<OutcomeReport, 'tables' | 'firstWork' | 'differences'>> => {
  const { until, threshold } = given
  const rows = all.filter(({ registered }) => registered <= until)
  const at = { ...given, periods: periodsOf(rows, until) }
  const totals = tableOf(everybody, rows, at, null)
  const each = [totals.table]
  for (const division of divisionsOf(rows, until)) {
    // Other requests have their turn: one division takes up to a tenth of a second.
    await setImmediate()
    each.push(tableOf(division, rows, at, totals).table)
  }
  const tables = besideKinds(joined(each), rows, threshold)
  return {
    tables,
    firstWork: firstWorkOf(rows, until, threshold),
    differences: differencesOf(rows, tables, until, threshold),
  }
}
