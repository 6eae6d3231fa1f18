import { expect, test } from 'vitest'
import {
  certificateGap,
  createMatcher,
  gain,
  type MatchOpening,
  type MatchPerson,
  pairGain,
  type RankedList,
  referenceMatcher,
  relaxed as relaxedShape,
} from '#matcher'
import { applied } from '../../../matcher/changes/list.ts'
import { unknownsOf } from '../../../matcher/counterfactual/questions.ts'
import { relaxed } from '../../../matcher/counterfactual/relaxations.ts'
import { allSingleChanges } from '../support/changes.ts'
import { chanceFrom, randomOpening, randomPerson, settings, today } from '../support/worlds.ts'

const at = { today }
const all = { today, limit: Number.POSITIVE_INFINITY }
const regions = ['north', 'south']
/** So many of each sort are applied to the data and ranked again. */
const least = 200

type World = { people: MatchPerson[]; openings: MatchOpening[] }

function worldOf(seed: number): World {
  const chance = chanceFrom(seed)
  return {
    people: Array.from({ length: 16 }, (_, nth) => randomPerson(chance, `p${seed}-${nth}`)),
    openings: Array.from({ length: 10 }, (_, nth) => randomOpening(chance, `o${seed}-${nth}`)),
  }
}

function filled({ people, openings }: World, make = createMatcher) {
  const matcher = make(settings, 'counterfactual')
  for (const [nth, person] of people.entries()) matcher.upsertPerson(regions[nth % 2]!, person)
  for (const [nth, opening] of openings.entries()) matcher.upsertOpening(regions[nth % 2]!, opening)
  return matcher
}

function passing({ matches, askFirst }: RankedList) {
  return [...matches, ...askFirst.map(({ match }) => match)]
}

test(`what a change would open is what it opens, over all openings, for ${least} random changes`, () => {
  let tried = 0
  for (let seed = 0; tried < least; seed += 1) {
    const world = worldOf(seed)
    const matcher = filled(world)
    const positions = new Map(world.openings.map(({ id, positions }) => [id, positions]))
    for (const person of world.people) {
      const before = passing(matcher.rankOpenings(regions, person, all))
      const scores = new Map(before.map(({ openingId, score }) => [openingId, score]))
      const promised = matcher.gains(person, regions, { today, limit: 3 })
      for (const { change, ...promise } of promised) {
        tried += 1
        const list = matcher.rankOpenings(regions, applied(person, change), all)
        const opened = passing(list).filter(({ openingId }) => !scores.has(openingId))
        const raised = passing(list).map(({ openingId, score }) => score - (scores.get(openingId) ?? score))
        expect(promise).toEqual({
          opened: opened.length,
          positions: opened.reduce((sum, { openingId }) => sum + positions.get(openingId)!, 0),
          best: list.matches[0]?.score ?? null,
          raised: raised.reduce((sum, one) => sum + one, 0),
          first: opened.slice(0, 5).map(({ openingId }) => openingId),
        })
        gain.parse({ change, ...promise })
      }
      const skills = world.openings.flatMap((opening) => opening.skills)
      const reachable = allSingleChanges(person, { skills }).map((changed) =>
        passing(matcher.rankOpenings(regions, changed, all)).filter(
          ({ openingId }) => !scores.has(openingId),
        ),
      )
      expect(promised[0]?.opened ?? 0).toBe(Math.max(0, ...reachable.map((opened) => opened.length)))
    }
  }
})

