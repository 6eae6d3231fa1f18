import { expect, test } from 'vitest'
import type { EventClock } from '../../api/features/live/contract.ts'
import {
  beginOf,
  firstOpenRound,
  isPastRound,
  minutesAndSeconds,
  partLeft,
  secondsLeft,
  stretchAt,
  stretchOf,
} from '../../web/features/live/countdown.ts'

const at = (seconds: number) => new Date(seconds * 1000).toISOString()
const clock: EventClock = {
  ...{ event: 'event-1', version: 3, now: 0, rounds: 2, pausedWith: null, simulated: null },
  stretches: [
    { phase: 'moving', round: 0, endsAt: at(60), length: 60_000 },
    { phase: 'talking', round: 0, endsAt: at(300), length: 240_000 },
    { phase: 'moving', round: 1, endsAt: at(360), length: 60_000 },
    { phase: 'talking', round: 1, endsAt: at(600), length: 240_000 },
    { phase: 'over', round: 1, endsAt: null, length: null },
  ],
}
const here = (seconds: number) => stretchOf(clock, stretchAt(clock, seconds * 1000))

test('a clock goes on from stretch to stretch by its own list', () => {
  expect([0, 60, 299, 300, 700].map((second) => here(second).phase)).toEqual([
    ...['moving', 'talking', 'talking', 'moving', 'over'],
  ])
})

test('seconds are counted up to the whole, so that a round ends at nought and never below', () => {
  const talking = here(100)
  expect(secondsLeft(talking, 299_100)).toBe(1)
  expect(secondsLeft(talking, 301_000)).toBe(0)
  expect(secondsLeft(here(700), 700_000)).toBeNull()
  expect(minutesAndSeconds(252)).toBe('4:12')
})

test('a clock that stands still shows what is left of its stretch, whatever the time', () => {
  const still = stretchOf(
    {
      ...clock,
      pausedWith: 90_000,
      stretches: [{ phase: 'talking', round: 1, endsAt: null, length: 240_000 }],
    },
    0,
  )
  expect([1, 9_000_000].map((now) => secondsLeft(still, now))).toEqual([90, 90])
})

test('of a stretch as much is left as of its length, never more than all of it', () => {
  expect([60, 180, 300].map((second) => partLeft(here(100), second * 1000))).toEqual([1, 0.5, 0])
  expect(partLeft({ ...here(100), endsAt: at(900) }, 60_000)).toBe(1)
  expect(partLeft(here(700), 700_000)).toBeNull()
})

test('a talk is over when its round is, on the way to the next one already', () => {
  expect([299, 300, 600].map((second) => isPastRound(here(second), 0))).toEqual([false, true, true])
  expect(isPastRound(here(600), 1)).toBe(true)
})

test('who comes in now sits in a round of which nothing has begun', () => {
  expect([10, 100, 320, 400, 700].map((second) => firstOpenRound(here(second)))).toEqual([0, 1, 1, 2, 2])
})

test('a later round begins when the way to it ends', () => {
  expect(beginOf(clock, 1)).toBe(at(360))
  expect(beginOf(clock, 5)).toBeNull()
})
