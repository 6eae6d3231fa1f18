import { expect, test } from 'vitest'
import { atLeast, atMost, held } from './figure.ts'
import { matcherRows } from './matcher.ts'
import { storeRows } from './store.ts'
import { markdown } from './table.ts'

const tiny = { people: [20, 40, 80], asked: 2, openings: 10, region: { people: 20, openings: 5 } } as const

test('the bench of the matcher answers every row, and says of each bound whether it was reached', async () => {
  const rows = await Array.fromAsync(matcherRows(tiny))
  expect(rows.map(({ work }) => work)).toContain('the store: filters, the nearest 50')
  for (const { figure = '', reached = '' } of rows)
    expect(reached.split(', ').length, figure).toBe(figure.split(', ').length)
  expect(markdown(rows).split('\n')).toHaveLength(rows.length + 2)
})

test('the bench of the store answers every row', async () => {
  const rows = await Array.fromAsync(storeRows({ people: 20, calls: 8 }))
  expect(rows.map(({ work, 'at once': atOnce = '' }) => `${work} ${atOnce}`)).toEqual([
    ...['get by id', 'find 50 of an owner by name', 'insert', 'update'].flatMap((work) => [
      `${work} 1`,
      `${work} 32`,
    ]),
    'start with 20 profiles, lists ready ',
  ])
})

test('a bound is reached by a number on its side or on it', () => {
  expect(
    held([atMost(3, ' ×', 3), atMost(5, ' ms', 5.1, 'p50 '), atLeast(50_000, ' a second', 50_000)]),
  ).toEqual({
    figure: '≤ 3 ×, p50 ≤ 5 ms, ≥ 50,000 a second',
    reached: 'yes, no, yes',
  })
  expect(held([])).toEqual({ figure: '', reached: '' })
  expect(held([atMost(1, '', Number.NaN)]).reached).toBe('no')
})
