import { expect, test } from 'vitest'
import { speedmeet } from '../../../matcher/schedule/contract.ts'
import { solveTimetable } from '../../../matcher/schedule/solve.ts'
import { randomEvent, type Size, stream } from './events.ts'
import { brokenRules, tally } from './rules.ts'

function anySize(seed: number): Size {
  const { below, chance } = stream(seed + 1_000_000)
  return {
    people: below(9),
    tables: below(6),
    rounds: 1 + below(6),
    k: below(4),
    kTable: below(4),
    must: below(4),
    no: below(5),
    gated: chance(50) ? 15 : 50,
    largest: chance(30) ? 3 : 1_000_000,
    interpreters: chance(60) ? below(4) : 0,
    windows: chance(60) ? 40 : 0,
    ...(chance(30) ? { mostTalks: below(4) } : {}),
  }
}

function check(seed: number, size: Size): void {
  const event = size.people * size.tables === 0 ? bare(seed, size) : randomEvent(seed, size)
  const found = solveTimetable(event)
  const context = `seed ${seed}`
  expect(brokenRules(event, found.talks), context).toEqual([])
  expect({ levels: found.levels, value: found.value }, context).toEqual(tally(event, found.talks))
  expect(found.bound, context).toBeGreaterThanOrEqual(found.value)
  expect(found.optimal, context).toBe(found.gap === 0 && same(found.levels, found.levelBounds))
  expect(found.short.length, context).toBe(total(found.levels.people) + total(found.levels.tables))
}

function bare(seed: number, size: Size) {
  return randomEvent(seed, { ...size, must: 0, no: 0 })
}
const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)
const total = (counts: number[]) => counts.reduce((sum, each) => sum + each, 0)

test.for([0, 1, 2, 3, 4])('timetables of 1,000 small random events break no hard rule (part %i)', (part) => {
  for (let seed = part * 1000; seed < (part + 1) * 1000; seed++) check(seed, anySize(seed))
})

test('timetables of full-size random events break no hard rule', () => {
  const large = { people: 60, tables: 20, rounds: 8, must: 8, no: 30 }
  for (let seed = 0; seed < 4; seed++) check(seed, { ...large, interpreters: 4, windows: 20, mostTalks: 5 })
  for (let seed = 0; seed < 4; seed++) check(seed, large)
  check(9, { people: 300, tables: 60, rounds: 12, must: 20, no: 100 })
})

test('a timetable does not depend on the order of the lists', () => {
  for (let seed = 0; seed < 40; seed++) {
    const large = seed < 3
    const event = randomEvent(seed, {
      people: large ? 60 : 8,
      tables: large ? 20 : 4,
      rounds: large ? 8 : 4,
      interpreters: 2,
      windows: 30,
      must: 3,
      no: 3,
    })
    const { below } = stream(seed)
    const shuffled = <T>(list: T[]) => {
      const order = list.map((_, index) => index)
      for (let i = order.length - 1; i > 0; i--) {
        const j = below(i + 1)
        ;[order[i], order[j]] = [order[j]!, order[i]!]
      }
      return order
    }
    const people = shuffled(event.people)
    const tables = shuffled(event.tables)
    const interpreters = shuffled(event.interpreters)
    const moved = ([p, t]: [number, number]): [number, number] => [people.indexOf(p), tables.indexOf(t)]
    const other = {
      ...event,
      people: people.map((index) => event.people[index]!),
      tables: tables.map((index) => event.tables[index]!),
      interpreters: interpreters.map((index) => event.interpreters[index]!),
      value: people.map((p) => tables.map((t) => event.value[p]![t]!)),
      must: event.must.map(moved),
      no: event.no.map(moved),
    }
    const first = solveTimetable(event)
    const second = solveTimetable(speedmeet.parse(other))
    const { talks, short, ...figures } = first
    const { talks: otherTalks, short: otherShort, ...otherFigures } = second
    expect(otherFigures).toEqual(figures)
    const named = (of: typeof event, list: typeof talks) =>
      list.map(([p, t, round]) => `${of.people[p]!.id} ${of.tables[t]!.id} ${round}`).sort()
    expect(named(other, otherTalks)).toEqual(named(event, talks))
    expect(otherShort.length).toBe(short.length)
    expect(JSON.stringify(solveTimetable(event))).toBe(JSON.stringify(first))
  }
})
