import { csvOf } from '../../../locales/csv.ts'
import type { Answer } from '../../data/endpoints.ts'
import type { Format } from '../../words/format.ts'
import { type Key, keyOf, type Say } from '../../words/keys.ts'

export type Report = Answer<'GET /regions/:region/outcomes'>['report']
export type Table = Report['tables'][number]
export type Dimension = Table['dimension']
export type Column = Table['columns'][number]
export type ReportSay = Say<Key<readonly ['reports', 'common']>>

/** The cells of one line of a table; undefined where there is none. */
export const lineOf = (report: Report, dimension: Dimension, category: string, period: string) => {
  const table = report.tables.find((one) => one.dimension === dimension)
  return table?.rows.find((row) => row.category === category && row.period === period)?.cells
}

/** One number of a table. */
export const cellOf = (report: Report, dimension: Dimension, column: Column, period: string) => {
  const table = report.tables.find((one) => one.dimension === dimension)
  return lineOf(report, dimension, 'all', period)?.[table?.columns.indexOf(column) ?? -1] ?? null
}

export const periodsOf = (report: Report): string[] =>
  report.tables[0]?.rows.map(({ period }) => period) ?? ['all']

/** A period in words: everybody, a year, or a quarter of one. */
export const periodText = (t: ReportSay, period: string): string => {
  if (period === 'all') return t('period.all')
  const [year = '', quarter] = period.split('-Q')
  return quarter === undefined ? t('period.year', { year }) : t('period.quarter', { year, quarter })
}

/** What a line of a table is called; names of places and events are as they are. */
export const categoryText = (
  t: ReportSay,
  report: Report,
  dimension: Dimension,
  category: string,
): string => {
  if (category === 'unknown') return t('notKnown')
  if (dimension === 'kind') return t(keyOf('common:kind', category))
  if (dimension === 'instrument') return t(keyOf('reports:instrument', category))
  if (dimension === 'event') return report.events[category] ?? category
  if (dimension === 'municipality') return category
  if (dimension === 'all' || dimension === 'standing') return t('everybody')
  return t(keyOf(`reports:group.${dimension}`, category))
}

export const definitions = [
  'pool',
  'asked',
  'agreed',
  'met',
  'mutual',
  'placed',
  'job',
  'sustained',
  'atWork',
  'later',
  'education',
  'firstWork',
  'difference',
] as const

/** All tables of a report as one for other programs, with what each number means at its head. */
export const reportCsv = (t: ReportSay, format: Format, report: Report): string => {
  const gaps = { ...report.norms, threshold: report.threshold }
  const head = [
    [t('title'), format.month(report.month)],
    [t('hiddenWhy', gaps)],
    ...definitions.map((name) => [t(`name.${name}`), t(`define.${name}`, gaps)]),
    [],
    [t('csv.table'), t('csv.group'), t('periodLabel'), t('csv.number'), t('csv.people')],
  ]
  const lines = report.tables.flatMap((table) =>
    table.rows.flatMap(({ category, period, cells }) =>
      table.columns.map((column, at) => [
        t(`dimension.${table.dimension}`),
        categoryText(t, report, table.dimension, category),
        periodText(t, period),
        t(`name.${column}`),
        cells[at] == null ? t('hidden') : String(cells[at]),
      ]),
    ),
  )
  return csvOf([...head, ...lines])
}
