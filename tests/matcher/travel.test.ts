import { expect, test } from 'vitest'
import { fromRanges } from '../../matcher/grid.ts'
import { estimate, publicTransportRuns } from '../../matcher/pair/travel.ts'
import { opening } from './golden/baker.ts'
import { settings } from './support/tables.ts'

const origin = { x: 0, y: 0, coarse: false }

test.each([
  {
    x: 300,
    y: 400,
    coarse: false,
    mode: 'walk',
    minutes: 11,
    why: '500 · 1.2 = 600, the floor 800 / 75 = 10.7',
  },
  { x: 300, y: 400, coarse: true, mode: 'walk', minutes: 27, why: 'the floor 2000 / 75 = 26.7' },
  { x: 3000, y: 4000, coarse: false, mode: 'bicycle', minutes: 24, why: '6000 / 250, exactly' },
  { x: 3000, y: 4001, coarse: false, mode: 'bicycle', minutes: 25, why: 'a metre more is a minute more' },
  {
    x: 5208,
    y: 50,
    coarse: false,
    mode: 'bicycle',
    minutes: 26,
    why: '5208.24 m are 5209 whole metres, · 1.2 = 6250.8, / 250 = 25.003; unrounded it would be 24.9996',
  },
  { x: 3000, y: 4000, coarse: false, mode: 'moped', minutes: 16, why: '1 + 15' },
  { x: 3000, y: 4000, coarse: true, mode: 'publicTransport', minutes: 28, why: '8 + 20' },
] as const)('$mode over ($x, $y) takes $minutes minutes: $why', ({ x, y, coarse, mode, minutes }) => {
  expect(estimate(settings.travel, mode, origin, { x, y, coarse })).toBe(minutes)
  expect(estimate(settings.travel, mode, { x, y, coarse }, origin)).toBe(minutes)
})

test.each([
  { from: 6, until: 14, runs: true },
  { from: 5, until: 14, runs: false },
  { from: 0, until: 7, runs: false },
  { from: 16, until: 24, runs: true },
  { from: 17, until: 1, runs: false },
  { from: 22, until: 5, runs: false },
  { from: 22, until: 6, runs: true },
])('public transport serves required hours from $from to $until: $runs', ({ from, until, runs }) => {
  const requiredHours = fromRanges([{ day: 6, from, until }])
  expect(publicTransportRuns({ ...opening, requiredHours })).toBe(runs)
})

test('public transport serves an opening that requires no hour', () => {
  expect(publicTransportRuns({ ...opening, requiredHours: null })).toBe(true)
})
