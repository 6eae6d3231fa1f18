import { addDays } from '../../../adapters/clock.ts'
import { finding, type GuardRule, groundOf, inside, said } from './finding.ts'
import { numberOf, rightOfPlan, rightsRuleOf } from './law.ts'

const id = 'permit'

/** Where the employer needs a work permit, it is granted before the first day and watched until it ends. */
export const permit: GuardRule = {
  id,
  judge(judged) {
    const { plan, facts, rules, today } = judged
    const { papers, time } = plan
    const rule = rightsRuleOf(judged)
    if (rule?.permit !== 'requestedByEmployer' || !rightOfPlan(judged).open) return []
    const ground = groundOf(rule)
    const more = { audience: inside }
    const { value: weeks } = numberOf(rules, 'permitWeeks', today)
    const until = papers.permitUntil
    if (papers.permit !== 'granted') {
      const earliest = addDays(today, 7 * weeks)
      const code = papers.permit === 'requested' ? 'permitAwaited' : 'permitMissing'
      return [
        finding(id, 'stop', ground, said(code, { weeks }), {
          ...more,
          instead: said('startAfterPermit', { day: earliest }),
        }),
      ]
    }
    if (until === null) return [finding(id, 'check', ground, said('permitEndUnknown'), more)]
    if (until < time.startDay) return [finding(id, 'stop', ground, said('permitEnded', { day: until }), more)]
    const last = facts.legal.documentUntil
    if (last !== null && until > last)
      return [finding(id, 'stop', ground, said('permitBeyondDocument', { day: last }), more)]
    if (time.endDay === null || time.endDay > until)
      return [
        finding(
          id,
          'warn',
          ground,
          said('permitEnds', { day: until, renewBy: addDays(until, -7 * weeks) }),
          more,
        ),
      ]
    return [finding(id, 'ok', ground, said('permitHeld', { day: until }), more)]
  },
}