test(`the score and the rank promised to a pair come out when the change is made, for ${least} random ones`, () => {
  let [tried, ranked] = [0, 0]
  for (let seed = 0; tried < least || ranked < least; seed += 1) {
    const world = worldOf(seed)
    for (const [nth, person] of world.people.entries())
      for (const opening of world.openings.slice(0, 4)) {
        const matcher = filled(world)
        const { rank: place, gains: promised } = matcher.gainsForPair(person, opening, regions, {
          today,
          limit: 3,
        })
        const placed = matcher
          .rank(regions, opening, all)
          .matches.findIndex(({ personId }) => personId === person.id)
        expect(place).toBe(placed < 0 ? null : placed + 1)
        for (const { change, match, rank } of promised) {
          tried += 1
          matcher.upsertPerson(regions[nth % 2]!, applied(person, change))
          const list = matcher.rank(regions, opening, all)
          const after = list.matches.findIndex(({ personId }) => personId === person.id)
          expect(rank).toBe(after < 0 ? null : after + 1)
          if (rank !== null) ranked += 1
          expect(passing(list).find(({ personId }) => personId === person.id)).toEqual(match)
          pairGain.parse({ change, match, rank })
        }
        const best = allSingleChanges(person, opening).map((changed) => {
          const found = matcher.explain(changed, opening, at)
          return 'match' in found ? found.match.score : -1
        })
        const now = matcher.explain(person, opening, at)
        const before = 'match' in now ? now.match.score : -1
        expect(promised[0]?.match.score ?? before).toBe(Math.max(before, ...best))
      }
  }
})

test(`what an opening keeps out comes in when it lets go, for ${least} random relaxations`, () => {
  let [tried, more] = [0, 0]
  for (let seed = 0; tried < least; seed += 1) {
    const world = worldOf(seed)
    const matcher = filled(world)
    for (const opening of world.openings) {
      const before = matcher.rank(regions, opening, all)
      for (const promised of matcher.relaxations(opening, regions, at)) {
        tried += 1
        const after = matcher.rank(regions, relaxed(opening, promised.relaxation), all)
        expect([promised.total, promised.askFirstTotal]).toEqual([after.total, after.askFirstTotal])
        expect(promised.more).toBe(after.total - before.total)
        expect(promised.moreAskFirst).toBe(after.askFirstTotal - before.askFirstTotal)
        relaxedShape.parse(promised)
        more += promised.more
      }
    }
  }
  expect(more).toBeGreaterThan(20)
})

test('an opening can let go of each demand, certificate, must, hard cell and its required hours, and of nothing else', () => {
  const base = randomOpening(chanceFrom(3), 'o')
  const skill = { concept: 'oven', level: 2, importance: 'must' as const, learnable: false }
  const nothing = {
    ...base,
    demands: [],
    certificates: [{ certificate: 'vca', obtainable: true }],
    skills: [
      { ...skill, importance: 'nice' as const },
      { ...skill, learnable: true },
    ],
    tasks: base.tasks.map((task) => ({ ...task, hard: [] })),
    requiredHours: '0'.repeat(42),
  }
  const much: MatchOpening = {
    ...nothing,
    demands: ['cold', 'night'],
    certificates: [{ certificate: 'vca', obtainable: false }],
    skills: [skill],
    tasks: [
      {
        ...nothing.tasks[0]!,
        id: 't',
        dutch: { listening: 2, speaking: 0, reading: 0, writing: 0 },
        hard: ['listening', 'speaking'],
      },
    ],
    requiredHours: '8'.padEnd(42, '0'),
  }
  const matcher = createMatcher(settings, 'counterfactual')
  expect(matcher.relaxations(nothing, regions, at)).toEqual([])
  expect(matcher.relaxations(much, regions, at).map(({ relaxation }) => relaxation)).toEqual([
    { type: 'demand', demand: 'cold' },
    { type: 'demand', demand: 'night' },
    { type: 'certificate', certificate: 'vca' },
    { type: 'skill', skill: 'oven' },
    { type: 'language', task: 't', skill: 'listening' },
    { type: 'requiredHours' },
  ])
})

