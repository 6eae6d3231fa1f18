import { inForce } from '../../regions/rules.ts'
import { finding, type GuardRule, groundOf, inside, said } from './finding.ts'
import { rightOfPlan } from './law.ts'

const id = 'referral'

/** Who is under age, or whose case is blocked, gets a referral and no place; what their case leaves open stays open. */
export const referral: GuardRule = {
  id,
  judge(judged) {
    const { plan, facts, rules } = judged
    const { startDay } = plan.time
    const { adultFrom } = facts.contact
    const ofCase = (name: string) => inForce(rules.blocked, startDay).find((rule) => rule.case === name)
    const more = { audience: inside }
    const minor = ofCase('minor')
    if (minor && adultFrom !== null && adultFrom > startDay)
      return [
        finding(id, 'stop', groundOf(minor), said('minor', { day: adultFrom }), {
          ...more,
          instead: said('startFrom', { day: adultFrom }),
        }),
      ]
    const { blocked } = facts.legal
    if (blocked === null || rightOfPlan(judged).open) return []
    const rule = ofCase(blocked)
    if (!rule) return []
    const instead = rule.leaves.length > 0 ? said('otherKinds', { kinds: rule.leaves }) : said('askAdvice')
    return [finding(id, 'stop', groundOf(rule), said('blocked'), { ...more, instead })]
  },
}
