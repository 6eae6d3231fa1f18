import { createHash } from 'node:crypto'
import type { MatchSettings, RegionSettings } from '#matcher'
import { sourcesDigest } from '../../../matcher/service/server-sources.ts'

/** The sources of scoring in this process. */
export const sources = sourcesDigest()

/** Names the sources of scoring, the weights and the tables together: 16 hexadecimal digits that change when any of them does. */
export function rulesVersionOf(settings: MatchSettings): string {
  return createHash('sha256')
    .update(sources)
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
