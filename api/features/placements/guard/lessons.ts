import { count, countBoth, emptyWeek, or } from '../../../../matcher/grid.ts'
import { finding, type GuardRule, house, inside, said } from './finding.ts'

const id = 'lessons'

/** Hours of the plan lie beside the language lessons, or the lessons can move and have been moved. */
export const lessons: GuardRule = {
  id,
  judge({ plan, facts }) {
    const blocks = Object.values(facts.availability.blocks).filter(({ kind }) => kind === 'lesson')
    const { week, lessons: answer } = plan.time
    const ground = house(id)
    if (blocks.length === 0) return []
    const more = { audience: inside }
    if (week === null) return [finding(id, 'check', ground, said('lessonsUnknown'), more)]
    const clashing = blocks.filter(({ hours }) => countBoth(hours, week) > 0)
    if (clashing.length === 0) return [finding(id, 'ok', ground, said('lessonsKept'), more)]
    if (clashing.every(({ movable }) => movable) && answer === 'moved')
      return [finding(id, 'check', ground, said('lessonsMoved'), more)]
    const all = clashing.reduce((sum, { hours }) => or(sum, hours), emptyWeek)
    const hours = countBoth(all, week)
    const movable = clashing.every((one) => one.movable)
    return [
      finding(id, 'stop', ground, said('lessonsClash', { hours, of: count(all) }), {
        ...more,
        instead: said(movable ? 'moveLessons' : 'otherHours'),
      }),
    ]
  },
}
