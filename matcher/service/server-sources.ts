import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const root = join(import.meta.dirname, '..')
/** Files left out of the digest because they change no score: timetables, and the HTTP server around the host. */
const aside = ['schedule/**', 'main.ts', 'service/server*.ts']

/** The digest of all source files that decide an answer: a SHA-256 in hexadecimal digits. */
export function sourcesDigest(): string {
  const hash = createHash('sha256')
  for (const file of globSync('**/*.ts', { cwd: root, exclude: aside }).sort())
    hash
      .update(`${file}\n`)
      .update(readFileSync(`${root}/${file}`))
      .update('\n')
  return hash.digest('hex')
}
