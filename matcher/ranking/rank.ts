import type { AskFirst, Match, NearMiss, RankedList, Shortlist } from '../contract.ts'
import type { Pair, Rules } from '../model/define.ts'
import { byRank } from '../model/order.ts'
import { weigh } from './judge.ts'

/** All pairs, best first in each of the three lists, each cut at `limit`. */
export function rankPairs(
  pairs: readonly Pair[],
  rules: Rules,
  limit: number,
): Omit<RankedList, 'rulesVersion' | 'updating'> {
  const matches: Match[] = []
  const askFirst: AskFirst[] = []
  const nearMisses: NearMiss[] = []
  const stopped = Object.fromEntries(rules.gates.map(({ id }) => [id, 0]))
  for (const pair of pairs) {
    const { explanation, stoppedBy } = weigh(pair, rules)
    for (const { id } of stoppedBy) stopped[id] = (stopped[id] ?? 0) + 1
    if (explanation.outcome === 'ranked') matches.push(explanation.match)
    if (explanation.outcome === 'askFirst')
      askFirst.push({ match: explanation.match, question: explanation.question })
    if (explanation.outcome === 'nearMiss') nearMisses.push(explanation.nearMiss)
  }
  return {
    matches: matches.sort(byRank).slice(0, limit),
    total: matches.length,
    askFirst: askFirst.sort((a, b) => byRank(a.match, b.match)).slice(0, limit),
    askFirstTotal: askFirst.length,
    nearMisses: nearMisses.sort((a, b) => byRank(a.match, b.match)).slice(0, limit),
    nearMissTotal: nearMisses.length,
    stopped,
  }
}

/** The first of the ranked people, without a word about them. */
export function shortlistOf(
  pairs: readonly Pair[],
  rules: Rules,
  limit: number,
): Omit<Shortlist, 'rulesVersion'> {
  const { matches, total, askFirst } = rankPairs(pairs, { ...rules, changes: [] }, limit)
  const bare = ({ personId, score }: Match) => ({ personId, score })
  return { best: matches.map(bare), total, askFirst: askFirst.map(({ match }) => bare(match)) }
}
