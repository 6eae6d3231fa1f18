import { addDays } from '../../../adapters/clock.ts'
import { finding, type GuardRule, inside, said } from './finding.ts'
import { numberOf, openKinds, rightOfPlan, rightsGround } from './law.ts'

const id = 'rights'

/** Whether the law allows this kind of place from the first day to the last. */
export const rights: GuardRule = {
  id,
  judge(judged) {
    const { plan, facts, rules, today } = judged
    const { kind, time } = plan
    const { open, opensOn } = rightOfPlan(judged)
    const ground = rightsGround(judged)
    const more = { audience: inside }
    const { adultFrom } = facts.contact
    // Who is blocked or under age is referred; another rule says so.
    if (!open && (facts.legal.blocked !== null || (adultFrom !== null && adultFrom > time.startDay)))
      return []
    if (!open) {
      const others = openKinds(judged)
      if (opensOn !== null)
        return [
          finding(id, 'stop', ground, said('rightsFrom', { kind, day: opensOn }), {
            ...more,
            instead: said('startFrom', { day: opensOn }),
          }),
        ]
      const instead = others.length > 0 ? said('otherKinds', { kinds: others }) : said('askAdvice')
      return [finding(id, 'stop', ground, said('rightsClosed', { kind }), { ...more, instead })]
    }
    if (open.reason === 'unknown')
      return [finding(id, 'check', ground, said('positionUnknown', { kind }), more)]
    if (open.reason === 'benefitUnknown')
      return [finding(id, 'check', ground, said('benefitUnknown', { kind }), more)]
    const { until } = open
    if (until === null || (time.endDay !== null && time.endDay <= until))
      return [finding(id, 'ok', ground, said('rightsOpen', { kind }), more)]
    const { value: weeks } = numberOf(rules, 'permitWeeks', today)
    const renewBy = addDays(until, -7 * weeks)
    return [
      finding(id, 'warn', ground, said('rightsUntil', { day: until, renewBy }), {
        ...more,
        instead: said('endBy', { day: until }),
      }),
    ]
  },
}
