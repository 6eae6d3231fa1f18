import { readFileSync } from 'node:fs'
import process, { stderr, stdout } from 'node:process'
import { speedmeet } from './contract.ts'
import { solveTimetable } from './solve.ts'

/** Solves the speedmeet in a JSON file and writes its timetable as JSON; exit code 2 lists every fault of the file. */
function main(file: string | undefined): number {
  if (file === undefined) return refuse(['usage: npm run timetable -- FILE.json'])
  let content: unknown
  try {
    content = JSON.parse(readFileSync(file, 'utf8'))
  } catch (error) {
    return refuse([`${file}: ${error instanceof Error ? error.message : error}`])
  }
  const parsed = speedmeet.safeParse(content)
  if (!parsed.success)
    return refuse(parsed.error.issues.map((issue) => `${issue.path.join('.') || 'file'}: ${issue.message}`))
  const started = performance.now()
  const timetable = solveTimetable(parsed.data)
  const milliseconds = Math.round((performance.now() - started) * 10) / 10
  stdout.write(`${JSON.stringify({ ...timetable, milliseconds })}\n`)
  return 0
}

function refuse(lines: string[]): number {
  stderr.write(lines.map((line) => `${line}\n`).join(''))
  return 2
}

process.exitCode = main(process.argv[2])
