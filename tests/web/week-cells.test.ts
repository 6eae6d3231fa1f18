import { describe, expect, test } from 'vitest'
import { count, emptyWeek, fromRanges, has, hourOfWeek } from '../../matcher/grid.ts'
import { block, painted, rowsOf, span, usesNight } from '../../web/components/week-cells.ts'

describe('the hours worth drawing', () => {
  test('run from the first to the last that is used, eight at least', () => {
    expect(span([fromRanges([{ day: 0, from: 5, until: 14 }])])).toEqual({ from: 5, until: 14 })
    expect(span([fromRanges([{ day: 0, from: 9, until: 11 }])])).toEqual({ from: 9, until: 17 })
  })

  test('stay inside the day', () => {
    expect(span([fromRanges([{ day: 6, from: 22, until: 24 }])])).toEqual({ from: 16, until: 24 })
    expect(span([fromRanges([{ day: 0, from: 0, until: 24 }])])).toEqual({ from: 0, until: 24 })
  })

  test('are those of a working day when none is used', () => {
    expect(span([emptyWeek])).toEqual({ from: 8, until: 18 })
  })
})

describe('the rows to paint', () => {
  test('run from 06 to 22, and over the night when it is shown', () => {
    expect(rowsOf(2, false)).toEqual([6, 8, 10, 12, 14, 16, 18, 20])
    expect(rowsOf(1, false)).toHaveLength(16)
    expect(rowsOf(2, true)).toHaveLength(12)
  })

  test('show the night wherever it is used, so that no hour counts unseen', () => {
    expect(usesNight([fromRanges([{ day: 0, from: 6, until: 22 }])])).toBe(false)
    expect(usesNight([emptyWeek, fromRanges([{ day: 0, from: 22, until: 23 }])])).toBe(true)
    expect(usesNight([fromRanges([{ day: 6, from: 5, until: 6 }])])).toBe(true)
  })
})

describe('painting', () => {
  test('takes the block between two cells, whichever comes first', () => {
    const hours = block(hourOfWeek(0, 8), hourOfWeek(1, 12), 2)
    expect(hours).toHaveLength(2 * 6)
    expect(block(hourOfWeek(1, 12), hourOfWeek(0, 8), 2).sort()).toEqual([...hours].sort())
    expect(block(hourOfWeek(1, 8), hourOfWeek(0, 12), 2).sort()).toEqual([...hours].sort())
  })

  test('a single cell holds as many hours as it is tall', () => {
    expect(block(hourOfWeek(4, 22), hourOfWeek(4, 22), 2)).toEqual([hourOfWeek(4, 22), hourOfWeek(4, 23)])
    expect(block(hourOfWeek(4, 22), hourOfWeek(4, 22), 1)).toEqual([hourOfWeek(4, 22)])
  })

  test('sets and clears without touching other hours', () => {
    const before = fromRanges([{ day: 2, from: 8, until: 12 }])
    const more = painted(before, block(hourOfWeek(2, 10), hourOfWeek(3, 12), 2), true)
    expect(count(more)).toBe(4 + 2 + 4)
    const less = painted(more, [hourOfWeek(2, 8)], false)
    expect(has(less, hourOfWeek(2, 8))).toBe(false)
    expect(count(less)).toBe(count(more) - 1)
  })
})
