import { describe, expect, test } from 'vitest'
import { anonymity } from '../../api/features/pictures/rules.ts'
import {
  type Candidate,
  type Card,
  cardsOf,
  cardsWithout,
  faceOf,
} from '../../api/features/pictures/rules-cards.ts'
import { blurred, employerCount, roughCount, shownGain } from '../../api/features/pictures/rules-counts.ts'
import { dutchBands, travelBands } from '../../matcher/codes.ts'
import { randomFrom } from '../../seed/random.ts'

const key = { secret: 'of one store', picture: 'picture-1' }

/** Lists of people as a region has them: some kinds of people are common, a few are alone in what they are. */
const lists = Array.from({ length: 200 }, (_, at): Candidate[] => {
  const random = randomFrom(at, 'lists')
  const thirds = () => random.int(0, 3)
  const kinds = Array.from({ length: random.int(1, 25) }, () => ({
    skills: ['sk-bake', 'sk-clean', 'sk-pack'].filter(() => random.int(0, 1) === 1),
    skillThirds: thirds(),
    travelBand: random.pick([...travelBands, null]),
    spoken: random.pick([...dutchBands, null]),
    written: random.pick([...dutchBands, null]),
    hourThirds: thirds(),
  }))
  return Array.from({ length: random.int(5, 120) }, (_person, number) => ({
    profile: `profile-${number}`,
    score: random.int(0, 1_000_000),
    facts: random.pick(kinds),
  }))
})

/** The fewest cards that are equal in everything they show, over all lists. */
const fewestEqual = (cards: readonly Card[]): number => {
  const groups = Map.groupBy(cards, ({ shows }) => faceOf(shows))
  return Math.min(...[...groups.values()].map((group) => group.length), Number.POSITIVE_INFINITY)
}
const over = (make: (people: readonly Candidate[]) => readonly Card[]) =>
  Math.min(...lists.map((people) => fewestEqual(make(people))))

describe('the cards of 200 random lists', () => {
  test('each equals at least two others in everything it shows', () => {
    expect(over((people) => cardsOf(people, key))).toBeGreaterThanOrEqual(3)
  })

  test('would stand alone without that rule', () => {
    expect(over((people) => cardsOf(people, key, { ...anonymity, fewestEqual: 1 }))).toBe(1)
  })

  test('equal two others still after any of them has left', () => {
    const someLeave =
      (law = anonymity) =>
      (people: readonly Candidate[]) => {
        const gone = new Set(people.filter((_, at) => at % 4 === 0).map(({ profile }) => profile))
        return cardsWithout(cardsOf(people, key), gone, law)
      }
    expect(over(someLeave())).toBeGreaterThanOrEqual(3)
    expect(over(someLeave({ ...anonymity, fewestEqual: 1 }))).toBeLessThan(3)
  })

  test('stand within ten points in an order that says nothing of the score', () => {
    const sorted = (people: readonly Candidate[], law = anonymity) => {
      const scores = new Map(people.map((one) => [one.profile, one.score]))
      const cards = cardsOf(people, key, law)
      const faces = Map.groupBy(cards, ({ shows }) => faceOf(shows))
      const mean = (card: Card) => {
        const equal = faces.get(faceOf(card.shows)) ?? []
        return equal.reduce((sum, { profile }) => sum + (scores.get(profile) ?? 0), 0) / equal.length
      }
      let [falls, pairs] = [0, 0]
      for (const [at, card] of cards.entries()) {
        const next = cards[at + 1]
        if (!next || faceOf(card.shows) === faceOf(next.shows)) continue
        if (Math.floor(mean(card) / 100_000) !== Math.floor(mean(next) / 100_000)) continue
        pairs += 1
        if (mean(card) > mean(next)) falls += 1
      }
      return { falls, pairs }
    }
    const share = (law = anonymity) => {
      const all = lists.map((people) => sorted(people, law))
      const sum = (of: 'falls' | 'pairs') => all.reduce((total, one) => total + one[of], 0)
      return sum('falls') / sum('pairs')
    }
    expect(Math.abs(share() - 0.5)).toBeLessThan(0.05)
    expect(share({ ...anonymity, scoreStep: 1 })).toBe(1)
  })

  test('stand among their equals in an order that says nothing of the score', () => {
    let [falls, pairs] = [0, 0]
    for (const people of lists) {
      const scores = new Map(people.map((one) => [one.profile, one.score]))
      for (const group of Map.groupBy(cardsOf(people, key), ({ shows }) => faceOf(shows)).values())
        for (const [at, { profile }] of group.slice(1).entries()) {
          pairs += 1
          if ((scores.get(group[at]?.profile ?? '') ?? 0) > (scores.get(profile) ?? 0)) falls += 1
        }
    }
    expect(Math.abs(falls / pairs - 0.5)).toBeLessThan(0.02)
  })

  test('bear other pseudonyms in every picture', () => {
    const [people = []] = lists
    const named = (picture: string) =>
      new Map(cardsOf(people, { ...key, picture }).map(({ profile, pseudonym }) => [profile, pseudonym]))
    const [first, second] = [named('picture-1'), named('picture-2')]
    const same = [...first].filter(([profile, pseudonym]) => second.get(profile) === pseudonym)
    expect(same.length).toBeLessThanOrEqual(first.size / 50)
  })
})

