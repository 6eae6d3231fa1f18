import { describe, expect, test } from 'vitest'
import type { Speedmeet } from '../../../matcher/schedule/contract.ts'
import { solveTimetable } from '../../../matcher/schedule/solve.ts'

const speaks = (id: string, langs: string[], from: number, to: number) => ({ id, langs, from, to })
const event = (some: Partial<Speedmeet> & Pick<Speedmeet, 'people' | 'tables' | 'value'>): Speedmeet => ({
  rounds: 2,
  k: 1,
  kTable: 0,
  interpreters: [],
  must: [],
  no: [],
  ...some,
})
const nl = ['nl']

describe('the objective, by hand', () => {
  const people = [speaks('a', nl, 0, 1), speaks('b', nl, 0, 1)]
  const tables = [speaks('x', nl, 0, 1), speaks('y', nl, 0, 1)]

  test('a talk for everyone goes before the highest value', () => {
    const found = solveTimetable(
      event({
        rounds: 1,
        people,
        tables,
        value: [
          [9, 1],
          [7, null],
        ],
      }),
    )
    expect(found.talks).toEqual([
      [1, 0, 0, null],
      [0, 1, 0, null],
    ])
    expect(found).toMatchObject({ value: 8, bound: 8, gap: 0, optimal: true, short: [] })
  })

  test('a must goes before a talk for everyone', () => {
    const found = solveTimetable(
      event({
        rounds: 1,
        people,
        tables,
        value: [
          [9, 1],
          [7, null],
        ],
        must: [[0, 0]],
      }),
    )
    expect(found.talks).toEqual([[0, 0, 0, null]])
    expect(found.levels).toEqual({ mustMissed: 0, people: [1], tables: [] })
    expect(found.short).toEqual([
      { person: 1, talks: 0, why: { code: 'tablesFull', values: { talks: 0, least: 1 } } },
    ])
  })

  test('people come before tables, and tables before value', () => {
    const three = [...people, speaks('c', nl, 0, 1)]
    const found = solveTimetable(
      event({
        rounds: 1,
        kTable: 1,
        people: three,
        tables,
        value: [
          [5, null],
          [9, null],
          [1, 1],
        ],
      }),
    )
    expect(found.levels).toEqual({ mustMissed: 0, people: [1], tables: [0] })
    expect(found.value).toBe(10)
  })

  test('a must that a gate stops, or that is a no-pair too, counts as missed', () => {
    const found = solveTimetable(
      event({
        people,
        tables,
        value: [
          [null, 1],
          [1, 1],
        ],
        must: [
          [0, 0],
          [1, 1],
        ],
        no: [[1, 1]],
      }),
    )
    expect(found.levels.mustMissed).toBe(2)
    expect(found.optimal).toBe(true)
  })

  test('no talk that lowers the value is added once everyone has enough', () => {
    const found = solveTimetable(
      event({
        people: people.map((each) => ({ ...each, to: 2 })),
        tables: tables.map((each) => ({ ...each, to: 2 })),
        value: [
          [4, -3],
          [-2, -9],
        ],
      }),
    )
    expect(found.value).toBe(2)
    expect(found.talks.length).toBe(2)
  })

  test('one interpreter serves two people in two rounds, and a third is left with the reason', () => {
    const found = solveTimetable(
      event({
        people: [speaks('a', ['ar'], 0, 2), speaks('b', ['ar'], 0, 2), speaks('c', ['ar'], 0, 2)],
        tables: [speaks('x', nl, 0, 2), speaks('y', nl, 0, 2)],
        interpreters: [{ id: 'i', langs: ['ar', 'nl'], rounds: [0, 1] }],
        value: [
          [5, 1],
          [6, 1],
          [4, 1],
        ],
      }),
    )
    expect(found.value).toBe(11)
    expect(found.talks.every(([, , , interpreter]) => interpreter === 0)).toBe(true)
    expect(found.optimal).toBe(true)
    expect(found.short).toEqual([
      { person: 2, talks: 0, why: { code: 'interpretersTaken', values: { talks: 0, least: 1 } } },
    ])
  })

  test('talks of one person stand together when value does not mind', () => {
    const found = solveTimetable(
      event({
        rounds: 6,
        k: 2,
        people: [speaks('a', nl, 0, 6)],
        tables: [speaks('x', nl, 0, 6), speaks('y', nl, 3, 6)],
        value: [[1, 1]],
      }),
    )
    expect(found.idleRounds).toBe(0)
  })

  test('no run is longer than the limit where a break can be had', () => {
    const found = solveTimetable(
      event({
        rounds: 4,
        longestRun: 2,
        people: [speaks('a', nl, 0, 4)],
        tables: ['x', 'y', 'z'].map((id) => speaks(id, nl, 0, 4)),
        value: [[1, 1, 1]],
      }),
    )
    expect(found).toMatchObject({ overlong: 0, idleRounds: 1 })
  })
})

