import { createHash } from 'node:crypto'
import { globSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { MatchSettings, RegionSettings } from '#matcher'

const sources = fileURLToPath(new URL('../../../matcher', import.meta.url))

/**
 * Names the sources of scoring, the weights and the tables together: 16 hexadecimal digits that change when any of them
 * does. Timetables do not score and stay out.
 */
export function rulesVersionOf(settings: MatchSettings): string {
  const hash = createHash('sha256')
  for (const file of globSync('**/*.ts', { cwd: sources, exclude: ['schedule/**'] }).sort())
    hash
      .update(`${file}\n`)
      .update(readFileSync(`${sources}/${file}`))
      .update('\n')
  return hash
    .update(JSON.stringify(sorted(settings)))
    .digest('hex')
    .slice(0, 16)
}

/** The same data with keys in order, so that how a table was put together does not name it anew. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, sorted(one)]),
  )
}

/** Names the rules as a region has set them; each setting is hashed once. */
export function rulesVersions(settings: MatchSettings): (own?: RegionSettings) => string {
  const known = new Map<string, string>()
  return (own) => {
    const key = JSON.stringify(sorted(own ?? null))
    const version = known.get(key) ?? rulesVersionOf({ ...settings, ...own })
    known.set(key, version)
    return version
  }
}
