import { rightOn } from '#matcher'
import { kinds } from '../../../../matcher/codes.ts'
import { dayNumber, dayOf } from '../../../adapters/clock.ts'
import { rightsOf } from '../../profiles/rights.ts'
import type { LimitRule, RegionRules, RightsRule } from '../../regions/contract.ts'
import { inForce } from '../../regions/rules.ts'
import type { Case, Ground } from './finding.ts'
import { groundOf, house } from './finding.ts'

/** What the law says of the plan's kind on the plan's first day; the same function as in matching decides it. */
export const rightOfPlan = ({ plan, facts, rules }: Pick<Case, 'plan' | 'facts' | 'rules'>) => {
  const { rights } = rightsOf(facts, rules)
  const { open, opensOn } = rightOn(rights[plan.kind] ?? [], dayNumber(plan.time.startDay))
  return {
    open: open && {
      reason: open.reason,
      until: open.untilDay === null ? null : dayOf(open.untilDay),
    },
    opensOn: opensOn === null ? null : dayOf(opensOn),
  }
}

/** The kinds of place that are open to somebody on a day. */
export const openKinds = ({ plan, facts, rules }: Pick<Case, 'plan' | 'facts' | 'rules'>): string[] => {
  const { rights } = rightsOf(facts, rules)
  return kinds.filter((kind) => rightOn(rights[kind] ?? [], dayNumber(plan.time.startDay)).open)
}

/** The rule that gives or keeps the right to this kind of place: the one of the position, on the first day. */
export const rightsRuleOf = ({ plan, facts, rules }: Case): RightsRule | null => {
  const { position, benefit } = facts.legal
  const ofPosition = inForce(rules.rights, plan.time.startDay).filter((rule) => rule.position === position)
  const ofKind = ofPosition.filter((rule) => rule.kinds.includes(plan.kind))
  return (
    ofKind.find((rule) => rule.benefit === benefit) ??
    ofKind.find((rule) => rule.benefit === null) ??
    ofKind[0] ??
    null
  )
}

/** Where it stands what a position may do; a closed kind is named by the rules that open others. */
export const rightsGround = (judged: Case): Ground => {
  const { facts, plan, rules } = judged
  const rule = rightsRuleOf(judged)
  if (rule) return groundOf(rule)
  const other = inForce(rules.rights, plan.time.startDay).find((one) => one.position === facts.legal.position)
  return other ? groundOf(other) : house('rights')
}

/** The limit of a kind of place on its first day, under the benefit that it rests on; null without one. */
export const limitOf = ({ plan, facts, rules }: Case): LimitRule | null => {
  const found = inForce(rules.limits, plan.time.startDay).filter(({ kind }) => kind === plan.kind)
  return (
    found.find(({ benefit }) => benefit !== null && benefit === facts.legal.benefit) ??
    found.find(({ benefit }) => benefit === null) ??
    null
  )
}

/** Where a number of the region stands, with its value; throws where none is in force. */
export const numberOf = (rules: RegionRules, id: RegionRules['numbers'][number]['id'], day: string) => {
  const rule = inForce(rules.numbers, day).findLast((one) => one.id === id)
  if (!rule) throw new Error(`no ${id} in force on ${day}`)
  return { value: rule.value, ground: groundOf(rule) }
}
