import { finding, type GuardRule, groundOf, inside, said } from './finding.ts'
import { rightOfPlan, rightsRuleOf } from './law.ts'

const id = 'school'

/** Who may only be placed on the agreement of a school has one named in the plan. */
export const school: GuardRule = {
  id,
  judge(judged) {
    const rule = rightsRuleOf(judged)
    if (!rule || rightOfPlan(judged).open?.reason !== 'schoolAgreementNeeded') return []
    return judged.plan.school === null
      ? [finding(id, 'stop', groundOf(rule), said('schoolMissing'), { audience: inside })]
      : [finding(id, 'ok', groundOf(rule), said('schoolNamed'), { audience: inside })]
  },
}
