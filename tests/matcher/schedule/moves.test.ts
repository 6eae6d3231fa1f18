import { expect, test } from 'vitest'
import type { Speedmeet, Talk } from '../../../matcher/schedule/contract.ts'
import { helpsOf } from '../../../matcher/schedule/helps.ts'
import { movesOf, moveTalk } from '../../../matcher/schedule/moves.ts'
import { judgeTimetable, solveTimetable } from '../../../matcher/schedule/solve.ts'
import { randomEvent } from './events.ts'
import { solveExactly } from './exact.ts'
import { brokenRules, tally } from './rules.ts'

const size = { people: 12, tables: 5, rounds: 5, interpreters: 2, windows: 30, must: 2, no: 4 }
const seeds = Array.from({ length: 16 }, (_, at) => at + 1)
const fixedOf = (event: Speedmeet, talks: readonly Talk[]): Speedmeet => ({
  ...event,
  fixed: talks.slice(0, 3),
})

test('a place is offered only where no rule breaks, and costs what the timetable after it is worth', () => {
  let offered = 0
  for (const seed of seeds) {
    const event = randomEvent(seed, size)
    const { talks } = solveTimetable(event)
    const picked = { person: talks[0]![0], table: talks[0]![1] }
    for (const move of movesOf(event, talks, picked)) {
      const after = moveTalk(event, talks, picked, [move.table, move.round])!
      expect(brokenRules(event, after), `seed ${seed}`).toEqual([])
      expect(tally(event, after), `seed ${seed}`).toEqual({ levels: move.levels, value: move.value })
      expect(after).toContainEqual([picked.person, move.table, move.round, expect.toSatisfy(() => true)])
      offered += 1
    }
  }
  expect(offered).toBeGreaterThan(50)
})

test('what a move changes is what it says it changes', () => {
  for (const seed of seeds) {
    const event = randomEvent(seed, size)
    const { talks } = solveTimetable(event)
    const picked = { person: talks[0]![0], table: talks[0]![1] }
    const placed = (all: readonly Talk[]) => all.map(([p, t, r]) => `${p} ${t} ${r}`)
    for (const { table, round, shifts } of movesOf(event, talks, picked)) {
      const after = placed(moveTalk(event, talks, picked, [table, round])!)
      const said = new Set(placed(talks))
      for (const { person, from } of shifts) if (from) said.delete(`${person} ${from[0]} ${from[1]}`)
      for (const { person, to } of shifts) if (to) said.add(`${person} ${to[0]} ${to[1]}`)
      expect(after.toSorted(), `seed ${seed}`).toEqual([...said].sort())
    }
  }
})

test('a talk that is taken off leaves the others as they were', () => {
  const event = randomEvent(3, size)
  const { talks } = solveTimetable(event)
  const [first, ...rest] = talks
  expect(moveTalk(event, talks, { person: first![0], table: first![1] }, null)).toEqual(rest)
})

test('talks that are fixed stand, make no room, and the best is found around them', () => {
  for (const seed of seeds) {
    const plain = randomEvent(seed, size)
    const before = solveTimetable(plain).talks
    // Where others sit than the best would have it.
    const moves = movesOf(plain, before, { person: before[0]![0], table: before[0]![1] })
    const to = moves.at(-1)
    if (!to) continue
    const talks = moveTalk(plain, before, { person: before[0]![0], table: before[0]![1] }, [
      to.table,
      to.round,
    ])!
    const event = fixedOf(plain, talks)
    const found = solveTimetable(event)
    expect(brokenRules(event, found.talks), `seed ${seed}`).toEqual([])
    for (const [p, t, r] of event.fixed!)
      expect(
        found.talks.some((talk) => talk[0] === p && talk[1] === t && talk[2] === r),
        `seed ${seed}`,
      ).toBe(true)
    expect(judgeTimetable(event, found.talks)).toMatchObject({ levels: found.levels, value: found.value })
    const exact = solveExactly(event)
    expect(found.bound, `seed ${seed}`).toBeGreaterThanOrEqual(found.value)
    if (event.interpreters.length === 0 || found.optimal)
      expect({ levels: found.levels, value: found.value }, `seed ${seed}`).toEqual(exact)
    const stuck = movesOf(event, found.talks, { person: found.talks[0]![0], table: found.talks[0]![1] })
    for (const { shifts } of stuck)
      for (const { person, from } of shifts.slice(1))
        expect(event.fixed!.some(([p, t]) => p === person && t === from![0])).toBe(false)
  }
})

test('a help is true: with it, those it names are less short when the timetable is made again', () => {
  let said = 0
  for (const seed of seeds.slice(0, 12)) {
    const event = randomEvent(seed, { ...size, people: 16, tables: 4, interpreters: 1, windows: 10 })
    const { short } = solveTimetable(event)
    const people = short.filter((one) => 'person' in one)
    const helps = helpsOf(event, short, 3)
    expect(helps.length).toBeLessThanOrEqual(3)
    for (const { help, gain, short: left } of helps) {
      expect(left, `seed ${seed}`).toBeLessThanOrEqual(people.length)
      expect(gain.every((person) => people.some((one) => 'person' in one && one.person === person))).toBe(
        true,
      )
      if (help.kind !== 'interpreter') continue
      const more = { id: 'more', langs: [help.language, 'nl', 'ar', 'ti', 'fa', 'uk'], rounds: [help.round] }
      const again = solveTimetable({ ...event, interpreters: [...event.interpreters, more] })
      expect(again.short.filter((one) => 'person' in one).length, `seed ${seed}`).toBeLessThanOrEqual(left)
      said += 1
    }
  }
  expect(said).toBeGreaterThan(3)
})
