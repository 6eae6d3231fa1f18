import { describe, expect, test } from 'vitest'
import {
  createMatcher,
  type Explanation,
  type MatchOpening,
  type MatchPerson,
  matchOpening,
  matchPerson,
} from '#matcher'
import { cellsOf } from '../../matcher/pair/language.ts'
import { allSingleChanges } from './support/changes.ts'
import { improved } from './support/improvements.ts'
import { worldPairs, worlds } from './support/pairs.ts'
import { chanceFrom, randomOpening, randomPerson, settings, today, worldFrom } from './support/worlds.ts'

const matcher = createMatcher(settings, 'properties')

function explain(person: MatchPerson, opening: MatchOpening): Explanation {
  return matcher.explain(person, opening, { today })
}

/** The match of a pair that passes every gate. */
function openMatch(found: Explanation) {
  return found.outcome === 'ranked' || found.outcome === 'askFirst' ? found.match : null
}

const outcomes = worldPairs.map((pair) => ({ ...pair, found: explain(pair.person, pair.opening) }))
const open = outcomes.flatMap((pair) => {
  const match = openMatch(pair.found)
  return match ? [{ ...pair, match }] : []
})

describe(`in ${worlds} random worlds`, () => {
  test('a score is the sum of its parts, and what is shown adds up to what is shown', () => {
    expect(open.length).toBeGreaterThan(1000)
    for (const { match } of open) {
      const { parts, score, shownTenths, confidence } = match
      expect(parts.reduce((sum, part) => sum + part.contribution, 0)).toBe(score)
      expect(parts.reduce((sum, part) => sum + part.shownTenths, 0)).toBe(shownTenths)
      expect(Math.abs(shownTenths * 1000 - score)).toBeLessThanOrEqual(500)
      expect(confidence).toBeLessThanOrEqual(100)
      for (const { weight, value, contribution, shownTenths: tenths, known } of parts) {
        expect(contribution).toBe(weight * value)
        expect(Math.abs(tenths * 1000 - contribution)).toBeLessThan(1000)
        for (const whole of [value, known]) {
          expect(Number.isInteger(whole)).toBe(true)
          expect(whole).toBeGreaterThanOrEqual(0)
          expect(whole).toBeLessThanOrEqual(10_000)
        }
      }
    }
  })

  test('a pair is asked about first exactly when less than 60 percent is known, with a question about what is not', () => {
    for (const { found, match } of open) expect(found.outcome === 'askFirst').toBe(match.confidence < 60)
    for (const { found } of open)
      if (found.outcome === 'askFirst') expect(found.match.checks).toContainEqual(found.question)
  })

  test('the order of people, openings and of what a person lists changes nothing', () => {
    for (let seed = 0; seed < worlds; seed += 1) {
      const { people, openings } = worldFrom(seed)
      const chance = chanceFrom(seed)
      const turned = people.map((person) => ({
        ...person,
        modes: chance.shuffled(person.modes),
        languages: chance.shuffled(person.languages),
        skills: person.skills && chance.shuffled(person.skills),
        certificates: person.certificates && chance.shuffled(person.certificates),
        constraints: person.constraints && chance.shuffled(person.constraints),
      }))
      const straight = filled(people, openings)
      const mixed = filled(chance.shuffled(turned), chance.shuffled(openings))
      const options = { today, limit: 5 }
      for (const opening of openings)
        expect(mixed.rank(['here'], opening, options)).toEqual(straight.rank(['here'], opening, options))
      for (const person of people)
        expect(mixed.rankOpenings(['here'], person, options)).toEqual(
          straight.rankOpenings(['here'], person, options),
        )
    }
  })

  test('ranking people, ranking openings and explaining a pair agree to the last bit', () => {
    for (let seed = 0; seed < worlds; seed += 1) {
      const { people, openings } = worldFrom(seed)
      const all = { today, limit: Number.POSITIVE_INFINITY }
      const both = filled(people, openings)
      const byOpening = openings.map((opening) => both.rank(['here'], opening, all))
      const byPerson = people.map((person) => both.rankOpenings(['here'], person, all))
      for (const list of ['matches', 'askFirst', 'nearMisses'] as const) {
        const one = byOpening.flatMap((ranked): unknown[] => ranked[list]).map((row) => JSON.stringify(row))
        const other = byPerson.flatMap((ranked): unknown[] => ranked[list]).map((row) => JSON.stringify(row))
        expect(one.sort()).toEqual(other.sort())
      }
      for (const { matches, askFirst } of byOpening)
        for (const match of [...matches, ...askFirst.map((row) => row.match)]) {
          const person = both.person(['here'], match.personId)
          const opening = both.opening(['here'], match.openingId)
          expect(person && opening && openMatch(explain(person, opening))).toEqual(match)
        }
    }
  })

  test('more skill, a higher known level, more free hours, a mode or a language more never lowers a score', () => {
    const chance = chanceFrom(1)
    for (const { person, opening, match } of open)
      for (const [what, better] of improved(person, chance)) {
        const after = openMatch(explain(better, opening))
        expect(after?.score ?? -1, `${what} of ${person.id} for ${opening.id}`).toBeGreaterThanOrEqual(
          match.score,
        )
      }
  })

  test('what becomes known moves no criterion by more than half the weight of what it made known', () => {
    let moved = 0
    for (const { person, opening, match } of open) {
      const answer = randomPerson(chanceFrom(moved), person.id)
      for (const told of answered(person, answer)) {
        const after = openMatch(explain(told, opening))
        if (!after) continue
        after.parts.forEach((part, at) => {
          const before = match.parts[at]!
          const step = Math.abs(part.value - before.value)
          if (step === 0) return
          moved += 1
          if (part.criterion === 'language')
            expect(step).toBeLessThanOrEqual(halfOfTold(person, told, opening))
          else {
            expect(before.known).toBe(0)
            expect(step).toBeLessThanOrEqual(5000)
          }
        })
      }
    }
    expect(moved).toBeGreaterThan(1000)
  })
})

