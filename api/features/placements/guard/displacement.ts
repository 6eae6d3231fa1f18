import { addMonths } from '../../../adapters/clock.ts'
import { finding, type GuardRule, house, said } from './finding.ts'

const id = 'displacement'
const unpaid = ['trial', 'workExperience', 'languageInternship', 'volunteering']
/** So many unpaid places that ended without work, within a year, are a signal. */
const manyInAYear = 3

/** A signal to staff, never a stop: an employer at which unpaid places ended without work again and again. */
export const displacement: GuardRule = {
  id,
  judge({ plan, history, today }) {
    if (!unpaid.includes(plan.kind)) return []
    const since = addMonths(today, -12)
    const ended = history.filter(
      (past) =>
        past.employer === plan.employer &&
        unpaid.includes(past.kind) &&
        past.endDay !== null &&
        past.endDay >= since &&
        past.endDay <= today,
    )
    const without = ended.filter(({ ledToWork }) => !ledToWork)
    return without.length < manyInAYear
      ? []
      : [
          finding(
            id,
            'warn',
            house(id),
            said('unpaidAgain', { count: without.length, total: ended.length }),
            { audience: ['staff'] },
          ),
        ]
  },
}
