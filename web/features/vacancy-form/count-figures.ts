import type { ShownCount } from '#contract/pictures'
import type { Relaxation } from '../../../matcher/contract.ts'

/** More dots than these say no more than the number. */
const mostDots = 100
/** A smaller difference could point at somebody; staff read any. */
const leastDifference = 10

/** Names a demand that can be let go of. */
export const keyOf = (what: Relaxation): string => Object.values(what).join(' ')

/** The number to compare with, where the difference may be told. */
export function shownBefore(before: ShownCount | null, now: ShownCount): number | null {
  if (before === null || before.people === null || now.people === null) return null
  if (before.exactness !== now.exactness || now.exactness === 'earlier') return null
  const difference = Math.abs(now.people - before.people)
  return difference >= (now.exactness === 'exact' ? 1 : leastDifference) ? before.people : null
}

/** One dot a person; those beyond `before` have just been added. None for nobody, and for more than one can see. */
export function dotsOf({ people }: ShownCount, before: number | null): ('there' | 'added')[] {
  if (people === null || people > mostDots) return []
  return Array.from({ length: people }, (_, index) =>
    before !== null && index >= before ? 'added' : 'there',
  )
}

type Gain = { what: Relaxation; more: number | null }

/** What letting go brought, of demands that were let go of: `seen` is the last that was told of each. */
export function gainedOf(seen: Readonly<Record<string, number>>, without: readonly Gain[]) {
  const still = new Set(without.map(({ what }) => keyOf(what)))
  return (what: Relaxation): number | null => (still.has(keyOf(what)) ? null : (seen[keyOf(what)] ?? null))
}
