import { fold } from '../../../locales/fold.ts'
import { latinKeys } from '../../../locales/latin-keys.ts'

/** `terms` are its names and synonyms in every language, `label` its name on the screen. */
export type Findable = { id: string; label: string; terms: readonly string[] }

type Word = { folded: string; keys: readonly string[] }
type Term = { written: string; folded: string; joined: string; words: readonly Word[]; isLabel: boolean }

/** How far a hit is from what was typed: the lower the better. Whole terms first, then word by word. */
const cost = {
  exact: 0,
  prefix: 10,
  folded: 20,
  foldedPrefix: 30,
  joined: 35,
  words: 40,
  /** Within `words`, for each word. */
  word: { equal: 0, prefix: 4, key: 12, near: 20, inside: 22, keyPrefix: 24, stem: 28, none: 40 },
  synonym: 3,
  /** A term's word that nobody asked for. */
  extraWord: 0.5,
}

const latin = /\p{Script=Latin}/u
const parted = (folded: string): string[] => folded.split(/[^\p{L}\p{N}']+/u).filter((word) => word !== '')

function termOf(text: string, isLabel: boolean): Term {
  const folded = fold(text)
  const words = parted(folded).map((word) => ({
    folded: word,
    keys: latin.test(word) ? [] : latinKeys(word),
  }))
  return {
    written: text.toLowerCase().trim(),
    folded,
    joined: words.map((word) => word.folded).join(''),
    words,
    isLabel,
  }
}

/** Whether one word becomes the other by at most `most` letters added, left out, changed or swapped. */
function isNear(a: string, b: string, most: number): boolean {
  if (Math.abs(a.length - b.length) > most) return false
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const isSame = a[i - 1] === b[j - 1]
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next[j] = Math.min(
        (row[j] ?? 0) + 1,
        (next[j - 1] ?? 0) + 1,
        (row[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (before[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      )
    }
    before = row
    row = next
  }
  return (row[b.length] ?? 0) <= most
}

/** Slips forgiven in a word of this length. */
const slips = (length: number): number => (length < 4 ? 0 : length < 8 ? 1 : 2)

function sharesStem(a: string, b: string): boolean {
  let shared = 0
  while (shared < a.length && a[shared] === b[shared]) shared += 1
  return shared >= 4 && shared >= Math.max(a.length, b.length) / 2
}

function wordCost(asked: Word, there: Word): number {
  if (asked.folded === there.folded) return cost.word.equal
  if (there.folded.startsWith(asked.folded)) return cost.word.prefix
  if (asked.keys.some((key) => there.keys.includes(key))) return cost.word.key
  if (isNear(asked.folded, there.folded, slips(asked.folded.length))) return cost.word.near
  // Dutch writes «automonteur» as one word.
  if (asked.folded.length > 3 && there.folded.includes(asked.folded)) return cost.word.inside
  const begins = (key: string) => key.length > 5 && there.keys.some((other) => other.startsWith(key))
  if (asked.keys.some(begins)) return cost.word.keyPrefix
  return sharesStem(asked.folded, there.folded) ? cost.word.stem : cost.word.none
}

function termCost(asked: Term, term: Term): number {
  const lesser = term.isLabel ? 0 : cost.synonym
  if (term.written === asked.written) return cost.exact + lesser
  if (term.written.startsWith(asked.written)) return cost.prefix + lesser
  if (term.folded === asked.folded) return cost.folded + lesser
  if (term.folded.startsWith(asked.folded)) return cost.foldedPrefix + lesser
  if (term.joined === asked.joined) return cost.joined + lesser
  const costs = asked.words.map((word) => Math.min(...term.words.map((there) => wordCost(word, there))))
  if (costs.every((one) => one >= cost.word.none)) return Number.POSITIVE_INFINITY
  const extra = Math.max(0, term.words.length - asked.words.length)
  return (
    cost.words + costs.reduce((sum, one) => sum + one, 0) / costs.length + lesser + extra * cost.extraWord
  )
}

/**
 * Finds concepts by what somebody types, in any script, with slips and in Latin letters: exactly written before begun,
 * before folded, before heard. Answers at most `limit` concepts, best first; nothing for an empty query.
 */
export function conceptSearch<Concept extends Findable>(concepts: readonly Concept[]) {
  const indexed = concepts.map((concept) => ({
    concept,
    terms: concept.terms.map((term) => termOf(term, term === concept.label)),
  }))
  return (query: string, limit = 8): Concept[] => {
    const plain = termOf(query, false)
    if (plain.joined === '') return []
    const typed = query.trim().split(/\s+/)
    // Digits and apostrophes stand for letters, so the keys are read from the word as it was typed.
    const words = plain.words.map((word, index) => ({
      ...word,
      keys: latinKeys(typed[index] ?? word.folded),
    }))
    const asked = { ...plain, words }
    return indexed
      .map(({ concept, terms }) => ({
        concept,
        cost: Math.min(...terms.map((term) => termCost(asked, term))),
      }))
      .filter((found) => found.cost < Number.POSITIVE_INFINITY)
      .sort((a, b) => a.cost - b.cost || a.concept.label.length - b.concept.label.length)
      .slice(0, limit)
      .map(({ concept }) => concept)
  }
}
