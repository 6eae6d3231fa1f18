import { addDays, addMonths, dayNumber, dayOf } from '../../../adapters/clock.ts'
import { type Case, finding, type GuardRule, groundOf, house, type PastPlacement, said } from './finding.ts'
import { limitOf } from './law.ts'

const id = 'length'

/** Earlier placements of this person of the same kind at the same employer. */
const sameBefore = ({ plan, history }: Pick<Case, 'plan' | 'history'>): PastPlacement[] =>
  history.filter(
    (past) => past.isSamePerson && past.kind === plan.kind && past.employer === plan.employer && past.endDay,
  )

/**
 * The last day that a plan may have: so many months from its first day, less the days spent at the same employer before, except
 * where a reason in writing lets a repetition count anew; null where the rules set no length.
 */
export const lastDayOf = (judged: Case): string | null => {
  const { plan } = judged
  const limit = limitOf(judged)
  if (!limit || limit.maxMonths === null) return null
  const whole = addDays(addMonths(plan.time.startDay, limit.maxMonths), -1)
  if (limit.repeat === 'withMotivation' && plan.motivation !== null) return whole
  const spent = sameBefore(judged).reduce(
    (days, { startDay, endDay }) => days + dayNumber(endDay ?? startDay) - dayNumber(startDay) + 1,
    0,
  )
  return dayOf(dayNumber(whole) - spent)
}

/** A place without an end, or one that lasts longer than its rule allows, stops; over the usual length it is an extension. */
export const length: GuardRule = {
  id,
  judge(judged) {
    const { plan } = judged
    const { startDay, endDay } = plan.time
    const limit = limitOf(judged)
    const last = lastDayOf(judged)
    if (endDay !== null && endDay < startDay) return [finding(id, 'stop', house(id), said('endBeforeStart'))]
    if (!limit || last === null || limit.maxMonths === null) return []
    const ground = groundOf(limit)
    const months = limit.maxMonths
    if (last < startDay)
      return [
        finding(id, 'stop', ground, said('lengthSpent', { months }), {
          instead: said(limit.repeat === 'withMotivation' ? 'giveMotivation' : 'paidJob'),
        }),
      ]
    const instead = said('endBy', { day: last })
    if (endDay === null) return [finding(id, 'stop', ground, said('noEnd', { months }), { instead })]
    if (endDay > last)
      return [finding(id, 'stop', ground, said('tooLong', { months, day: last }), { instead })]
    const usual = limit.usualMonths === null ? null : addDays(addMonths(startDay, limit.usualMonths), -1)
    if (usual !== null && endDay > usual)
      return [
        finding(
          id,
          'check',
          ground,
          said('extensionAsked', { months: limit.usualMonths ?? months, day: usual }),
        ),
      ]
    return [
      limit.byOrdinance
        ? finding(id, 'check', ground, said('lengthByOrdinance', { months, day: last }))
        : finding(id, 'ok', ground, said('lengthFits', { months, day: last })),
    ]
  },
}
