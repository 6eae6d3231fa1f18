import { expect, test } from 'vitest'
import { benchmarks, norms } from '../../api/features/reports/definitions.ts'
import { reportOf } from '../../api/features/reports/rules-report.ts'
import words from '../../locales/en/reports.json' with { type: 'json' }
import { anOutcome } from '../../seed/builders/outcome.ts'
import { randomFrom } from '../../seed/random.ts'
import {
  definitions,
  periodText,
  type Report,
  type ReportSay,
  reportCsv,
} from '../../web/features/reports/report.ts'
import { formatFor } from '../../web/words/format.ts'

/** Says keys as they stand in the English file, gaps filled. */
const say = ((key: string, gaps: Record<string, string | number> = {}) => {
  const found = key
    .replace(/^(reports|common):/, '')
    .split('.')
    .reduce<unknown>((at, name) => (at as Record<string, unknown> | undefined)?.[name], words)
  return String(found ?? key).replaceAll(/\{\{(\w+)\}\}/g, (_, name: string) => String(gaps[name]))
}) as ReportSay

const report = async (towns: Record<string, number>): Promise<Report> => {
  const random = randomFrom(1, 'csv')
  const rows = Object.entries(towns).flatMap(([municipality, count]) =>
    Array.from({ length: count }, () => anOutcome(random, { municipality })),
  )
  return {
    ...{ region: 'region-zwolle', month: '2026-10', madeAt: '2026-11-01T02:00:00.000Z', threshold: 10 },
    ...{ norms, benchmarks, events: {} },
    ...(await reportOf(rows, { until: '2026-10', threshold: 10 })),
  }
}

test('a table for other programs begins with what each number means', async () => {
  const csv = reportCsv(say, formatFor('en'), await report({ Zwolle: 30 }))
  for (const name of definitions) expect(csv).toContain(words.name[name])
  expect(csv).toContain('6 calendar months')
  expect(csv.indexOf('6 calendar months')).toBeLessThan(csv.indexOf(words.csv.table))
})

test('it holds no number that the tables hide, and no town that runs as a formula', async () => {
  const made = await report({ Zwolle: 40, Kampen: 20, '=cmd()': 4 })
  const lines = reportCsv(say, formatFor('en'), made)
    .split('\r\n')
    .filter((line) => line.startsWith(words.dimension.municipality) && line.includes(words.name.pool))
    .filter((line) => line.includes(words.period.all))
  expect(lines.map((line) => line.split(',').at(-1))).toEqual([words.hidden, words.hidden, '40'])
  expect(lines.some((line) => line.includes(",'=cmd(),"))).toBe(true)
})

test('a quarter is said with its year', () => {
  expect(periodText(say, '2026-Q3')).toBe('In quarter 3 of 2026')
})
