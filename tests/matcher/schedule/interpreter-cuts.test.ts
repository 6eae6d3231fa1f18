import { expect, test } from 'vitest'
import { Board } from '../../../matcher/schedule/board.ts'
import type { Speedmeet } from '../../../matcher/schedule/contract.ts'
import { seatHelped } from '../../../matcher/schedule/ejection.ts'
import { Crowds } from '../../../matcher/schedule/interpreter-cuts.ts'
import { toProblem } from '../../../matcher/schedule/problem.ts'

const here = (id: string, langs: string[], from = 0, to = 2) => ({ id, langs, from, to })
const boardOf = (some: Pick<Speedmeet, 'people' | 'tables' | 'interpreters'>) =>
  new Board(
    toProblem({
      rounds: 2,
      k: 1,
      kTable: 0,
      value: some.people.map(() => some.tables.map(() => 1)),
      must: [],
      no: [],
      ...some,
    }).problem,
  )
const everyRound = 3

test('two who can only be helped in the same turn are a crowd of one too many', () => {
  const board = boardOf({
    people: [here('a', ['ar'], 0, 1), here('b', ['ar'], 0, 1), here('c', ['ar'])],
    tables: [here('x', ['nl']), here('y', ['nl'])],
    interpreters: [{ id: 'i', langs: ['ar', 'nl'], rounds: [0, 1] }],
  })
  const crowds = new Crowds(board, everyRound)
  const both = Uint8Array.of(1, 0, 0, 1, 0, 0)
  expect(crowds.admit(both)).toBe(1)
  expect(crowds.spare(both)).toEqual([-1])
  expect([...crowds.price([5])]).toEqual([5, 5, 5, 5, 0, 0])
  expect(crowds.admit(Uint8Array.of(1, 0, 0, 0, 0, 1))).toBe(0)
})

test('two who can only meet one table in the same round are a crowd of that table', () => {
  const board = boardOf({
    people: [here('a', ['nl'], 0, 1), here('b', ['nl'], 0, 1), here('c', ['nl'])],
    tables: [here('x', ['nl']), here('y', ['nl'])],
    interpreters: [],
  })
  const crowds = new Crowds(board, everyRound)
  expect(crowds.admit(Uint8Array.of(1, 0, 1, 0, 0, 0))).toBe(1)
  expect([...crowds.price([5])]).toEqual([5, 0, 5, 0, 0, 0])
  expect(crowds.admit(Uint8Array.of(1, 0, 0, 1, 0, 0))).toBe(0)
})

test('an interpreted pair moves one that could be helped in another round by someone else', () => {
  const board = boardOf({
    people: [here('a', ['ar']), here('b', ['ar'], 0, 1)],
    tables: [here('x', ['nl']), here('y', ['nl'])],
    interpreters: [
      { id: 'i', langs: ['ar', 'nl'], rounds: [0] },
      { id: 'j', langs: ['ar', 'nl'], rounds: [1] },
    ],
  })
  expect(seatHelped(board, [0, 3], everyRound)).toEqual([])
  expect(board.talks()).toEqual([
    [1, 1, 0, 0],
    [0, 0, 1, 1],
  ])
  expect(seatHelped(board, [2], everyRound).length).toBe(1)
})
