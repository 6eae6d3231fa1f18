import { describe, expect, test } from 'vitest'
import { createMatcher, type MatchPerson } from '#matcher'
import { criteria } from '../../matcher/criteria/list.ts'
import { gates } from '../../matcher/gates/list.ts'
import { type Chance, chanceFrom, randomPerson, settings, today, worldFrom } from './support/worlds.ts'

test('every gate and criterion says whether it decides what employers see', () => {
  const deciding = (rules: readonly { id: string; decidesForEmployers: unknown }[]) => {
    for (const { id, decidesForEmployers } of rules) expect(typeof decidesForEmployers, id).toBe('boolean')
    return rules.filter(({ decidesForEmployers }) => decidesForEmployers).map(({ id }) => id)
  }
  expect(deciding(gates)).toEqual(['certificate', 'reach', 'hours', 'language', 'skills'])
  expect(deciding(criteria)).toEqual(['skills', 'language', 'travel', 'availability'])
})

/** Somebody else in all that employers may not learn. */
function otherInSecret(person: MatchPerson, chance: Chance): MatchPerson {
  const { rights, rightsReason, wishes, constraints, startDay, languages } = randomPerson(chance, 'other')
  return { ...person, rights, rightsReason, wishes, constraints, startDay, languages }
}

describe('what an employer reads of 100 random worlds', () => {
  test('is the same whatever rights, wishes, limits, dates and languages besides Dutch people have', () => {
    let listed = 0
    let moved = 0
    for (let seed = 0; seed < 100; seed += 1) {
      const { people, openings } = worldFrom(seed)
      const chance = chanceFrom(seed + 100_000)
      const [one, other] = [createMatcher(settings, 'same'), createMatcher(settings, 'same')]
      for (const person of people) {
        one.upsertPerson('here', person)
        other.upsertPerson('here', otherInSecret(person, chance))
      }
      const on = { today, audience: 'employer' as const }
      for (const opening of openings) {
        const list = one.rank(['here'], opening, { ...on, limit: 100 })
        listed += list.matches.length
        expect(other.rank(['here'], opening, { ...on, limit: 100 })).toEqual(list)
        expect(other.relaxations(opening, ['here'], on)).toEqual(one.relaxations(opening, ['here'], on))
        const staff = [one, other].map((matcher) => matcher.count(['here'], opening, { today }).total)
        if (staff[0] !== staff[1]) moved += 1
      }
    }
    expect(Math.min(listed, moved)).toBeGreaterThan(200)
  })

  test('scores at most the weights that count, holds no near miss, and says nothing of what does not count', () => {
    for (let seed = 0; seed < 100; seed += 1) {
      const { people, openings } = worldFrom(seed)
      const matcher = createMatcher(settings, 'same')
      for (const person of people) matcher.upsertPerson('here', person)
      for (const opening of openings) {
        const list = matcher.rank(['here'], opening, { today, limit: 100, audience: 'employer' })
        expect([list.nearMisses, list.nearMissTotal]).toEqual([[], 0])
        for (const { score, parts, confidence } of list.matches) {
          expect(score).toBe(parts.reduce((sum, { contribution }) => sum + contribution, 0))
          expect(score).toBeLessThanOrEqual(900_000)
          expect(confidence).toBeGreaterThanOrEqual(60)
          expect(parts.flatMap(({ reasons }) => reasons.map(({ code }) => code)).join()).not.toMatch(
            /wish|floor|rights|constraint|dates/,
          )
        }
      }
    }
  })
})
