import { addMonths } from '../../../adapters/clock.ts'
import { finding, type GuardRule, groundOf, inside, said } from './finding.ts'
import { numberOf, rightOfPlan, rightsRuleOf } from './law.ts'

const id = 'statement'

/** Voluntary work that is only exempt on UWV's statement for the organisation waits for it; it holds for some years. */
export const statement: GuardRule = {
  id,
  judge(judged) {
    const { plan, rules } = judged
    const rule = rightsRuleOf(judged)
    if (!rule || rightOfPlan(judged).open?.reason !== 'statementNeeded') return []
    const ground = groundOf(rule)
    const { volunteerStatement } = plan.papers
    const more = { audience: inside }
    if (volunteerStatement === null)
      return [
        finding(id, 'stop', ground, said('statementMissing'), { ...more, instead: said('askStatement') }),
      ]
    const { value: years } = numberOf(rules, 'volunteerStatementYears', plan.time.startDay)
    const until = addMonths(volunteerStatement, 12 * years)
    if (volunteerStatement > plan.time.startDay || until < plan.time.startDay)
      return [finding(id, 'stop', ground, said('statementNotValid', { day: until }), more)]
    return [finding(id, 'ok', ground, said('statementHeld', { day: until }), more)]
  },
}
