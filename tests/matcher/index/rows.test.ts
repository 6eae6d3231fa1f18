import { expect, test } from 'vitest'
import { Ids } from '../../../matcher/index/ids.ts'
import { Pool } from '../../../matcher/index/pool.ts'
import { fnv1a } from '../../../matcher/model/order.ts'
import { chanceFrom } from '../support/worlds.ts'

test('rows of changing lengths stay what was put last, and the space they leave is taken up', () => {
  const chance = chanceFrom(1)
  const pool = new Pool(new Int32Array(0))
  const rows = new Map<number, number[]>()
  for (let step = 0; step < 20_000; step += 1) {
    const row = chance.int(0, 99)
    const values = Array.from({ length: chance.int(0, 30) }, () => chance.int(-9, 9))
    pool.put(row, values)
    rows.set(row, values)
    if (step % 500 === 0) for (const [at, expected] of rows) expect(pool.row(at)).toEqual(expected)
  }
  expect(pool.cells.length).toBeLessThan(2 * 100 * 30)
  expect(() => pool.put(0, new Uint8Array(70_000))).toThrow('too long')
})

test('a number that does not fit widens the cells, and no row changes', () => {
  const pool = new Pool(new Uint16Array(0))
  pool.put(0, [1, 65_535])
  expect(pool.cells).toBeInstanceOf(Uint16Array)
  pool.put(1, [65_536, -1, 7])
  expect([pool.row(0), pool.row(1)]).toEqual([
    [1, 65_535],
    [65_536, -1, 7],
  ])
})

test('an id is found where it was put, whatever came and went around it', () => {
  const chance = chanceFrom(2)
  const ids = new Ids()
  const rows = new Map<string, number>()
  const free = Array.from({ length: 300 }, (_, row) => row)
  for (let step = 0; step < 5_000; step += 1) {
    const id = `prf_${chance.int(0, 400)}é`
    const row = rows.get(id)
    expect(ids.find(id)).toBe(row ?? -1)
    if (row !== undefined) {
      expect(ids.at(row)).toBe(id)
      expect(ids.hashOn(fnv1a('o|'), row)).toBe(fnv1a(`o|${id}`))
      ids.remove(row)
      rows.delete(id)
      free.push(row)
    } else if (free.length > 0) {
      const taken = free.pop()!
      ids.add(id, taken)
      rows.set(id, taken)
    }
  }
  expect(rows.size).toBeGreaterThan(100)
})