describe('who stays short hears the first thing that keeps them there', () => {
  const tables = ['x', 'y'].map((id) => speaks(id, nl, 0, 2))
  const why = (some: Partial<Speedmeet> & Pick<Speedmeet, 'people' | 'value'>) =>
    solveTimetable(event({ k: 2, tables, ...some })).short[0]?.why
  const a = speaks('a', nl, 0, 2)

  test.for([
    ['mostTalks', { most: 1, least: 2 }, { people: [a], value: [[1, 1]], mostTalks: 1 }],
    ['window', { rounds: 1, least: 2 }, { people: [speaks('a', nl, 1, 2)], value: [[1, 1]] }],
    ['gated', { tables: 1, least: 2 }, { people: [a], value: [[1, null]] }],
    ['noPair', { tables: 1, least: 2 }, { people: [a], value: [[1, 1]], no: [[0, 1]] }],
    [
      'neverTogether',
      { talks: 1, least: 2 },
      { people: [a], value: [[1, 1]], tables: [speaks('x', nl, 0, 1), speaks('y', nl, 0, 1)] },
    ],
    [
      'noInterpreter',
      { talks: 0, least: 2 },
      {
        people: [speaks('a', ['ti'], 0, 2)],
        value: [[1, 1]],
        interpreters: [{ id: 'i', langs: ['ar', 'nl'], rounds: [0, 1] }],
      },
    ],
    [
      'noInterpreter',
      { talks: 1, least: 2 },
      {
        people: [speaks('a', ['ti'], 0, 2)],
        value: [[1, 1]],
        interpreters: [{ id: 'i', langs: ['ti', 'nl'], rounds: [1] }],
      },
    ],
  ] satisfies [string, Record<string, number>, Partial<Speedmeet> & Pick<Speedmeet, 'people' | 'value'>][])(
    '%s with %o',
    ([code, values, some]) => {
      expect(why(some)).toEqual({ code, values })
    },
  )

  test('a table hears it too', () => {
    const found = solveTimetable(
      event({
        k: 0,
        kTable: 2,
        people: [a, speaks('b', nl, 0, 2)],
        tables,
        value: [
          [1, null],
          [1, 1],
        ],
      }),
    )
    expect(found.short).toEqual([
      { table: 1, talks: 1, why: { code: 'gated', values: { people: 1, least: 2 } } },
    ])
  })

  test('a table hears that the people were taken', () => {
    const found = solveTimetable(
      event({
        rounds: 1,
        k: 0,
        kTable: 1,
        people: [speaks('a', nl, 0, 1)],
        tables: [speaks('x', nl, 0, 1), speaks('y', nl, 0, 1)],
        value: [[2, 1]],
      }),
    )
    expect(found.short).toEqual([
      { table: 1, talks: 0, why: { code: 'peopleFull', values: { talks: 0, least: 1 } } },
    ])
  })
})
