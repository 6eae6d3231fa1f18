import { writeFileSync } from 'node:fs'
import { arch, cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { markdown, type Row } from './table.ts'

const suites: Record<string, () => Promise<Iterable<Row> | AsyncIterable<Row>>> = {
  matcher: async () => (await import('./matcher.ts')).matcherRows(),
  http: async () => (await import('./http.ts')).httpRows(),
  live: async () => (await import('./live.ts')).liveRows(),
  timetable: async () => (await import('./timetable.ts')).timetableRows(),
  today: async () => (await import('./today.ts')).todayRows(),
  store: async () => {
    const { serverOfEnvironment, storeRows } = await import('./store.ts')
    return storeRows({ people: 20_000, calls: 2000, server: serverOfEnvironment() })
  },
  words: async () =>
    (await import('./words.ts')).wordsRows({ people: 100_000, esco: process.env.ESCO_DIR || undefined }),
}

/**
 * `npm run bench -- [matcher] [http] [live] [timetable] [today] [store] [words] [--write FILE.md]`: all suites when none is named. Rows come to stderr as
 * they are known, the report to stdout at the end. MongoDB stands beside the embedded store where MONGODB_TEST_URI or MONGODB_URI names one;
 * words that are imported stand beside the curated ones where ESCO_DIR names the folder of the official files.
 */
const { values, positionals } = parseArgs({ options: { write: { type: 'string' } }, allowPositionals: true })
const wrong = positionals.find((name) => !Object.hasOwn(suites, name))
if (wrong !== undefined) {
  console.error(`no bench is called "${wrong}": there are ${Object.keys(suites).join(', ')}`)
  process.exit(1)
}
const parts = [`Node ${process.version}, ${arch()}, ${cpus().length} × ${cpus()[0]?.model ?? 'unknown'}`]
for (const name of positionals.length > 0 ? positionals : Object.keys(suites)) {
  const rows: Row[] = []
  for await (const row of (await suites[name]?.()) ?? []) {
    rows.push(row)
    process.stderr.write(`${name}: ${Object.values(row).filter(Boolean).join(', ')}\n`)
  }
  parts.push(`## ${name}`, markdown(rows))
}
const report = `${parts.join('\n\n')}\n`
process.stdout.write(report)
if (values.write !== undefined) writeFileSync(values.write, `# Bench\n\n${report}`)
