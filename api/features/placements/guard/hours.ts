import { count } from '../../../../matcher/grid.ts'
import { finding, type GuardRule, house, inside, said } from './finding.ts'

const id = 'hours'

/** The plan asks for no more hours than the person works at most, and its week holds the hours it says. */
export const hours: GuardRule = {
  id,
  judge({ plan, facts }) {
    const { hoursPerWeek, week } = plan.time
    const most = facts.availability.hoursPerWeek?.max ?? null
    const ground = house(id)
    const more = { audience: inside }
    const inWeek = week === null ? null : count(week)
    const short =
      inWeek !== null && inWeek < hoursPerWeek
        ? [finding(id, 'stop', ground, said('weekTooShort', { hours: hoursPerWeek, inWeek }))]
        : []
    if (most === null) return [...short, finding(id, 'check', ground, said('mostUnknown'), more)]
    if (hoursPerWeek > most)
      return [
        ...short,
        finding(id, 'stop', ground, said('tooManyHours', { hours: hoursPerWeek, most }), {
          ...more,
          instead: said('fewerHours', { hours: most }),
        }),
      ]
    return [...short, finding(id, 'ok', ground, said('hoursFit', { hours: hoursPerWeek }), more)]
  },
}
