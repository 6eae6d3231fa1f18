import type { Match, Part, Reason } from '../contract.ts'
import type { Criterion, Finding, Pair } from '../model/define.ts'
import { quotient, rounded, roundedDown } from '../model/fraction.ts'

/** A scored pair; `question` is what would make the most weight known, `null` when all of it is. */
export type Scored = { match: Match; question: Reason | null }

/** Scores a pair that passes every gate. `gateChecks` are what the gates could not know. */
export function scorePair(pair: Pair, criteria: readonly Criterion[], gateChecks: readonly Reason[]): Scored {
  const found = criteria.map((criterion) => {
    const finding = criterion.find(pair)
    const weight = pair.world.settings.weights[criterion.id] ?? 0
    const value = rounded(finding.value)
    const known = roundedDown(finding.known)
    return { finding, plain: { criterion: criterion.id, weight, value, known, contribution: weight * value } }
  })
  const score = found.reduce((sum, { plain }) => sum + plain.contribution, 0)
  const shownTenths = quotient(2 * score + 1000, 2000)
  const tenths = shareOut(
    shownTenths,
    found.map(({ plain }) => plain.contribution),
  )
  const match = {
    personId: pair.person.id,
    openingId: pair.opening.id,
    score,
    shownTenths,
    confidence: quotient(
      found.reduce((sum, { plain }) => sum + plain.weight * plain.known, 0),
      10_000,
    ),
    parts: found.map(({ plain, finding }, place) => ({
      ...plain,
      shownTenths: tenths[place] ?? 0,
      reasons: finding.reasons,
    })),
    checks: distinct([
      ...gateChecks,
      ...found.flatMap(({ finding }) => [...finding.asks, ...(finding.checks ?? [])]),
    ]),
  }
  return { match, question: bestQuestion(found) }
}

/** Largest remainder: whole tenths of a point (1000 of score) that add up to `total`, ties to the earlier part. */
function shareOut(total: number, contributions: readonly number[]): number[] {
  const floors = contributions.map((contribution) => quotient(contribution, 1000))
  const missing = total - floors.reduce((sum, floor) => sum + floor, 0)
  const largest = contributions
    .map((contribution, place) => ({ place, rest: contribution % 1000 }))
    .sort((a, b) => b.rest - a.rest || a.place - b.place)
    .slice(0, missing)
    .map(({ place }) => place)
  return floors.map((floor, place) => (largest.includes(place) ? floor + 1 : floor))
}

/** The first question of the criterion with the most unknown weight, ties to the earlier. */
function bestQuestion(
  found: readonly { finding: Finding; plain: Pick<Part, 'weight' | 'known'> }[],
): Reason | null {
  const open = found
    .map(({ finding, plain }) => ({
      question: finding.asks[0],
      unknown: plain.weight * (10_000 - plain.known),
    }))
    .filter(({ unknown }) => unknown > 0)
    .sort((a, b) => b.unknown - a.unknown)
  return open[0]?.question ?? null
}

function distinct(reasons: readonly Reason[]): Reason[] {
  return reasons.filter((reason, at) => reasons.findIndex((other) => isSame(other, reason)) === at)
}

function isSame(a: Reason, b: Reason): boolean {
  return a === b || (a.code === b.code && JSON.stringify(a.values) === JSON.stringify(b.values))
}
