import { addDays } from '../../adapters/clock.ts'
import { workingDaysBefore } from '../../working-days.ts'
import type { PaperRule } from '../regions/contract.ts'
import { inForce } from '../regions/rules.ts'
import type { PermitGuide } from './contract-help.ts'
import { type Case, groundOf } from './guard/finding.ts'
import { numberOf, rightOfPlan, rightsRuleOf } from './guard/law.ts'

type Steps = Pick<PermitGuide, 'permit' | 'ground' | 'dates'> & { papers: PaperRule[] }

/** What needs no office before the work begins, or is settled otherwise. */
const nothing: Steps = { permit: null, ground: null, dates: null, papers: [] }

/**
 * What an office has to be asked before the work of a plan begins, which papers it looks at, and the days that follow from the
 * plan's first day and from today; pure, from the rules that the guard reads.
 */
export const permitSteps = (judged: Case): Steps => {
  const { plan, rules, today } = judged
  const rule = rightsRuleOf(judged)
  if (!rule || !rightOfPlan(judged).open) return nothing
  const { permit } = rule
  if (permit !== 'requestedByEmployer' && permit !== 'notifiedByEmployer' && permit !== 'volunteerStatement')
    return nothing
  const { startDay } = plan.time
  const papers = inForce(rules.papers, today).filter((one) => one.permit === permit)
  const { id, source, link, proof, validFrom } = rule
  const found = { permit, ground: groundOf({ id, source, link, proof, validFrom }), papers }
  if (permit === 'volunteerStatement')
    return {
      ...found,
      dates: { today, askBy: null, weeks: null, decisionAround: null, heldUntil: null, startDay },
    }
  if (permit === 'notifiedByEmployer') {
    const { value } = numberOf(rules, 'notificationWorkingDays', startDay)
    const askBy = workingDaysBefore(startDay, value)
    return { ...found, dates: { today, askBy, weeks: null, decisionAround: null, heldUntil: null, startDay } }
  }
  const { value: weeks } = numberOf(rules, 'permitWeeks', today)
  const heldUntil = plan.papers.permit === 'granted' ? plan.papers.permitUntil : null
  // A permit that is there already is asked for anew so many weeks before it ends.
  const askBy = addDays(heldUntil ?? startDay, -7 * weeks)
  const decisionAround = addDays(today, 7 * weeks)
  return { ...found, dates: { today, askBy, weeks, decisionAround, heldUntil, startDay } }
}
