import type { Kind } from '../codes.ts'
import { count, minus } from '../grid.ts'
import { check } from '../model/checks.ts'
import { defineGate } from '../model/define.ts'
import { overlapOf } from '../pair/overlap.ts'
import { travelAsks } from '../pair/travel.ts'

const all = ['staff', 'person', 'employer'] as const
const paid: readonly Kind[] = ['job', 'starterJob', 'dual']

/** Whether the person's own fewest hours count: nobody lives of a place that is not paid. */
export function isPaid(kind: Kind): boolean {
  return paid.includes(kind)
}

/** Whether the required hours are free, and enough hours remain for the place and, where the work is paid, for the person. */
export const hours = defineGate({
  id: 'hours',
  decidesForEmployers: true,
  opensBy: ['block', 'bicycle', 'minutes', 'certificate'],
  says: {
    /** `week` holds the required hours that are not free, `hours` is their number. */
    'hours.requiredNotFree': { values: ['hours', 'week'], audience: all },
    'hours.tooFewForPlace': { values: ['hours', 'minimum'], audience: all },
    'hours.tooFewForPerson': { values: ['hours', 'minimum'], audience: ['staff', 'person'] },
    /** Said beside them: night hours that public transport, the only way in time, does not serve. */
    'hours.noWayAtNight': { values: ['hours'], audience: ['staff', 'person'] },
  },
  judge(pair, say) {
    const { person, opening } = pair
    const stops = []
    const checks = []
    if (person.hours === null) checks.push(check('check.hoursUnknown', {}))
    if (opening.possibleHours === null) checks.push(check('check.openingHoursUnknown', {}))
    if (person.hours !== null && opening.requiredHours !== null) {
      const week = minus(opening.requiredHours, person.hours)
      if (count(week) > 0) stops.push(say('hours.requiredNotFree', { hours: count(week), week }))
    }
    const overlap = overlapOf(pair)
    if (overlap === null) return { stops, checks }
    const { hoped, sure, lost } = overlap
    const forPlace = opening.hoursPerWeek.min
    const forPerson = isPaid(opening.kind) ? (person.hoursPerWeek?.min ?? 0) : 0
    if (hoped < forPlace) stops.push(say('hours.tooFewForPlace', { hours: hoped, minimum: forPlace }))
    if (hoped < forPerson) stops.push(say('hours.tooFewForPerson', { hours: hoped, minimum: forPerson }))
    if (lost > 0 && hoped < Math.max(forPlace, forPerson))
      stops.push(say('hours.noWayAtNight', { hours: lost }))
    if (sure < hoped) checks.push(...travelAsks(pair))
    return { stops, checks: [...checks, ...overlap.checks] }
  },
})
