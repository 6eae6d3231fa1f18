import { createMatcher, type MatchSettings } from '#matcher'
import type { MatcherPort } from './port.ts'
import { rulesVersions } from './rules-version.ts'

const patienceMs = 200

/** The matcher in this process.
 * @throws RangeError when the settings cannot be used */
export function localMatcher(settings: MatchSettings): MatcherPort {
  const versionFor = rulesVersions(settings)
  const matcher = createMatcher(settings, versionFor())
  const waiting = new Set<() => void>()

  const fed = () => {
    for (const look of waiting) look()
  }
  /** Resolves once `change` has been fed, or patience ends; true when the answer may lag. */
  const lags = async (change = 0): Promise<boolean> => {
    if (matcher.lastSeen() >= change) return false
    const { promise, resolve } = Promise.withResolvers<void>()
    const look = () => {
      if (matcher.lastSeen() >= change) resolve()
    }
    waiting.add(look)
    const timer = setTimeout(resolve, patienceMs)
    await promise
    clearTimeout(timer)
    waiting.delete(look)
    return matcher.lastSeen() < change
  }

  return {
    async upsertPerson(region, person, seen) {
      matcher.upsertPerson(region, person, seen)
      fed()
    },
    async removePerson(region, personId, seen) {
      matcher.removePerson(region, personId, seen)
      fed()
    },
    async upsertOpening(region, opening, seen) {
      matcher.upsertOpening(region, opening, seen)
      fed()
    },
    async removeOpening(region, openingId, seen) {
      matcher.removeOpening(region, openingId, seen)
      fed()
    },
    async clear(region) {
      matcher.clear(region)
    },
    async rank(regions, opening, { atLeast, ...options }) {
      const updating = await lags(atLeast)
      return {
        ...matcher.rank(regions, opening, options),
        rulesVersion: versionFor(options.settings),
        updating,
      }
    },
    async rankOpenings(regions, person, { atLeast, ...options }) {
      const updating = await lags(atLeast)
      const list = matcher.rankOpenings(regions, person, options)
      return { ...list, rulesVersion: versionFor(options.settings), updating }
    },
    async count(regions, opening, { atLeast, ...options }) {
      await lags(atLeast)
      return matcher.count(regions, opening, options)
    },
    async explain(regions, person, opening, { atLeast, ...options }) {
      await lags(atLeast)
      const one = typeof person === 'string' ? matcher.person(regions, person) : person
      const other = typeof opening === 'string' ? matcher.opening(regions, opening) : opening
      return one && other ? matcher.explain(one, other, options) : null
    },
    async gains(regions, person, { atLeast, ...options }) {
      await lags(atLeast)
      return matcher.gains(person, regions, options)
    },
    async gainsForPair(regions, person, opening, { atLeast, ...options }) {
      await lags(atLeast)
      return matcher.gainsForPair(person, opening, regions, options)
    },
    async relaxations(regions, opening, { atLeast, ...options }) {
      await lags(atLeast)
      return matcher.relaxations(opening, regions, options)
    },
    async certificateGaps(regions, { atLeast, ...options }) {
      await lags(atLeast)
      return matcher.certificateGaps(regions, options)
    },
    lastSeen: async () => matcher.lastSeen(),
  }
}
