import type { RankedList, Shortlist } from '../contract.ts'
import type { Rules } from '../model/define.ts'
import { nearMissBy, weigh } from '../ranking/judge.ts'
import { beyond, nobody } from './blocks.ts'
import { gateBits, masks, openedBy } from './gate-bits.ts'
import { eachBlock, type Side } from './side.ts'
import { TopK } from './top-k.ts'

export type Lists = Omit<RankedList, 'rulesVersion' | 'updating'>

/**
 * The three lists over all rows of these sides: numbers for each row, sentences for the few that are shown.
 * @param rules the ones that count; without changes no near misses are searched
 */
export function collectLists(sides: readonly Side[], rules: Rules, limit: number): Lists {
  const { ranked, thin, near, stops } = collect(sides, rules, limit)
  return {
    ...inWords(sides, rules, ranked, thin, near),
    total: ranked.total,
    askFirstTotal: thin.total,
    nearMissTotal: near.total,
    stopped: Object.fromEntries(
      rules.gates.map(({ id }) => [
        id,
        stops.reduce((sum, count, mask) => (mask & (bits[id] ?? 0) ? sum + count : sum), 0),
      ]),
    ),
  }
}

/** A shortlist over these sides: the best people with their scores, and no sentences. */
export function collectShortlist(
  sides: readonly Side[],
  rules: Rules,
  limit: number,
): Omit<Shortlist, 'rulesVersion'> {
  const { ranked, thin } = collect(sides, { ...rules, changes: [] }, limit)
  const bare = (list: TopK) =>
    list.taken().map(({ source, row, score }) => ({ personId: sides[source]!.id(row), score }))
  return { best: bare(ranked), total: ranked.total, askFirst: bare(thin) }
}

const bits: Record<string, number> = gateBits

function collect(sides: readonly Side[], { gates, changes }: Rules, limit: number) {
  const asked = gates.reduce((mask, { id }) => mask | (bits[id] ?? 0), 0)
  const nearMisses = changes.length > 0
  const ties = {
    hash: (source: number, row: number) => sides[source]!.hash(row),
    id: (source: number, row: number) => sides[source]!.id(row),
  }
  const ranked = new TopK(limit, ties)
  const thin = new TopK(limit, ties)
  const near = new TopK(limit, ties)
  const stops = new Int32Array(masks)
  for (const [source, side] of sides.entries()) {
    const { scorer, nearMiss } = side
    eachBlock(side, (from, until, swept) => {
      for (let row = from; row < until; row += 1) {
        const all = swept[row - from]!
        if (all & nobody) continue
        const stopped = all & asked
        stops[stopped]! += 1
        if (stopped === 0) {
          side.load(row)
          const score = scorer.score(ranked.floor)
          const list = scorer.ranked ? ranked : thin
          list.offer(score, source, row, stopped)
        } else if (nearMisses && !(all & beyond) && openedBy[stopped] !== 0) {
          side.load(row)
          const score = nearMiss.score(stopped, near.floor)
          if (score >= 0) near.offer(score, source, row, stopped)
        }
      }
    })
  }
  return { ranked, thin, near, stops }
}

/** The rows of the lists with their sentences. */
function inWords(sides: readonly Side[], rules: Rules, ranked: TopK, thin: TopK, near: TopK) {
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
      side.loadUnswept(row)
      const change = side.nearMiss.change(stopped)
      return change === null ? [] : [nearMissBy(side.pair(row), rules, change)]
    }),
  }
}
