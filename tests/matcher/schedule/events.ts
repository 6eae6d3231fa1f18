import type { Speedmeet } from '../../../matcher/schedule/contract.ts'

/** A stream of numbers that depends on nothing but its seed. */
export function stream(seed: number): { below(n: number): number; chance(percent: number): boolean } {
  let state = (seed * 2654435761 + 12345) >>> 0
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return (mixed ^ (mixed >>> 14)) >>> 0
  }
  const below = (n: number) => next() % n
  return { below, chance: (percent) => below(100) < percent }
}

export type Size = {
  people: number
  tables: number
  rounds: number
  interpreters?: number
  /** Percent of people and tables that come late, leave early or pause. */
  windows?: number
  gated?: number
  must?: number
  no?: number
  k?: number
  kTable?: number
  /** Values are drawn from 0 to this; small ones make ties. */
  largest?: number
  mostTalks?: number
}

/** A random speedmeet: without interpreters everyone speaks Dutch; with them about half the people do not. */
export function randomEvent(seed: number, size: Size): Speedmeet {
  const { below, chance } = stream(seed)
  const { people, tables, rounds, interpreters = 0, windows = 0 } = size
  const mother = ['ar', 'ti', 'fa', 'uk']
  const presence = () => {
    if (!chance(windows)) return { from: 0, to: rounds }
    const from = below(rounds)
    const to = from + 1 + below(rounds - from)
    return chance(25) ? { from, to, breaks: [below(rounds)] } : { from, to }
  }
  const pairs = (count: number): [number, number][] =>
    Array.from({ length: count }, () => [below(people), below(tables)])
  return {
    rounds,
    k: size.k ?? 2,
    kTable: size.kTable ?? 2,
    ...(size.mostTalks === undefined ? {} : { mostTalks: size.mostTalks }),
    people: Array.from({ length: people }, (_, index) => ({
      id: `p${index}`,
      langs: interpreters === 0 || chance(50) ? ['nl', mother[below(4)]!] : [mother[below(4)]!],
      ...presence(),
    })),
    tables: Array.from({ length: tables }, (_, index) => ({
      id: `t${index}`,
      langs: chance(20) ? ['nl', mother[below(4)]!] : ['nl'],
      ...presence(),
    })),
    interpreters: Array.from({ length: interpreters }, (_, index) => ({
      id: `i${index}`,
      langs: chance(30) ? ['nl', mother[index % 4]!, mother[below(4)]!] : ['nl', mother[index % 4]!],
      rounds: Array.from({ length: rounds }, (_, round) => round).filter(() => chance(85)),
    })),
    value: Array.from({ length: people }, () =>
      Array.from({ length: tables }, () =>
        chance(size.gated ?? 15) ? null : below((size.largest ?? 1_000_000) + 1),
      ),
    ),
    must: pairs(size.must ?? 0),
    no: pairs(size.no ?? 0),
  }
}
