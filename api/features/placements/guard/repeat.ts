import { finding, type GuardRule, groundOf, said } from './finding.ts'
import { limitOf } from './law.ts'

const id = 'repeat'

/** An earlier place of this person at the same employer asks for a reason, or stops a trial in work that was done there before. */
export const repeat: GuardRule = {
  id,
  judge(judged) {
    const { plan, history } = judged
    const limit = limitOf(judged)
    if (!limit || limit.repeat === 'free') return []
    const ground = groundOf(limit)
    const here = history.filter((past) => past.isSamePerson && past.employer === plan.employer)
    if (limit.repeat === 'neverInSameJob') {
      const done = here.find(({ occupation }) => occupation === plan.occupation)
      return done
        ? [
            finding(id, 'stop', ground, said('sameJobBefore', { day: done.startDay }), {
              instead: said('paidJob'),
            }),
          ]
        : [finding(id, 'ok', ground, said('firstTime'))]
    }
    const same = here.find(({ kind }) => kind === plan.kind)
    if (!same) return [finding(id, 'ok', ground, said('firstTime'))]
    return plan.motivation === null
      ? [
          finding(id, 'stop', ground, said('repeatUnmotivated', { day: same.startDay }), {
            instead: said('giveMotivation'),
          }),
        ]
      : [finding(id, 'check', ground, said('repeatMotivated', { day: same.startDay }))]
  },
}
