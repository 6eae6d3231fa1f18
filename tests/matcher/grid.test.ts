import { expect, test } from 'vitest'
import * as grid from '../../matcher/grid.ts'
import { chanceFrom } from './support/worlds.ts'

const weeks = Array.from({ length: 200 }, (_, seed) => {
  const chance = chanceFrom(seed)
  return grid.fromHours(chance.some([...Array(168).keys()], chance.pick([2, 50, 98])))
})

test('the first bit of a day is its first hour, Monday first', () => {
  expect(grid.fromHours([0])).toBe(`800000${'0'.repeat(36)}`)
  expect(grid.fromHours([167])).toBe(`${'0'.repeat(36)}000001`)
  expect(grid.hourOfWeek(1, 5)).toBe(29)
  expect([grid.dayOf(29), grid.hourOfDay(29)]).toEqual([1, 5])
})

test('in 200 random weeks joining, cutting and counting agree with sets of hours', () => {
  weeks.forEach((a, at) => {
    const b = weeks[(at + 1) % weeks.length]!
    const [ofA, ofB] = [new Set(grid.hoursOf(a)), new Set(grid.hoursOf(b))]
    expect(new Set(grid.hoursOf(grid.and(a, b)))).toEqual(ofA.intersection(ofB))
    expect(new Set(grid.hoursOf(grid.or(a, b)))).toEqual(ofA.union(ofB))
    expect(new Set(grid.hoursOf(grid.minus(a, b)))).toEqual(ofA.difference(ofB))
    expect(grid.count(a)).toBe(ofA.size)
    expect([...Array(168).keys()].filter((hour) => grid.has(a, hour))).toEqual([...ofA])
  })
})

test('200 random weeks come back from their days, hours, ranges and runs', () => {
  for (const week of [...weeks, grid.emptyWeek, grid.fullWeek]) {
    expect(grid.fromDays(grid.toDays(week))).toBe(week)
    expect(grid.fromHours(grid.hoursOf(week))).toBe(week)
    expect(grid.fromRanges(grid.toRanges(week))).toBe(week)
    expect(grid.runs(week).reduce((sum, run) => grid.or(sum, grid.fromRun(run)), grid.emptyWeek)).toBe(week)
  }
})

test('a run goes on past midnight and past the end of the week', () => {
  const week = grid.fromRanges([
    { day: 1, from: 22, until: 2 },
    { day: 6, from: 22, until: 3 },
    { day: 4, from: 20, until: 24 },
  ])
  expect(grid.runs(week)).toEqual([
    { fromHour: 46, untilHour: 50 },
    { fromHour: 116, untilHour: 120 },
    { fromHour: 166, untilHour: 3 },
  ])
  expect(grid.runs(grid.fromHours([167]))).toEqual([{ fromHour: 167, untilHour: 168 }])
  expect(grid.runs(grid.fullWeek)).toEqual([{ fromHour: 0, untilHour: 168 }])
})

test('ranges are cut at midnight', () => {
  expect(grid.toRanges(grid.fromRanges([{ day: 6, from: 22, until: 2 }]))).toEqual([
    { day: 0, from: 0, until: 2 },
    { day: 6, from: 22, until: 24 },
  ])
})
