import type { WageRule } from '#contract/regions'
import { useApi } from '../../data/cache.ts'

/** Cents an hour that the law asks for on a day for the oldest age it names; null where nobody knows. */
export function leastWageOn(wages: readonly WageRule[], day: string): { cents: number; age: string } | null {
  const rule = wages.find(
    ({ learning, validFrom, validUntil }) =>
      !learning && (validFrom ?? '') <= day && day <= (validUntil ?? '9999'),
  )
  const age = Object.keys(rule?.centsByAge ?? {})
    .sort()
    .at(-1)
  const cents = age === undefined ? undefined : rule?.centsByAge[age]
  return age === undefined || cents === undefined ? null : { cents, age }
}

/** What the law asks for in a region on a day; null until it is known. */
export function useLeastWage(region: string, day: string) {
  const { data } = useApi('GET /regions/:region', { region })
  return data ? leastWageOn(data.rules.wages, day) : null
}
