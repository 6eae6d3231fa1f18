import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
/** Timetables do not score, and how questions come in from outside changes no answer. */
const aside = ['schedule/**', 'main.ts', 'service/server*.ts']

/** Names the sources of scoring as they lie here: a SHA-256 in hexadecimal digits that changes when any of them does. */
export function sourcesDigest(): string {
  const hash = createHash('sha256')
  for (const file of globSync('**/*.ts', { cwd: root, exclude: aside }).sort())
    hash
      .update(`${file}\n`)
      .update(readFileSync(`${root}/${file}`))
      .update('\n')
  return hash.digest('hex')
}
