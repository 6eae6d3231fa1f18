import { addDays } from '../../../adapters/clock.ts'
import { isWork } from '../../placements/rules-evaluations.ts'
import { lateOrEnds, type TodayFacts, type TodayItem, type TodayRule } from '../facts.ts'

/** The moments, from a day before on, at which both sides say how it goes and have not said it together. */
const momentsDue = ({ placements, today }: TodayFacts, kind: 'evaluationDue' | 'afterCareDue'): TodayItem[] =>
  placements.flatMap(({ id, profile, employer, vacancy, version, state, evaluations, ...placement }) => {
    if (state !== 'running' && state !== 'ending') return []
    if (isWork(placement.kind) !== (kind === 'afterCareDue')) return []
    return Object.entries(evaluations).flatMap(([evaluation, one]): TodayItem[] => {
      if (one.together !== null || one.day > addDays(today, 1)) return []
      const said =
        one.person && one.employer ? 'both' : one.person ? 'person' : one.employer ? 'employer' : 'none'
      return [
        {
          ...{ key: `${kind}:${id}:${evaluation}`, kind, order: lateOrEnds(one.day, today), on: one.day },
          ...{ profile, employer, vacancy, version, about: { placement: id, evaluation } },
          values: { said, moment: evaluation },
        },
      ]
    })
  })

/** Evaluations of places to learn and to try, as their day comes. */
export const evaluationDue: TodayRule = (facts) => momentsDue(facts, 'evaluationDue')

/** After-care of work, as its day comes. */
export const afterCareDue: TodayRule = (facts) => momentsDue(facts, 'afterCareDue')
