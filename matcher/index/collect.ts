import type { RankedList, Shortlist } from '../contract.ts'
import { leastConfidence, nearMissBy, type Rules, weigh } from '../ranking/judge.ts'
import { gateBits, masks, openedBy } from './gate-bits.ts'
import { beyond, eachBlock, nobody, type Side } from './side.ts'
import { Best } from './top-k.ts'

export type Lists = Omit<RankedList, 'rulesVersion' | 'updating'>

/** The gates that are there, and those to leave out. */
export type Sifting = { limit: number; without: readonly string[]; nearMisses: boolean }

/** The three lists of all rows of these sides: numbers for each row, sentences for the few that are shown. */
export function sifted(sides: readonly Side[], rules: Rules, sifting: Sifting): Lists {
  const { ranked, thin, near, stops } = sieve(sides, sifting)
  return {
    ...told(sides, rules, ranked, thin, near),
    total: ranked.total,
    askFirstTotal: thin.total,
    nearMissTotal: near.total,
    stopped: Object.fromEntries(
      rules.gates
        .filter(({ id }) => !sifting.without.includes(id))
        .map(({ id }) => [
          id,
          stops.reduce((sum, count, mask) => (mask & (bits[id] ?? 0) ? sum + count : sum), 0),
        ]),
    ),
  }
}

/** The best people of all rows of these sides, without a word about them. */
export function shortlisted(sides: readonly Side[], limit: number): Omit<Shortlist, 'rulesVersion'> {
  const { ranked } = sieve(sides, { limit, without: [], nearMisses: false })
  return {
    best: ranked.taken().map(({ source, row, score }) => ({ personId: sides[source]!.id(row), score })),
    total: ranked.total,
  }
}

const bits: Record<string, number> = gateBits

function sieve(sides: readonly Side[], { limit, without, nearMisses }: Sifting) {
  const asked = without.reduce((mask, id) => mask & ~(bits[id] ?? 0), masks - 1)
  const ties = {
    hash: (source: number, row: number) => sides[source]!.hash(row),
    id: (source: number, row: number) => sides[source]!.id(row),
  }
  const ranked = new Best(limit, ties)
  const thin = new Best(limit, ties)
  const near = new Best(limit, ties)
  const stops = new Int32Array(masks)
  for (const [source, side] of sides.entries()) {
    const { facing, nearest } = side
    eachBlock(side, (from, until, swept) => {
      for (let row = from; row < until; row += 1) {
        const all = swept[row - from]!
        if (all & nobody) continue
        const stopped = all & asked
        stops[stopped]! += 1
        if (stopped === 0) {
          side.meet(row)
          const score = facing.score(ranked.floor)
          const list = facing.confidence < leastConfidence ? thin : ranked
          list.offer(score, source, row, stopped)
        } else if (nearMisses && !(all & beyond) && openedBy[stopped] !== 0) {
          side.meet(row)
          const score = nearest.score(stopped, near.floor)
          if (score >= 0) near.offer(score, source, row, stopped)
        }
      }
    })
  }
  return { ranked, thin, near, stops }
}

/** The rows kept, in words. */
function told(sides: readonly Side[], rules: Rules, ranked: Best, thin: Best, near: Best) {
  const explained = ({ source, row }: { source: number; row: number }) =>
    weigh(sides[source]!.pair(row), rules).explanation
  return {
    matches: ranked.taken().flatMap((place) => {
      const found = explained(place)
      return found.outcome === 'ranked' ? [found.match] : []
    }),
    askFirst: thin.taken().flatMap((place) => {
      const found = explained(place)
      return found.outcome === 'askFirst' ? [{ match: found.match, question: found.question }] : []
    }),
    nearMisses: near.taken().flatMap(({ source, row, stopped }) => {
      const side = sides[source]!
      side.look(row)
      const change = side.nearest.change(stopped)
      return change === null ? [] : [nearMissBy(side.pair(row), rules, change)]
    }),
  }
}
