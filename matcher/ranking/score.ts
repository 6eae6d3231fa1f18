import type { Match, Part, Reason } from '../contract.ts'
import type { Criterion, Finding, Pair } from '../model/define.ts'
import {
  compare,
  equal,
  type Fraction,
  none,
  plus,
  quotient,
  rounded,
  roundedDown,
  times,
  whole,
} from '../model/fraction.ts'

/** A scored pair; `question` is the one whose answer makes the most weight known, `null` when all of it is. */
export type Scored = { match: Match; question: Reason | null }

type Found = { finding: Finding; plain: Omit<Part, 'shownTenths' | 'reasons'> }

/** Scores a pair that passes every gate. `gateChecks` are what the gates could not know. */
export function scorePair(pair: Pair, criteria: readonly Criterion[], gateChecks: readonly Reason[]): Scored {
  const found = criteria.map((criterion): Found => {
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
    confidence: confidenceOf(found),
    parts: found.map(({ plain, finding }, place) => ({
      ...plain,
      shownTenths: tenths[place] ?? 0,
      reasons: finding.reasons,
    })),
    checks: distinct([
      ...gateChecks,
      ...found.flatMap(({ finding }) => [
        ...finding.asks.map(({ question }) => question),
        ...(finding.checks ?? []),
      ]),
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

/** The share of weight that is known, in whole percents, rounded down once from the exact share. */
function confidenceOf(found: readonly Found[]): number {
  const weight = found.reduce((sum, { plain }) => sum + plain.weight, 0)
  const known = found.reduce((sum, { plain, finding }) => plus(sum, times(plain.weight, finding.known)), none)
  return weight === 0 ? 100 : quotient(100 * known.n, weight * known.d)
}

/**
 * The question whose answer, alone, makes the most weight known, over all criteria that ask it. Ties go to the criterion with
 * the most unknown weight, then to the earlier question: so also where no answer alone is enough.
 */
function bestQuestion(found: readonly Found[]): Reason | null {
  const open = found
    .filter(({ plain, finding }) => plain.weight > 0 && !equal(finding.known, whole))
    .sort((a, b) => compare(unknownOf(b), unknownOf(a)))
  const asks = open.flatMap(({ plain, finding }) =>
    finding.asks.map(({ question, settles }) => ({ question, settles: times(plain.weight, settles) })),
  )
  const totalOf = (question: Reason) =>
    asks.reduce((sum, ask) => (isSame(ask.question, question) ? plus(sum, ask.settles) : sum), none)
  const [best] = asks
    .map(({ question }) => ({ question, total: totalOf(question) }))
    .sort((a, b) => compare(b.total, a.total))
  return best?.question ?? null
}

function unknownOf({ plain, finding: { known } }: Found): Fraction {
  return times(plain.weight, { n: known.d - known.n, d: known.d })
}

function distinct(reasons: readonly Reason[]): Reason[] {
  return reasons.filter((reason, at) => reasons.findIndex((other) => isSame(other, reason)) === at)
}

function isSame(a: Reason, b: Reason): boolean {
  return a === b || (a.code === b.code && JSON.stringify(a.values) === JSON.stringify(b.values))
}