const fewer = 100

describe(`in ${fewer} random worlds`, () => {
  test('a near miss is exactly a pair that one single change opens, and the best of those is offered', () => {
    let near = 0
    for (const { person, opening, found } of outcomes.slice(0, (fewer * outcomes.length) / worlds)) {
      if (found.outcome !== 'nearMiss' && found.outcome !== 'stopped') continue
      const after = allSingleChanges(person, opening).flatMap(
        (changed) => openMatch(explain(changed, opening)) ?? [],
      )
      expect(found.outcome).toBe(after.length > 0 ? 'nearMiss' : 'stopped')
      if (found.outcome !== 'nearMiss') continue
      near += 1
      expect(found.nearMiss.match.score).toBe(Math.max(...after.map(({ score }) => score)))
    }
    expect(near).toBeGreaterThan(300)
  })
})

test('a matcher knows nothing of a person or an opening but these keys', () => {
  const person = randomPerson(chanceFrom(1), 'p')
  const opening = randomOpening(chanceFrom(1), 'o')
  expect(Object.keys(matchPerson.shape).join(' ')).toBe(
    'id rights rightsReason place modes maxMinutes dutch languages hours movableBlocks hoursPerWeek startDay skills certificates wishes constraints',
  )
  expect(Object.keys(matchOpening.shape).join(' ')).toBe(
    'id kind place tasks floorLanguages requiredHours possibleHours hoursPerWeek startDay endDay positions skills certificates occupation demands measured',
  )
  expect(() => matchPerson.parse({ ...person, gender: 'f' })).toThrow()
  expect(matchPerson.parse(person)).toEqual(person)
  expect(matchOpening.parse(opening)).toEqual(opening)
})

function filled(people: readonly MatchPerson[], openings: readonly MatchOpening[]) {
  const fresh = createMatcher(settings, 'properties')
  for (const person of people) fresh.upsertPerson('here', person)
  for (const opening of openings) fresh.upsertOpening('here', opening)
  return fresh
}

/** For each unknown datum the same person with that datum known. */
function answered(person: MatchPerson, answer: MatchPerson): MatchPerson[] {
  const data = ['place', 'maxMinutes', 'hours', 'hoursPerWeek', 'skills', 'certificates', 'wishes'] as const
  const told = data
    .filter((datum) => person[datum] === null)
    .map((datum) => ({ ...person, [datum]: answer[datum] }))
  const dutch = (['listening', 'speaking', 'reading', 'writing'] as const)
    .filter((skill) => person.dutch[skill] === null)
    .map((skill) => ({ ...person, dutch: { ...person.dutch, [skill]: answer.dutch[skill] } }))
  return [...told, ...dutch]
}

/** Half the share of language, of ten thousand, that the cells told of hold; half a unit more for each of two roundings. */
function halfOfTold(person: MatchPerson, told: MatchPerson, opening: MatchOpening): number {
  const cells = cellsOf({ person, opening })
  const share = (some: typeof cells) => some.reduce((sum, cell) => sum + cell.share, 0)
  return (
    (5000 * share(cells.filter(({ skill }) => person.dutch[skill] !== told.dutch[skill]))) / share(cells) + 1
  )
}
