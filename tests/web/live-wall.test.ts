import { expect, test } from 'vitest'
import { movesOf } from '../../web/features/live/wall-next.tsx'

const talk = (round: number, table: number, called: string, interpreter: string | null = null) => ({
  ...{ round, table, called, interpreter },
})

test('the wall says where interpreters go next and who sits down after a rest, and of nobody else', () => {
  const talks = [
    talk(0, 1, 'Hiwot', 'Helen'),
    talk(0, 2, 'Nour', 'Karim'),
    talk(1, 1, 'Nour', 'Helen'),
    talk(1, 3, 'Hiwot', 'Karim'),
    talk(1, 2, '7'),
  ]
  expect(movesOf({ talks }, 0)).toEqual([
    { kind: 'stays', name: 'Helen', table: 1 },
    { kind: 'goes', name: 'Karim', table: 3 },
    { kind: 'new', name: '7', table: 2 },
  ])
})

test('the wall has room for six of them', () => {
  const talks = Array.from({ length: 9 }, (_, at) => talk(1, at + 1, `name ${at}`))
  expect(movesOf({ talks }, 0)).toHaveLength(6)
})
