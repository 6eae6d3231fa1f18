import { createHash } from 'node:crypto'
import type { Match } from '#matcher'
import type { TravelBand } from '../../../matcher/codes.ts'
import { isMaterial } from '../vacancies/rules.ts'
import type { Vacancy } from '../vacancies/store.ts'
import type { ShownCount } from './contract.ts'

/** Below this a count, or a difference, could point at somebody. */
const threshold = 10
const step = 5
/** Fewer people than this are no list in which one can hide. */
export const fewestShown = 5

const inFives = (people: number) => Math.floor(people / step) * step

/** A count as an employer may read it. */
export const roundedCount = (people: number): ShownCount => ({
  people: people < threshold ? null : inFives(people),
  isExact: false,
})

/** What letting go brings, as an employer may read it: only where both counts and the difference reach the threshold. */
export const roundedGain = (before: number, after: number): number | null =>
  before >= threshold && after - before >= threshold ? inFives(after) - inFives(before) : null

const minuteBands: readonly [number, TravelBand][] = [
  [15, 'upTo15'],
  [30, 'upTo30'],
  [45, 'upTo45'],
]

/** The band of a journey that a match speaks of; null where it is not known. */
export const bandOf = ({ parts }: Match): TravelBand | null => {
  const said = parts.flatMap(({ reasons }) => reasons).find(({ code }) => code === 'travel.minutes')
  const minutes = said?.values.minutes
  if (typeof minutes !== 'number') return null
  return minuteBands.find(([most]) => minutes <= most)?.[1] ?? 'over45'
}

const full = 10_000
const closedFrom = 9_500

/** Planks of five per criterion, rounded down; all five only from 95%. Null while less than half is known. */
export const planksOf = ({ parts }: Match): Record<string, number | null> =>
  Object.fromEntries(
    parts.map(({ criterion, value, known }) => [
      criterion,
      known < full / 2 ? null : value >= closedFrom ? 5 : Math.min(4, Math.floor((value * 5) / full)),
    ]),
  )

/** The word by which an employer calls somebody in the list of one vacancy, until who is asked for changes. */
export const pseudonymOf = ({ id, history }: Vacancy, profile: string): string => {
  const draw = history.findLast(({ paths }) => isMaterial(paths))?.version ?? 1
  const hash = createHash('sha256').update(`${id}|${draw}|${profile}`).digest('hex')
  return `${hash.slice(0, 2)}-${hash.slice(2, 5)}`.toUpperCase()
}