test(`who is one certificate away passes with it, and nobody else does, for ${least} random people`, () => {
  let found = 0
  for (let seed = 0; found < least; seed += 1) {
    const world = worldOf(seed)
    const matcher = filled(world)
    const gaps = matcher.certificateGaps(regions, at)
    const expected = new Map<string, { people: Set<string>; openings: Map<string, number> }>()
    for (const opening of world.openings)
      for (const person of world.people) {
        if ('match' in matcher.explain(person, opening, at) || person.certificates === null) continue
        for (const certificate of ['vca', 'forklift', 'haccp', settings.carLicence]) {
          if (person.certificates.includes(certificate)) continue
          const after = applied(person, { type: 'certificate', certificate })
          if (!('match' in matcher.explain(after, opening, at))) continue
          const gap = expected.get(certificate) ?? { people: new Set(), openings: new Map() }
          expected.set(certificate, gap)
          gap.people.add(person.id)
          gap.openings.set(opening.id, opening.positions)
        }
      }
    expect(gaps.map(({ certificate }) => certificate).sort()).toEqual([...expected.keys()].sort())
    for (const gap of gaps) {
      certificateGap.parse(gap)
      const { people, openings } = expected.get(gap.certificate)!
      found += gap.people
      expect([gap.people, gap.openings]).toEqual([people.size, openings.size])
      expect(gap.positions).toBe([...openings.values()].reduce((sum, one) => sum + one, 0))
    }
    expect(gaps).toEqual(gaps.toSorted((a, b) => b.people - a.people))
  }
})

test('columns and objects promise the same, also where openings ask more than columns hold', () => {
  for (let seed = 0; seed < 40; seed += 1) {
    const world = worldOf(seed)
    const many = Array.from({ length: 20 }, (_, nth) => ({ certificate: `c${nth}`, obtainable: false }))
    if (seed % 4 === 0)
      world.openings.push({ ...randomOpening(chanceFrom(seed), 'beyond'), certificates: many })
    const [columns, objects] = [filled(world), filled(world, referenceMatcher)]
    const on = { today, limit: 3, settings: { weights: settings.weights, lateStartDays: seed } }
    for (const opening of world.openings.slice(-3))
      expect(columns.relaxations(opening, regions, on)).toEqual(objects.relaxations(opening, regions, on))
    for (const person of world.people.slice(0, 4)) {
      expect(columns.gains(person, regions, on)).toEqual(objects.gains(person, regions, on))
      const opening = world.openings.at(-1)!
      expect(columns.keys(person, opening, on)).toEqual(objects.keys(person, opening, on))
      expect(columns.gainsForPair(person, opening, regions, on)).toEqual(
        objects.gainsForPair(person, opening, regions, on),
      )
    }
    expect(columns.certificateGaps(regions, on)).toEqual(objects.certificateGaps(regions, on))
  }
})

test('regions without openings or people promise nothing', () => {
  const matcher = createMatcher(settings, 'counterfactual')
  const person = randomPerson(chanceFrom(4), 'p')
  expect(matcher.gains(person, regions, all)).toEqual([])
  expect(matcher.certificateGaps(regions, at)).toEqual([])
})

test('a question opens as many openings as its best answer ranks, by both scorers, and one that opens none is not asked', () => {
  let asked = 0
  for (let seed = 0; seed < 12; seed += 1) {
    const world = worldOf(seed)
    const matcher = filled(world)
    const plain = filled(world, referenceMatcher)
    for (const person of world.people) {
      const found = matcher.openQuestions(person, regions, all)
      expect(plain.openQuestions(person, regions, all)).toEqual(found)
      const ranked = (one: MatchPerson) => matcher.rankOpenings(regions, one, all).total
      const now = ranked(person)
      const opens = new Map(found.map(({ question, opens }) => [JSON.stringify(question), opens]))
      for (const { question, answers } of unknownsOf(person, world.openings, settings.carLicence)) {
        asked += 1
        const most = Math.max(...answers.map(ranked)) - now
        expect(opens.get(JSON.stringify(question)) ?? 0).toBe(Math.max(0, most))
      }
    }
  }
  expect(asked).toBeGreaterThan(least)
})

test('whoever is wholly known is asked nothing', () => {
  const chance = chanceFrom(7)
  const known: MatchPerson = {
    ...randomPerson(chance, 'known'),
    ...{
      place: { x: 1, y: 1, coarse: false },
      maxMinutes: 60,
      hours: '0'.repeat(42),
      skills: [],
      certificates: [],
    },
    hoursPerWeek: { min: 8, max: 40 },
    dutch: { listening: 1, speaking: 1, reading: 1, writing: 1 },
    wishes: { occupations: {}, groups: {}, sectors: {}, kinds: {} },
  }
  expect(filled(worldOf(7)).openQuestions(known, regions, all)).toEqual([])
})
