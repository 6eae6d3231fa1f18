import { expect, test } from 'vitest'
import { solveTimetable } from '../../../matcher/schedule/solve.ts'
import { randomEvent, type Size } from './events.ts'
import { solveExactly } from './exact.ts'

function small(seed: number): Size {
  return {
    people: 3 + (seed % 4),
    tables: 2 + (seed % 3),
    rounds: 2 + (seed % 4),
    must: seed % 3,
    no: 2,
    k: 1 + (seed % 3),
    kTable: seed % 3,
    largest: seed % 5 === 0 ? 3 : 1000,
    ...(seed % 7 === 0 ? { mostTalks: 2 } : {}),
  }
}

const cases = {
  'plain events': {},
  'events with windows': { windows: 50 },
  'events with interpreters': { interpreters: 2 },
  'events with interpreters and windows': { interpreters: 2, windows: 40 },
} satisfies Record<string, Partial<Size>>

test.for(Object.entries(cases))('%s get the levels and value of the exact solver, 80 of 80', ([, extra]) => {
  for (let seed = 1; seed <= 80; seed++) {
    const event = randomEvent(seed, { ...small(seed), ...extra })
    const found = solveTimetable(event)
    const exact = solveExactly(event)
    expect({ levels: found.levels, value: found.value }, `seed ${seed}`).toEqual(exact)
    expect(found.optimal, `seed ${seed}`).toBe(true)
  }
})

test('a full-size plain event gets the levels and value of the exact solver', () => {
  const event = randomEvent(3, { people: 60, tables: 20, rounds: 8, must: 6, no: 20, kTable: 1 })
  const found = solveTimetable(event)
  expect({ levels: found.levels, value: found.value }).toEqual(solveExactly(event))
  expect(found.optimal).toBe(true)
})

test('the bounds of a full-size event with interpreters and windows hold against the exact solver', () => {
  const event = randomEvent(3, {
    people: 60,
    tables: 20,
    rounds: 8,
    must: 6,
    no: 20,
    interpreters: 4,
    windows: 20,
  })
  const found = solveTimetable(event)
  const exact = solveExactly(event)
  expect(found.levels).toEqual(exact.levels)
  expect(found.value).toBeLessThanOrEqual(exact.value)
  expect(found.bound).toBeGreaterThanOrEqual(exact.value)
  expect(found.gap).toBeLessThanOrEqual(0.005)
})

test('the levels and bounds of middle-size events with interpreters and windows hold against the exact solver', () => {
  for (let seed = 1; seed <= 10; seed++) {
    const event = randomEvent(seed, {
      people: 24,
      tables: 8,
      rounds: 5,
      must: 3,
      no: 8,
      interpreters: 3,
      windows: 30,
    })
    const found = solveTimetable(event)
    const exact = solveExactly(event)
    expect(found.levels, `seed ${seed}`).toEqual(exact.levels)
    expect(found.bound, `seed ${seed}`).toBeGreaterThanOrEqual(exact.value)
    expect(found.value, `seed ${seed}`).toBeLessThanOrEqual(exact.value)
  }
})
