import { createHmac } from 'node:crypto'
import type { CardFields } from './contract.ts'
import { type Anonymity, anonymity } from './rules.ts'

/** What a card may show, the richest first: the first set for which enough cards are equal is shown. */
export const fieldSets: readonly (readonly (keyof CardFields)[])[] = [
  ['skills', 'skillThirds', 'travelBand', 'spoken', 'written', 'hourThirds'],
  ['skills', 'skillThirds', 'travelBand', 'spoken', 'hourThirds'],
  ['skills', 'skillThirds', 'travelBand', 'spoken'],
  ['skillThirds', 'travelBand', 'spoken', 'hourThirds'],
  ['skillThirds', 'travelBand', 'spoken'],
  ['skills', 'skillThirds', 'spoken'],
  ['skillThirds', 'spoken', 'hourThirds'],
  ['skillThirds', 'spoken'],
  ['skillThirds', 'travelBand'],
  ['skillThirds'],
]

const fieldNames = [...new Set(fieldSets.flat())]

/** Somebody in the making of a list. */
export type Candidate = { profile: string; score: number; facts: CardFields }

/** A card of a list as it is kept: whose it is, and what it shows. */
export type Card = { profile: string; pseudonym: string; shows: Partial<CardFields> }

/** Names what a card shows: equal for cards that nobody can tell apart. */
export const faceOf = (shows: Partial<CardFields>): string =>
  JSON.stringify(Object.entries(shows).sort(([a], [b]) => (a < b ? -1 : 1)))

const pick = (facts: CardFields, fields: readonly (keyof CardFields)[]): Partial<CardFields> =>
  Object.fromEntries(fields.map((field) => [field, facts[field]]))

/** A word of five signs for each of several people, of one picture alone; no two are the same. */
export const pseudonymsOf = (
  profiles: readonly string[],
  { secret, picture }: { secret: string; picture: string },
): Map<string, string> => {
  const taken = new Set<string>()
  const named = [...profiles].sort().map((profile): [string, string] => {
    for (let draw = 0; ; draw += 1) {
      const hash = createHmac('sha256', secret).update(`${picture}|${draw}|${profile}`).digest('hex')
      const word = `${hash.slice(0, 2)}-${hash.slice(2, 5)}`.toUpperCase()
      if (taken.has(word)) continue
      taken.add(word)
      return [profile, word]
    }
  })
  return new Map(named)
}

/**
 * The cards of a list. Each shows the richest set of fields for which it equals enough others in everything it shows; who has
 * no such set has no card. The order is by steps of the mean score of equal cards, inside a step by pseudonym.
 */
export const cardsOf = (
  people: readonly Candidate[],
  name: { secret: string; picture: string },
  law: Anonymity = anonymity,
): Card[] => {
  const stepOf = ({ score }: Candidate) => Math.floor(score / law.scoreStep)
  const pseudonyms = pseudonymsOf(
    people.map(({ profile }) => profile),
    name,
  )
  const wordOf = ({ profile }: Candidate) => pseudonyms.get(profile) ?? ''
  const ordered = [...people].sort((a, b) => stepOf(b) - stepOf(a) || (wordOf(a) < wordOf(b) ? -1 : 1))
  const listed = ordered.slice(0, law.mostCards)

  const shown = new Map<Candidate, Partial<CardFields>>()
  // Each fact in letters once: there are ten sets of them.
  const letters = listed.map(({ facts }) => {
    const of = new Map<keyof CardFields, string>()
    for (const field of fieldNames) of.set(field, JSON.stringify(facts[field]))
    return of
  })
  for (const fields of fieldSets) {
    const groups = new Map<string, Candidate[]>()
    for (const [at, one] of listed.entries()) {
      if (shown.has(one)) continue
      const face = fields.map((field) => letters[at]?.get(field)).join('|')
      const group = groups.get(face)
      if (group) group.push(one)
      else groups.set(face, [one])
    }
    for (const group of groups.values())
      if (group.length >= law.fewestEqual) for (const one of group) shown.set(one, pick(one.facts, fields))
  }
  // Where equal cards stood by their own scores, their places would tell them apart: each stands by the mean of its equals.
  const equals = Map.groupBy(
    listed.filter((one) => shown.has(one)),
    (one) => faceOf(shown.get(one) ?? {}),
  )
  const cards = [...equals.values()].flatMap((group) => {
    const score = group.reduce((sum, one) => sum + one.score, 0) / group.length
    const step = Math.floor(score / law.scoreStep)
    return group.map((one) => ({
      step,
      profile: one.profile,
      pseudonym: wordOf(one),
      shows: shown.get(one) ?? {},
    }))
  })
  cards.sort((a, b) => b.step - a.step || (a.pseudonym < b.pseudonym ? -1 : 1))
  return cards.map(({ step: _, ...card }) => card)
}

/**
 * A list without some who have left. Nothing about the others changes; where too few equal cards would be left, these go with
 * them until the next picture, so that nobody reads which of the equal ones it was.
 */
export const cardsWithout = (
  cards: readonly Card[],
  gone: ReadonlySet<string>,
  law: Anonymity = anonymity,
): Card[] => {
  const left = cards.filter(({ profile }) => !gone.has(profile))
  const equal = new Map<string, number>()
  for (const { shows } of left) equal.set(faceOf(shows), (equal.get(faceOf(shows)) ?? 0) + 1)
  return left.filter(({ shows }) => (equal.get(faceOf(shows)) ?? 0) >= law.fewestEqual)
}
