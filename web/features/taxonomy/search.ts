import { fold } from '../../../locales/fold.ts'
import { latinKeys } from '../../../locales/latin-keys.ts'
import { fillers } from './fillers.ts'
import { beginsNear, partsOfCompound, sharesStem, slips, slipsBetween } from './near.ts'

/** `terms` are its names and synonyms in the languages of the screens, `others` in further ones, `label` its name on the screen. */
export type Findable = { id: string; label: string; terms: readonly string[]; others?: readonly string[] }

/** `at` is its place among all words that are known. */
type Word = { at: number; folded: string; keys: readonly string[] }
type Term = { written: string; folded: string; joined: string; words: readonly Word[]; lesser: number }

/** How far a hit is from what was typed: the lower the better. Whole terms first, then word by word. */
const cost = {
  exact: 0,
  prefix: 10,
  folded: 20,
  foldedPrefix: 30,
  joined: 35,
  joinedPrefix: 38,
  words: 40,
  /** Within `words`, for each word. Heard alike counts more in the language of the screen than in another one. */
  word: {
    equal: 0,
    prefix: 4,
    key: 10,
    otherKey: 13,
    near: 14,
    /** With two slips. */
    farther: 19,
    inside: 20,
    nearPrefix: 22,
    keyPrefix: 24,
    stem: 28,
    none: 40,
  },
  synonym: 2,
  /** A word of a language that no screen has. */
  other: 6,
  /** What was typed stands in several of its terms: half of it in one language, half in another. */
  across: 9,
  /** A term's word that nobody asked for. */
  extraWord: 2.5,
  /** Further behind the best hit than this is left out, once the best is certain: written or heard in full. */
  behind: 24,
  certain: 54,
}

