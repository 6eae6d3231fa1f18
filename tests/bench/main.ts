import { writeFileSync } from 'node:fs'
import { arch, cpus } from 'node:os'
import { parseArgs } from 'node:util'
import { markdown, type Row } from './table.ts'

const suites: Record<string, () => Promise<Iterable<Row> | AsyncIterable<Row>>> = {
  matcher: async () => (await import('./matcher.ts')).matcherRows(),
  http: async () => (await import('./http.ts')).httpRows(),
  timetable: async () => (await import('./timetable.ts')).timetableRows(),
}

/**
 * `npm run bench -- [matcher] [http] [timetable] [--write FILE.md]`: all suites when none is named. Rows come to stderr as
 * they are known, the report to stdout at the end.
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
