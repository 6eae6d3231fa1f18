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
  /** Within `words`, for each word. Heard alike counts more in the language of the screen than in another one. */
  word: {
    equal: 0,
    prefix: 4,
    key: 10,
    near: 14,
    otherKey: 18,
    inside: 20,
    nearPrefix: 22,
    keyPrefix: 24,
    stem: 28,
    none: 40,
  },
  synonym: 2,
  /** A term's word that nobody asked for. */
  extraWord: 2.5,
  /** Further behind the best hit than this is left out, once the best is certain: written or heard in full. */
  behind: 24,
  certain: 54,
}

const latin = /\p{Script=Latin}/u
const parted = (folded: string): string[] => folded.split(/[^\p{L}\p{N}']+/u).filter((word) => word !== '')

/** Reads texts into terms; a word that stands in many of them is read once. */
function termReader(): (text: string, isLabel: boolean) => Term {
  const known = new Map<string, Word>()
  const wordOf = (folded: string): Word => {
    const found = known.get(folded)
    if (found) return found
    const word = { folded, keys: latin.test(folded) ? [] : latinKeys(folded) }
    known.set(folded, word)
    return word
  }
  return (text, isLabel) => {
    const folded = fold(text)
    const words = parted(folded).map(wordOf)
    return {
      written: text.toLowerCase().trim(),
      folded,
      joined: words.map((word) => word.folded).join(''),
      words,
      isLabel,
    }
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
  return shared >= 4 && shared >= Math.max(a.length, b.length) * 0.6
}

/** Whether a longer word begins with what was typed, but for one slip. */
const beginsNear = (typed: string, there: string): boolean =>
  typed.length > 4 && there.length > typed.length && isNear(typed, there.slice(0, typed.length), 1)

/** How far the words of texts are from one word that was asked, each reckoned once. `tag` marks keys of the screen's language. */
function wordCosts(asked: Word, tag: string): (there: Word) => number {
  const { folded, keys } = asked
  const own = new Set(keys.filter((key) => key.startsWith(tag)))
  const all = new Set(keys)
  const long = keys.filter((key) => key.length > 5)
  const reckon = (there: Word): number => {
    if (folded === there.folded) return cost.word.equal
    if (there.folded.startsWith(folded)) return cost.word.prefix
    if (there.keys.some((key) => own.has(key))) return cost.word.key
    if (isNear(folded, there.folded, slips(folded.length))) return cost.word.near
    if (there.keys.some((key) => all.has(key))) return cost.word.otherKey
    // Dutch writes «automonteur» as one word.
    if (folded.length > 3 && there.folded.includes(folded)) return cost.word.inside
    if (beginsNear(folded, there.folded)) return cost.word.nearPrefix
    if (there.keys.some((other) => long.some((key) => other.startsWith(key)))) return cost.word.keyPrefix
    return sharesStem(folded, there.folded) ? cost.word.stem : cost.word.none
  }
  const known = new Map<Word, number>()
  return (there) => {
    const found = known.get(there) ?? reckon(there)
    known.set(there, found)
    return found
  }
}

type Asked = Term & { costs: readonly ((there: Word) => number)[] }

function termCost(asked: Asked, term: Term): number {
  const lesser = term.isLabel ? 0 : cost.synonym
  if (term.written === asked.written) return cost.exact + lesser
  if (term.written.startsWith(asked.written)) return cost.prefix + lesser
  if (term.folded === asked.folded) return cost.folded + lesser
  if (term.folded.startsWith(asked.folded)) return cost.foldedPrefix + lesser
  if (term.joined === asked.joined) return cost.joined + lesser
  const costs = asked.costs.map((costOf) => Math.min(...term.words.map(costOf)))
  if (costs.every((one) => one >= cost.word.none)) return Number.POSITIVE_INFINITY
  const extra = Math.max(0, term.words.length - asked.words.length)
  return (
    cost.words + costs.reduce((sum, one) => sum + one, 0) / costs.length + lesser + extra * cost.extraWord
  )
}

/**
 * Finds concepts by what somebody types, in any script, with slips and in Latin letters: exactly written before begun,
 * before folded, before heard, and heard in the screen's language before another. Answers at most `limit` concepts,
 * best first; nothing for an empty query.
 */
export function conceptSearch<Concept extends Findable>(concepts: readonly Concept[], language = 'nl') {
  const termOf = termReader()
  const indexed = concepts.map((concept) => ({
    concept,
    terms: concept.terms.map((term) => termOf(term, term === concept.label)),
  }))
  return (query: string, limit = 8): Concept[] => {
    const plain = termOf(query, false)
    if (plain.joined === '') return []
    const typed = query.trim().split(/\s+/)
    // Digits and apostrophes stand for letters, so the keys are read from the word as it was typed.
    const costs = plain.words.map(({ folded }, index) =>
      wordCosts({ folded, keys: latinKeys(typed[index] ?? folded) }, `${language}:`),
    )
    const asked = { ...plain, costs }
    const found = indexed
      .map(({ concept, terms }) => ({
        concept,
        cost: Math.min(...terms.map((term) => termCost(asked, term))),
      }))
      .filter((one) => one.cost < Number.POSITIVE_INFINITY)
      .sort((a, b) => a.cost - b.cost || a.concept.label.length - b.concept.label.length)
    const best = found[0]?.cost ?? 0
    const farthest =
      best <= cost.certain ? Math.max(best, cost.words) + cost.behind : Number.POSITIVE_INFINITY
    return found
      .filter((one) => one.cost <= farthest)
      .slice(0, limit)
      .map(({ concept }) => concept)
  }
}
