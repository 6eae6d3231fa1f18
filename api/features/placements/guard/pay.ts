import { addMonths } from '../../../adapters/clock.ts'
import type { WageRule } from '../../regions/contract.ts'
import { inForce } from '../../regions/rules.ts'
import { type Case, finding, type GuardRule, groundOf, house, said } from './finding.ts'

const id = 'pay'
const paid = ['job', 'starterJob', 'dual']
const weeksPerMonth = 52 / 12

/** What an hour is paid, in cents, rounded down; null where it cannot be told from the plan. */
const centsPerHour = ({ plan }: Pick<Case, 'plan'>): number | null => {
  const { wage } = plan.pay
  const { hoursPerWeek } = plan.time
  if (wage === null || wage.per === 'once') return null
  if (wage.per === 'hour') return wage.amountCents
  const perWeek = wage.per === 'week' ? wage.amountCents : wage.amountCents / weeksPerMonth
  return Math.floor(perWeek / hoursPerWeek)
}

/** Whole years of age on a day; the birthday is 18 years before coming of age. Null while nobody knows it. */
const ageOn = (adultFrom: string | null, day: string): number | null => {
  if (adultFrom === null) return null
  let age = 18
  while (age < 100 && addMonths(adultFrom, 12 * (age + 1 - 18)) <= day) age += 1
  return age
}

const leastOf = ({ centsByAge }: WageRule, age: number): number | null => {
  const known = Object.entries(centsByAge).map(([years, cents]) => ({ years: Number(years), cents }))
  return known.filter(({ years }) => years <= age).sort((a, b) => b.years - a.years)[0]?.cents ?? null
}

/** Work that is paid is paid the statutory minimum of the first day, by age, at least. */
export const pay: GuardRule = {
  id,
  judge(judged) {
    const { plan, facts, rules } = judged
    if (!paid.includes(plan.kind)) return []
    const { startDay } = plan.time
    const wages = inForce(rules.wages, startDay)
    const common = wages.find(({ learning }) => !learning)
    if (!common) return [finding(id, 'check', house(id), said('minimumUnknown'))]
    if (plan.pay.wage === null)
      return [finding(id, 'stop', groundOf(common), said('wageMissing'), { instead: said('nameWage') })]
    const age = ageOn(facts.contact.adultFrom, startDay)
    const learning = plan.kind === 'dual' ? wages.find((rule) => rule.learning) : undefined
    const ofLearning = learning && age !== null && age <= 20 ? leastOf(learning, age) : null
    const least = ofLearning ?? (age === null ? leastOf(common, 99) : leastOf(common, age))
    const ground = groundOf(ofLearning !== null && learning ? learning : common)
    if (least === null) return [finding(id, 'check', ground, said('minimumUnknown'))]
    const cents = centsPerHour(judged)
    if (cents === null) return [finding(id, 'check', ground, said('wageUnclear'))]
    if (cents >= least) return [finding(id, 'ok', ground, said('wageEnough', { cents, least }))]
    return [
      finding(id, age === null ? 'check' : 'stop', ground, said('wageTooLow', { cents, least }), {
        instead: said('wageFrom', { least }),
      }),
    ]
  },
}
