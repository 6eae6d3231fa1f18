import { type Mode, modes } from '../codes.ts'
import type { MatchOpening, MatchPlace, Reason, TravelTable } from '../contract.ts'
import { hourOfDay, runs, type Week } from '../grid.ts'
import { check } from '../model/checks.ts'
import type { Pair } from '../model/define.ts'
import { once } from '../model/once.ts'

/** One way to get there, door to door. */
export type Way = { mode: Mode; promised: boolean; minutes: number }

/** Whether a car counts while nobody knows if the person holds the licence. */
export type Licence = 'assumed' | 'proved'

/** Names a place among those that journeys are measured from. */
export const cellOf = ({ x, y }: Pick<MatchPlace, 'x' | 'y'>): string => `${x},${y}`

/** Minutes on the way as a road service measured them; undefined where it did not. */
export function measuredOf({ person, opening }: Pair, mode: Mode): number | undefined {
  return person.place === null ? undefined : opening.measured?.[cellOf(person.place)]?.[mode]
}

/** A journey in whole minutes from door to door: as measured where it was, else estimated, and never below the floor. */
function journey(pair: Pair, mode: Mode, from: MatchPlace, to: MatchPlace): number {
  const table = pair.world.settings.travel
  const measured = measuredOf(pair, mode)
  if (measured === undefined) return estimate(table, mode, from, to)
  const least = minutesOver(table, mode, 0, from.coarse || to.coarse)
  return Math.max(least, speedOf(table, mode).overheadMinutes + measured)
}

/** Minutes of one way between the places of a pair; `null` while a place is unknown. */
export function minutesBy(pair: Pair, mode: Mode): number | null {
  const { place } = pair.person
  const to = pair.opening.place
  return place === null || to === null ? null : journey(pair, mode, place, to)
}

/** The estimate of a journey in whole minutes, rounded up: the straight line in whole metres, rounded up, × detour, not under
 * the floor, at the mode's speed. */
export function estimate(table: TravelTable, mode: Mode, from: MatchPlace, to: MatchPlace): number {
  const straight = Math.ceil(Math.sqrt((from.x - to.x) ** 2 + (from.y - to.y) ** 2))
  return minutesOver(table, mode, straight, from.coarse || to.coarse)
}

/** The estimate over whole metres in a straight line; `coarse` when of either end only the town is known. */
export function minutesOver(table: TravelTable, mode: Mode, straight: number, coarse: boolean): number {
  return minutesAt(speedOf(table, mode), roadOver(table, straight, coarse))
}

export type Speed = TravelTable['modes'][string]

export function speedOf(table: TravelTable, mode: Mode): Speed {
  const speed = table.modes[mode]
  if (speed === undefined) throw new RangeError(`the travel table has no "${mode}"`)
  return speed
}

/** Hundredths of a metre to go. */
export function roadOver(table: TravelTable, straight: number, coarse: boolean): number {
  const floor = coarse ? table.coarseFloorMetres : table.floorMetres
  return Math.max(100 * floor, straight * table.detourPercent)
}

export function minutesAt({ overheadMinutes, metresPerMinute }: Speed, road: number): number {
  return overheadMinutes + Math.ceil(road / (100 * metresPerMinute))
}

/** The ways open to this person, fastest first, a mode one has before a promised one; `null` while a place is unknown. */
export function waysOf(pair: Pair, licence: Licence): Way[] | null {
  return licence === 'proved' && licenceUnknown(pair) ? provedWays(pair) : assumedWays(pair)
}

const assumedWays = once((pair: Pair) => findWays(pair, 'assumed'))
const provedWays = once((pair: Pair) => findWays(pair, 'proved'))

function findWays(pair: Pair, licence: Licence): Way[] | null {
  const { person, opening } = pair
  const { place } = person
  const to = opening.place
  if (place === null || to === null) return null
  return modesOf(pair, licence)
    .filter(({ mode }) => mode !== 'publicTransport' || publicTransportRuns(opening))
    .map(({ mode, promised }) => ({
      mode,
      promised,
      minutes: journey(pair, mode, place, to),
    }))
    .sort(
      (a, b) =>
        a.minutes - b.minutes ||
        Number(a.promised) - Number(b.promised) ||
        modes.indexOf(a.mode) - modes.indexOf(b.mode),
    )
}

/** The ways within the person's longest time; `null` while it or a place is unknown. */
export function waysWithin(pair: Pair, licence: Licence): Way[] | null {
  const limit = pair.person.maxMinutes
  if (limit === null) return null
  return waysOf(pair, licence)?.filter(({ minutes }) => minutes <= limit) ?? null
}

/** Whether public transport brings somebody to these hours and back: no run of them starts before 06:00 or ends in 01:00–05:59. */
export const publicTransportServes = (hours: Week): boolean =>
  runs(hours).every(({ fromHour, untilHour }) => {
    const end = hourOfDay(untilHour)
    return hourOfDay(fromHour) >= 6 && (end === 0 || end >= 6)
  })

/** Whether public transport brings somebody to the hours that a place requires; it does while nobody knows them. */
export const publicTransportRuns = once(
  ({ requiredHours }: MatchOpening): boolean =>
    requiredHours === null || publicTransportServes(requiredHours),
)

export function licenceUnknown({ person }: Pair): boolean {
  return person.certificates === null && person.modes.some(({ mode }) => mode === 'car')
}

/** What to ask so that the journey is known, the most telling first. */
export function travelAsks(pair: Pair): Reason[] {
  const { person, opening, world } = pair
  return [
    ...(person.place === null ? [check('check.placeUnknown', {})] : []),
    ...(opening.place === null ? [check('check.openingPlaceUnknown', {})] : []),
    ...(person.maxMinutes === null ? [check('check.maxMinutesUnknown', {})] : []),
    ...(licenceUnknown(pair)
      ? [check('check.licenceUnknown', { certificate: world.settings.carLicence })]
      : []),
  ]
}

/** Each mode once, walking always among them, a car only with its licence. */
function modesOf({ person, world }: Pair, licence: Licence): Omit<Way, 'minutes'>[] {
  const licensed = person.certificates?.includes(world.settings.carLicence) ?? licence === 'assumed'
  return modes.flatMap((mode): Omit<Way, 'minutes'>[] => {
    if (mode === 'walk') return [{ mode, promised: false }]
    if (mode === 'car' && !licensed) return []
    const had = person.modes.filter((one) => one.mode === mode)
    return had.length === 0 ? [] : [{ mode, promised: had.every(({ promised }) => promised) }]
  })
}
