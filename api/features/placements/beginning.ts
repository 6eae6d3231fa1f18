import type { Kind } from '../../../matcher/codes.ts'
import { count, emptyWeek, minus, or } from '../../../matcher/grid.ts'
import { addDays, addMonths } from '../../adapters/clock.ts'
import type { Profile } from '../profiles/store.ts'
import type { LimitRule, RegionRules } from '../regions/contract.ts'
import { inForce } from '../regions/rules.ts'
import type { Vacancy } from '../vacancies/store.ts'
import type { Plan } from './contract-plan.ts'
import { isWork } from './rules-evaluations.ts'
import type { Placement } from './store.ts'

/** The usual last day of a kind of place that begins on a day; null where it goes on. */
const usualEnd = (kind: Kind, startDay: string, benefit: LimitRule['benefit'], rules: RegionRules) => {
  const limit = inForce(rules.limits, startDay).find(
    (one) => one.kind === kind && (one.benefit === null || one.benefit === benefit),
  )
  const months = limit?.usualMonths ?? limit?.maxMonths ?? null
  return months === null ? null : addDays(addMonths(startDay, months), -1)
}

/** A plan as vacancy and profile tell it, so that nobody is asked again what is known. */
export const planFrom = (
  { basics, hours, requirements, pay, work }: Vacancy,
  profile: Profile,
  kind: Kind,
  { rules, today }: { rules: RegionRules; today: string },
): Plan => {
  const { availability, legal, mobility, skills } = profile
  const lessons = Object.values(availability.blocks).filter((block) => block.kind === 'lesson')
  const taken = lessons.reduce((week, block) => or(week, block.hours), emptyWeek)
  const hoursPerWeek = Math.min(hours.perWeek.desired, availability.hoursPerWeek?.max ?? 60)
  // The hours that must be stand in a plan of their own only where they are all of it.
  const isWhole = hours.required !== null && count(hours.required) >= hoursPerWeek
  const asked = isWhole ? hours.required : hours.possible
  const startDay = [today, basics.startDay, availability.startDay ?? today].sort().at(-1) ?? today
  const benefit = legal.benefit === 'none' ? null : legal.benefit
  const mode = Object.entries(mobility.modes).find(([, held]) => held === 'have')?.[0] ?? null
  return {
    purpose: null,
    goals: Object.fromEntries(
      Object.entries(requirements.skills)
        .filter(([concept, { learnable, level }]) => learnable && level > (skills.items[concept]?.level ?? 0))
        .slice(0, 6)
        .map(([concept, { level }]) => [
          concept,
          { skill: concept, title: null, now: skills.items[concept]?.level ?? 0, aim: level, teacher: null },
        ]),
    ),
    guidance: { person: null, buddy: null, jobCoach: null },
    language: { tasks: Object.values(work.tasks)[0]?.title ?? null, helper: null },
    time: {
      hoursPerWeek,
      week: asked === null ? null : isWhole ? asked : minus(asked, taken),
      startDay,
      endDay: usualEnd(kind, startDay, benefit, rules) ?? (isWork(kind) ? basics.endDay : null),
      lessons: lessons.length === 0 ? 'none' : 'stay',
    },
    travel: {
      mode: mode as Plan['travel']['mode'],
      minutes: null,
      paidBy: pay.travelCostPaid ? 'employer' : null,
    },
    pay: { wage: isWork(kind) ? pay.wage : null, allowance: pay.allowance },
    intention: { toHire: basics.intentionToHire ? 'yes' : null, condition: null, writtenOn: null },
    insurance: { liability: null, accident: null, until: null },
    school: null,
    motivation: null,
    papers: {
      permit: legal.workPermit ? 'granted' : null,
      permitUntil: legal.workPermit?.validUntil ?? null,
      municipalPermission: null,
      uwvPermission: null,
      notifiedOn: null,
      volunteerStatement: null,
    },
  }
}

/** The plan of the job that follows a placement: the same hours, way and people, from its first day on, without an end. */
export const planAfter = ({ plan }: Pick<Placement, 'plan'>, { pay }: Vacancy, startDay: string): Plan => ({
  ...plan,
  time: { ...plan.time, startDay, endDay: null },
  pay: { wage: plan.pay.wage ?? pay.wage, allowance: null },
  intention: { toHire: null, condition: null, writtenOn: null },
  motivation: null,
})
