import { dayIn, type TodayRule } from '../facts.ts'

/** A plan that lies with the three, of whom somebody has not agreed. */
export const placementToAgree: TodayRule = (facts) =>
  facts.placements.flatMap(
    ({ id, profile, employer, vacancy, version, state, offered, agreed: inForce, agreements, history }) => {
      const lies = state === 'agreeing' || state === 'running' || state === 'ending'
      if (!lies || offered === null || offered === inForce) return []
      const agreed = agreements.filter(({ number }) => number === offered).map(({ side }) => side)
      const missing = (['jobhunter', 'person', 'employer'] as const).find((side) => !agreed.includes(side))
      const at = history.findLast(({ action }) => action === 'planOffered')?.at
      return missing && at
        ? [
            {
              ...{
                key: `placementToAgree:${id}`,
                kind: 'placementToAgree' as const,
                order: 'waits' as const,
              },
              ...{ on: dayIn(facts, at), profile, employer, vacancy, version, about: { placement: id } },
              values: { missing },
            },
          ]
        : []
    },
  )
