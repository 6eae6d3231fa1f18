import { describe, expect, it } from 'vitest'
import { randomFrom } from '../../seed/random.ts'

const draws = (seed: number, name: string) => {
  const random = randomFrom(seed, name)
  return Array.from({ length: 50 }, () => random.int(0, 1_000_000))
}

describe('chance that can be repeated', () => {
  it('draws the same for the same seed and name, and otherwise not', () => {
    expect(draws(1, 'a')).toEqual(draws(1, 'a'))
    expect(draws(1, 'a')).not.toEqual(draws(2, 'a'))
    expect(draws(1, 'a')).not.toEqual(draws(1, 'b'))
  })

  it('draws whole numbers evenly, both ends included', () => {
    const random = randomFrom(3, 'dice')
    const counts = new Map<number, number>()
    for (let roll = 0; roll < 6000; roll += 1) {
      const side = random.int(1, 6)
      counts.set(side, (counts.get(side) ?? 0) + 1)
    }
    expect([...counts.keys()].sort()).toEqual([1, 2, 3, 4, 5, 6])
    for (const count of counts.values()) expect(count).toBeGreaterThan(850)
  })

  it('weighs keys', () => {
    const random = randomFrom(3, 'weights')
    const often = Array.from({ length: 2000 }, () => random.weighted({ often: 3, seldom: 1, never: 0 }))
    const share = often.filter((key) => key === 'often').length / often.length
    expect(share).toBeGreaterThan(0.7)
    expect(share).toBeLessThan(0.8)
    expect(often).not.toContain('never')
  })

  it('shuffles without losing anything', () => {
    const random = randomFrom(3, 'cards')
    const cards = Array.from({ length: 30 }, (_, place) => place)
    const shuffled = random.shuffle(cards)
    expect(shuffled).not.toEqual(cards)
    expect(shuffled.sort((a, b) => a - b)).toEqual(cards)
  })

  it('takes some, different and in the order of the list', () => {
    const random = randomFrom(3, 'some')
    for (let turn = 0; turn < 100; turn += 1) {
      const some = random.some([1, 2, 3, 4, 5], 3)
      expect(new Set(some).size).toBe(3)
      expect([...some].sort()).toEqual(some)
    }
  })

  it('makes ids of 26 characters that do not repeat', () => {
    const random = randomFrom(3, 'ids')
    const ids = Array.from({ length: 5000 }, () => random.id('profile'))
    for (const id of ids) expect(id).toMatch(/^profile-[0-9a-hjkmnp-tv-z]{26}$/)
    expect(new Set(ids).size).toBe(ids.length)
  })

  it('refuses to pick from nothing', () => {
    expect(() => randomFrom(1, 'none').pick([])).toThrow(RangeError)
  })
})
