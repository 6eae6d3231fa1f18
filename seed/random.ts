const base32 = '0123456789abcdefghjkmnpqrstvwxyz'

/** Chance that can be repeated: the same seed and name give the same draws in the same order. */
export type Random = {
  /** From 0 up to, not including, 1. */
  share(): number
  /** A whole number, both ends included. */
  int(least: number, most: number): number
  chance(probability: number): boolean
  /** @throws RangeError on an empty list */
  pick<T>(list: readonly T[]): T
  /** One of the keys, as often as its weight says. */
  weighted<K extends string>(weights: Readonly<Record<K, number>>): K
  shuffle<T>(list: readonly T[]): T[]
  /** So many different ones, in the list's order. */
  some<T>(list: readonly T[], count: number): T[]
  /** An id as `newId` makes it, from this stream. */
  id(prefix: string): string
}

/** FNV-1a, 32 bits. */
const hash = (text: string): number =>
  [...text].reduce((sum, sign) => Math.imul(sum ^ (sign.codePointAt(0) ?? 0), 0x01000193), 0x811c9dc5) >>> 0

/** A stream of its own for each name, so that more draws in one leave the others as they are. */
export const randomFrom = (seed: number, name: string): Random => {
  let state = (seed ^ hash(name)) >>> 0
  /** mulberry32 */
  const share = (): number => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 0x1_0000_0000
  }
  const int = (least: number, most: number) => least + Math.floor(share() * (most - least + 1))
  const pick = <T>(list: readonly T[]): T => {
    if (list.length === 0) throw new RangeError('nothing to pick from')
    return list[int(0, list.length - 1)] as T
  }
  const shuffle = <T>(list: readonly T[]): T[] =>
    list
      .map((item) => ({ item, at: share() }))
      .sort((a, b) => a.at - b.at)
      .map(({ item }) => item)
  return {
    share,
    int,
    chance: (probability) => share() < probability,
    pick,
    weighted: <K extends string>(weights: Readonly<Record<K, number>>): K => {
      const entries = Object.entries(weights) as [K, number][]
      let left = share() * entries.reduce((sum, [, weight]) => sum + weight, 0)
      for (const [key, weight] of entries) {
        left -= weight
        if (left < 0) return key
      }
      return pick(entries)[0]
    },
    shuffle,
    some: (list, count) => {
      const chosen = new Set(shuffle(list.map((_, place) => place)).slice(0, count))
      return list.filter((_, place) => chosen.has(place))
    },
    id: (prefix) => `${prefix}-${Array.from({ length: 26 }, () => base32[int(0, 31)]).join('')}`,
  }
}