describe('counts that employers read', () => {
  const people = (count: number) => Array.from({ length: count }, (_, at) => `profile-${at}`)
  const said = (count: number, law = anonymity) =>
    employerCount({ ranked: people(count), toAsk: [] }, { secret: 's', week: 1 }, law).people

  test('asked again and again for the same people teach nothing more, and never more than three off', () => {
    for (const count of [12, 37, 80, 155]) {
      const answers = new Set([1, 2, 3].map(() => blurred(people(count).reverse(), { secret: 's', week: 1 })))
      expect(answers.size).toBe(1)
      expect(Math.abs([...answers][0]! - count)).toBeLessThanOrEqual(3)
    }
  })

  test('do not say whether one more is there', () => {
    // Over many sets that one person joins, the number shown rises no more often than chance would have it rise.
    const rises = (law = anonymity) => {
      let rose = 0
      for (let count = 20; count < 220; count += 1) if (said(count + 1, law)! > said(count, law)!) rose += 1
      return rose
    }
    expect(rises()).toBeLessThan(120)
    expect(rises({ ...anonymity, noise: 0, step: 1 })).toBe(200)
  })

  test('tell in a week how many a few are to about one person, and no closer', () => {
    /** How often the best guess at the size of a group of one to four is right, from all pairs that a week has room for. */
    const found = (law: typeof anonymity, groups: number): number => {
      let right = 0
      for (let group = 0; group < groups; group += 1) {
        const few = people(1 + (group % 4))
        const pair = (at: number, count: typeof employerCount) => {
          const others = Array.from({ length: 60 + ((at * 7) % 40) }, (_, one) => `other-${at}-${one}`)
          const key = { secret: `${group}`, week: 1 }
          const size = (all: string[]) => count({ ranked: all, toAsk: [] }, key, law).people ?? 0
          return size([...others, ...few]) - size(others)
        }
        // A rough pair errs seventeen times as much in the square, so it weighs so much less.
        const pairs = [
          ...Array.from({ length: law.setsAWeek / 2 }, (_, at) => [pair(at, employerCount), 17] as const),
          ...Array.from(
            { length: law.roughSetsAWeek / 2 },
            (_, at) => [pair(1000 + at, roughCount), 1] as const,
          ),
        ]
        const weight = pairs.reduce((sum, [, one]) => sum + one, 0)
        const guess = pairs.reduce((sum, [difference, one]) => sum + difference * one, 0) / weight
        if (Math.abs(guess - few.length) < 0.5) right += 1
      }
      return right / groups
    }
    expect(found(anonymity, 100)).toBeLessThan(0.5)
    expect(found({ ...anonymity, setsAWeek: 200, roughSetsAWeek: 0 }, 25)).toBeGreaterThan(0.8)
  })

  test('are none below ten, and so is a difference', () => {
    for (let count = 0; count < 7; count += 1) expect(said(count)).toBeNull()
    expect(said(3, { ...anonymity, threshold: 0, noise: 0, step: 1 })).toBe(3)
    const shown = (count: number) => ({ people: count, toAsk: null, exactness: 'fives' as const })
    expect(shownGain(shown(20), shown(25))).toBeNull()
    expect(shownGain(shown(20), shown(30))).toBe(10)
    expect(shownGain(shown(20), shown(25), { ...anonymity, threshold: 1 })).toBe(5)
  })
})
