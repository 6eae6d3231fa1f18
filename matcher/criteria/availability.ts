import { check } from '../model/checks.ts'
import { asksFor, defineCriterion } from '../model/define.ts'
import { equal, type Fraction, half, middle, none, whole } from '../model/fraction.ts'
import { overlapOf } from '../pair/overlap.ts'
import { travelAsks } from '../pair/travel.ts'

const all = ['staff', 'person', 'employer'] as const

/** The hours both can share, of the hours the place would like. */
export const availability = defineCriterion({
  id: 'availability',
  decidesForEmployers: true,
  says: {
    'availability.overlap': { values: ['hours', 'desired'], audience: all },
    /** Night hours that the only way in time, public transport, does not serve. */
    'availability.noWayAtNight': { values: ['hours'], audience: ['staff', 'person'] },
    /** Night hours that count half, because how the person would come is not known. */
    'availability.nightsUnknown': { values: ['hours'], audience: ['staff', 'person'] },
    'availability.unknown': { values: [], audience: all },
  },
  find(pair, say) {
    const { person, opening } = pair
    const overlap = overlapOf(pair)
    const asks = [
      ...(person.hours === null ? [check('check.hoursUnknown', {})] : []),
      ...(opening.possibleHours === null ? [check('check.openingHoursUnknown', {})] : []),
      ...(person.hoursPerWeek === null ? [check('check.hoursPerWeekUnknown', {})] : []),
    ]
    if (overlap === null || asks.length > 0)
      return { value: half, known: none, reasons: [say('availability.unknown', {})], asks: asksFor(asks) }
    const { desired } = opening.hoursPerWeek
    const { sure, hoped, lost } = overlap
    const { value, hinges } = shareOf(sure, hoped, desired)
    return {
      value,
      known: hinges ? none : whole,
      reasons: [
        say('availability.overlap', { hours: sure, desired }),
        ...(lost > 0 ? [say('availability.noWayAtNight', { hours: lost })] : []),
        ...(hinges ? [say('availability.nightsUnknown', { hours: hoped - sure })] : []),
      ],
      asks: hinges ? asksFor(travelAsks(pair)) : [],
    }
  },
})

/** The hours of those desired: halfway between what is sure and what it may be, when that is not the same. */
export function shareOf(sure: number, hoped: number, desired: number): { value: Fraction; hinges: boolean } {
  const least = { n: Math.min(sure, desired), d: desired }
  const most = { n: Math.min(hoped, desired), d: desired }
  return { value: middle(least, most), hinges: !equal(least, most) }
}
