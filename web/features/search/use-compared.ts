import type { Explanation, Match } from '../../../matcher/contract.ts'
import type { ApiError } from '../../data/api.ts'
import { useCandidate } from '../matches/use-candidates.ts'
import type { Compared } from './comparison.tsx'

/** What somebody brings; of a near miss, what it would be after the change. */
function matchOf(explanation: Explanation): Match | null {
  if (explanation.outcome === 'stopped') return null
  return explanation.outcome === 'nearMiss' ? explanation.nearMiss.match : explanation.match
}

/** Two or three people for a vacancy, explained; null until all are there. The third may be missing. */
export function useCompared(region: string, vacancy: string, ids: readonly string[]) {
  const [first = '', second = '', third] = ids
  // Without a third, the first is read once more, which asks nothing anew.
  const all = [
    useCandidate(region, vacancy, first),
    useCandidate(region, vacancy, second || first),
    useCandidate(region, vacancy, third ?? first),
  ].slice(0, ids.length)
  const failed = all.find(({ error }) => error !== null)
  const error: ApiError | null = ids.length > 1 ? (failed?.error ?? null) : null
  const people = all.flatMap(({ data }): Compared[] => {
    if (!data) return []
    const { explanation, person } = data
    const { outcome } = explanation
    return [
      {
        ...person,
        outcome,
        match: matchOf(explanation),
        stops: outcome === 'stopped' ? explanation.stops : [],
        change: outcome === 'nearMiss' ? explanation.nearMiss.change : null,
      },
    ]
  })
  return {
    people: people.length === ids.length ? people : null,
    error,
    reload: () => {
      for (const { reload } of all) reload()
    },
  }
}
