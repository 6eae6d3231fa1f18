import { expect, test } from 'vitest'
import { todayRows } from './today.ts'

test('Today costs no more than in line with the number of cases', async () => {
  const [few, many] = await Array.fromAsync(todayRows({ cases: [10, 80], rounds: 4 }))
  expect(Number(many?.things)).toBeGreaterThan(80)
  // Eight times as many cases; what grows with their square would be 64 times as much.
  expect(Number.parseFloat(many?.times ?? '')).toBeLessThan(24)
  expect(few?.times).toBe('1.0 ×')
})