const latin = /\p{Script=Latin}/u
const parted = (folded: string): string[] => folded.split(/[^\p{L}\p{N}']+/u).filter((word) => word !== '')

/** Reads texts into terms; a word that stands in many of them is read once. */
function termReader() {
  const known = new Map<string, Word>()
  const wordOf = (folded: string): Word => {
    const found = known.get(folded)
    if (found) return found
    const word = { at: known.size, folded, keys: latin.test(folded) ? [] : latinKeys(folded) }
    known.set(folded, word)
    return word
  }
  const read = (text: string, lesser: number): Term => {
    const folded = fold(text)
    const words = parted(folded).map(wordOf)
    return {
      written: text.toLowerCase().trim(),
      folded,
      joined: words.map((word) => word.folded).join(''),
      words,
      lesser,
    }
  }
  return { known, read }
}

const scripts = [latin, /\p{Script=Arabic}/u, /\p{Script=Ethiopic}/u, /\p{Script=Cyrillic}/u]
const scriptOf = (folded: string): number => scripts.findIndex((script) => script.test(folded))

/** How far a known word is from one that was typed, as both are written. */
function farFrom(folded: string): (there: string) => number {
  const most = slips(folded)
  return (there) => {
    if (folded === there) return cost.word.equal
    if (there.startsWith(folded)) return cost.word.prefix
    const slipped = slipsBetween(folded, there, most)
    if (slipped <= most) return slipped < 2 ? cost.word.near : cost.word.farther
    // Dutch writes «automonteur» as one word.
    if (folded.length > 3 && there.includes(folded)) return cost.word.inside
    if (beginsNear(folded, there)) return cost.word.nearPrefix
    return sharesStem(folded, there) ? cost.word.stem : cost.word.none
  }
}

/** Letters of Arabic in Latin letters, whatever the screen's language. */
const digits = /[2-9]/

/** The words that are known, in the order of their places, to be asked how far each is from one that was typed. */
function vocabulary(words: readonly Word[], tag: string) {
  const byScript = Map.groupBy(words, ({ folded }) => scriptOf(folded))
  const byKey = new Map<string, Word[]>()
  for (const word of words)
    for (const key of word.keys) {
      const alike = byKey.get(key)
      if (alike) alike.push(word)
      else byKey.set(key, [word])
    }
  const keys = [...byKey.keys()]
  return (folded: string, typed: string): number[] => {
    const far = words.map((): number => cost.word.none)
    const lower = (found: readonly Word[] = [], to: number) => {
      for (const { at } of found) far[at] = Math.min(far[at] ?? to, to)
    }
    const farOf = farFrom(folded)
    for (const { at, folded: there } of byScript.get(scriptOf(folded)) ?? []) far[at] = farOf(there)
    // Digits and apostrophes stand for letters, so the keys are read from the word as it was typed.
    for (const key of latinKeys(typed)) {
      const isLikely = key.startsWith(tag) || (digits.test(typed) && key.startsWith('ar:'))
      lower(byKey.get(key), isLikely ? cost.word.key : cost.word.otherKey)
      if (key.length > 5)
        for (const longer of keys)
          if (longer.startsWith(key) && longer !== key) lower(byKey.get(longer), cost.word.keyPrefix)
    }
    return far
  }
}

/** A word that was typed: how far each known word is from it, and how much it says beside the others. */
type Asked = { far: readonly number[]; weight: number }

const least = (far: readonly number[], words: readonly Word[]): number =>
  words.reduce((found, { at }) => Math.min(found, far[at] ?? cost.word.none), cost.word.none)

/** How far some words are from all that was typed, where what is rare counts for more; endless where they have none of it. */
function wordsCost(asked: readonly Asked[], words: readonly Word[]): number {
  let sum = 0
  let weights = 0
  let isAny = false
  for (const { far, weight } of asked) {
    const one = least(far, words)
    isAny ||= one < cost.word.none
    sum += one * weight
    weights += weight
  }
  return isAny ? cost.words + sum / weights : Number.POSITIVE_INFINITY
}

function termCost(typed: Term, asked: readonly Asked[], term: Term): number {
  const { lesser } = term
  if (term.written === typed.written) return cost.exact + lesser
  if (term.written.startsWith(typed.written)) return cost.prefix + lesser
  if (term.folded === typed.folded) return cost.folded + lesser
  if (term.folded.startsWith(typed.folded)) return cost.foldedPrefix + lesser
  if (term.joined.startsWith(typed.joined))
    return lesser + (term.joined === typed.joined ? cost.joined : cost.joinedPrefix)
  const extra = Math.max(0, term.words.length - asked.length)
  return wordsCost(asked, term.words) + lesser + extra * cost.extraWord
}

/** «خباز/ة» is written for two words. */
const bothGenders = (text: string): string[] =>
  text.includes('/ة') ? [text, text.replaceAll('/ة', 'ة')] : [text]

/** So many words that were typed are remembered, as whoever types goes on from them. */
const mostRemembered = 40

/**
 * Finds concepts by what somebody types, in any script, with slips and in Latin letters: exactly written before begun,
 * before folded, before heard, and heard in the screen's language before another. Words that nothing has are left aside.
 * Answers at most `limit` concepts, best first; nothing for an empty query.
 */
export function conceptSearch<Concept extends Findable>(concepts: readonly Concept[], language = 'nl') {
  const { known, read } = termReader()
  const indexed = concepts.map((concept) => {
    const terms = [
      ...concept.terms
        .flatMap(bothGenders)
        .map((term) => read(term, term === concept.label ? 0 : cost.synonym)),
      ...(concept.others ?? []).map((term) => read(term, cost.other)),
    ]
    return { concept, terms, words: [...new Set(terms.flatMap(({ words }) => words))] }
  })
  const all = [...known.values()]
  const farOf = vocabulary(all, `${language}:`)
  /** In how many concepts each word stands. */
  const counts = all.map(() => 0)
  for (const { words } of indexed) for (const { at } of words) counts[at] = (counts[at] ?? 0) + 1

  const remembered = new Map<string, Asked>()
  const askedFor = (folded: string, typed: string): Asked => {
    const found = remembered.get(typed)
    if (found) return found
    const far = farOf(folded, typed)
    const best = Math.min(cost.word.none, ...far)
    const count = far.reduce((sum, one, at) => sum + (one === best ? (counts[at] ?? 0) : 0), 0)
    const asked = { far, weight: (1 - best / (cost.word.none + 1)) / (1 + Math.log(1 + count)) }
    if (remembered.size >= mostRemembered) remembered.clear()
    remembered.set(typed, asked)
    return asked
  }
  const isBeginning = (part: string) =>
    known.has(part) || (part.length > 4 && all.some(({ folded }) => folded.startsWith(part)))
  const isAnywhere = ({ far }: Asked) => far.some((one) => one < cost.word.none)
  /** What a word asks for; a compound is taken apart where nothing is called like the whole. */
  const allAskedFor = ({ folded, typed }: { folded: string; typed: string }): Asked[] => {
    const asked = askedFor(folded, typed)
    if (folded.length < 7 || isAnywhere(asked)) return [asked]
    const parts = partsOfCompound(folded, isBeginning)?.map((part) => askedFor(part, part))
    return parts?.every(isAnywhere) ? parts : [asked]
  }
  const tellingWords = (query: string) => {
    const typed = query.trim().split(/\s+/)
    const words = parted(fold(query)).map((folded, at) => ({ folded, typed: typed[at] ?? folded }))
    const telling = words.filter(({ folded }) => !fillers.has(folded))
    return telling.length > 0 ? telling : words
  }

  return (query: string, limit = 8): Concept[] => {
    const folded = fold(query)
    const joined = parted(folded).join('')
    if (joined === '') return []
    const typed = { written: query.toLowerCase().trim(), folded, joined, words: [], lesser: 0 }
    const asked = tellingWords(query).flatMap(allAskedFor).filter(isAnywhere)
    const costOf = (terms: readonly Term[], words: readonly Word[]) => {
      const inOne = Math.min(...terms.map((term) => termCost(typed, asked, term)))
      return asked.length > 1 ? Math.min(inOne, wordsCost(asked, words) + cost.across) : inOne
    }
    const found = indexed
      .map(({ concept, terms, words }) => ({ concept, cost: costOf(terms, words) }))
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
