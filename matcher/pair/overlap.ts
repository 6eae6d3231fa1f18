import type { MatchOpening, Reason } from '../contract.ts'
import { countBoth, fromRanges, minus, type Week } from '../grid.ts'
import { check } from '../model/checks.ts'
import type { Pair } from '../model/define.ts'
import { once } from '../model/once.ts'
import { type Way, waysWithin } from './travel.ts'

/** Hours that public transport does not serve. */
export const nights: Week = fromRanges([0, 1, 2, 3, 4, 5, 6].map((day) => ({ day, from: 0, until: 6 })))

/** Hours a week that person and place can share. */
export type Overlap = {
  /** What is certain, and what it may be at best: they differ while the way to night hours is unknown. */
  sure: number
  hoped: number
  /** Night hours that fall away because only public transport is within the limit. */
  lost: number
  checks: Reason[]
}

/** The person's and the opening's most hours cap it; the person's are left out while unknown. `null` without both grids. */
export const overlapOf = once((pair: Pair): Overlap | null => {
  const { person, opening } = pair
  const possibleByDay = byDayOf(opening)
  if (person.hours === null || opening.possibleHours === null || possibleByDay === null) return null
  const all = capped(pair, countBoth(person.hours, opening.possibleHours))
  const byDay = capped(pair, countBoth(person.hours, possibleByDay))
  if (all === byDay) return { sure: all, hoped: all, lost: 0, checks: [] }
  const sureWays = waysWithin(pair, 'proved')
  const hopedWays = waysWithin(pair, 'assumed')
  const hoped = hopedWays !== null && onlyTransit(hopedWays) ? byDay : all
  const byOther = sureWays?.some(({ mode }) => mode !== 'publicTransport')
  return {
    sure: byOther ? all : byDay,
    hoped,
    lost: all - hoped,
    checks: promisedAtNight(hopedWays ?? []),
  }
})

const byDayOf = once(({ possibleHours }: MatchOpening): Week | null =>
  possibleHours === null ? null : minus(possibleHours, nights),
)

function onlyTransit(ways: readonly Way[]): boolean {
  return ways.length > 0 && ways.every(({ mode }) => mode === 'publicTransport')
}

/** A check when beside public transport only a promised mode gives the nights. */
function promisedAtNight(ways: readonly Way[]): Reason[] {
  const others = ways.filter(({ mode }) => mode !== 'publicTransport')
  const [first] = others
  return first && others.length < ways.length && others.every(({ promised }) => promised)
    ? [check('check.promisedMode', { mode: first.mode })]
    : []
}

function capped({ person, opening }: Pair, hours: number): number {
  return Math.min(hours, person.hoursPerWeek?.max ?? hours, opening.hoursPerWeek.max)
}
