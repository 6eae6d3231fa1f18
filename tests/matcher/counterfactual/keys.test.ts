import { expect, test } from 'vitest'
import { type Change, createMatcher, keys as keysShape, type MatchPerson, type Reason } from '#matcher'
import { applied } from '../../../matcher/changes/list.ts'
import { gates } from '../../../matcher/gates/list.ts'
import { person as baker, today as bakersDay, opening as bakery } from '../golden/baker.ts'
import { allSingleChanges } from '../support/changes.ts'
import { chanceFrom, randomOpening, randomPerson, settings, today } from '../support/worlds.ts'

const at = { today }

const matcher = createMatcher(settings, 'keys')
const stopsIn = (person: MatchPerson, opening: ReturnType<typeof randomOpening>): Reason[] => {
  const found = matcher.keys(person, opening, at)
  return found ? found.locked.flatMap(({ stops }) => stops) : []
}

test('each key opens its gate, and all keys together bring exactly what is promised, for 1,500 random pairs', () => {
  let [shut, opened, several, keyless] = [0, 0, 0, 0]
  for (let seed = 0; seed < 1500; seed += 1) {
    const chance = chanceFrom(seed)
    const [person, opening] = [randomPerson(chance, 'p'), randomOpening(chance, 'o')]
    const explanation = matcher.explain(person, opening, at)
    const found = matcher.keys(person, opening, at)
    if (found === null) {
      expect('match' in explanation).toBe(true)
      continue
    }
    shut += 1
    keysShape.parse(found)
    const said = explanation.outcome === 'nearMiss' ? explanation.nearMiss.stops : stopsIn(person, opening)
    expect(found.locked.flatMap(({ stops }) => stops)).toEqual(said)
    for (const { gate, change } of found.locked) {
      const isShut = (after: MatchPerson) =>
        matcher.keys(after, opening, at)?.locked.some((one) => one.gate === gate) ?? false
      if (change) expect(isShut(applied(person, change))).toBe(false)
      else if (gates.find(({ id }) => id === gate)?.opensBy.length) {
        keyless += 1
        expect(allSingleChanges(person, opening).every(isShut)).toBe(true)
      }
    }
    const changes = new Set(found.locked.flatMap(({ change }) => (change ? [JSON.stringify(change)] : [])))
    const all = [...changes].map((change) => JSON.parse(change) as Change)
    const after = matcher.explain(all.reduce(applied, person), opening, at)
    expect(found.after).toEqual('match' in after ? after.match : null)
    if (explanation.outcome === 'nearMiss') expect(all.length === 1 ? found.after : null).not.toBeNull()
    if (found.after) opened += 1
    if (found.after && all.length > 1) several += 1
  }
  expect(Math.min(shut, opened, several, keyless)).toBeGreaterThan(20)
})

test('the parts of a pair that is stopped say what is known of it, too', () => {
  const partOf = (criterion: string, one: Partial<MatchPerson>) =>
    matcher
      .keys({ ...baker, ...one }, bakery, { today: bakersDay })
      ?.parts.find((part) => part.criterion === criterion)
  const said = (part: ReturnType<typeof partOf>) => part?.reasons.map(({ code }) => code)
  const travel = partOf('travel', { modes: [] })
  expect([travel?.value, travel?.known, said(travel)]).toEqual([0, 10_000, ['reach.tooFar']])
  const ofKind = partOf('wish', {
    wishes: { occupations: {}, groups: {}, sectors: {}, kinds: { job: 'not' } },
  })
  expect([ofKind?.value, said(ofKind)]).toEqual([0, ['wish.notKind']])
  const ofWork = partOf('wish', {
    wishes: { occupations: { baker: 'not' }, groups: {}, sectors: {}, kinds: {} },
  })
  expect([ofWork?.value, said(ofWork)]).toEqual([0, ['wish.notOccupation']])
})

test('a gate that cannot know is not said to be open, and every criterion is told as it is today', () => {
  let told = 0
  for (let seed = 0; seed < 300; seed += 1) {
    const chance = chanceFrom(seed)
    const [person, opening] = [randomPerson(chance, 'p'), randomOpening(chance, 'o')]
    const found = matcher.keys({ ...person, startDay: null }, opening, at)
    if (!found) continue
    told += 1
    expect(found.open).not.toContain('dates')
    expect(found.parts.map(({ criterion }) => criterion)).toEqual(Object.keys(settings.weights))
  }
  expect(told).toBeGreaterThan(100)
})
