import { applied } from '../changes/list.ts'
import type { Change, Explanation, NearMiss, Reason } from '../contract.ts'
import type { Gate, Pair, Rules } from '../model/define.ts'
import { scorePair } from './score.ts'

/** Under this percent a pair is asked about, not ranked: silence must not beat truth. */
export const leastConfidence = 60

type Judged = { open: true; checks: Reason[] } | { open: false; stoppedBy: readonly Gate[]; stops: Reason[] }

/** Holds a pair against every gate; those that stop it are all said. */
function judgeGates(pair: Pair, gates: readonly Gate[]): Judged {
  const stops: Reason[] = []
  const checks: Reason[] = []
  const stoppedBy: Gate[] = []
  for (const gate of gates) {
    const verdict = gate.judge(pair)
    if (verdict.checks) checks.push(...verdict.checks)
    if (!verdict.stops || verdict.stops.length === 0) continue
    stops.push(...verdict.stops)
    stoppedBy.push(gate)
  }
  return stops.length === 0 ? { open: true, checks } : { open: false, stoppedBy, stops }
}

/**
 * The one change that opens every gate, recomputed for real; of several the one with the best score, then the first in
 * the list. `null` when none does, or when a gate stops that no change may open.
 */
function nearMissOf(pair: Pair, rules: Rules, judged: Judged & { open: false }): NearMiss | null {
  const kinds = rules.changes.filter(({ type }) =>
    judged.stoppedBy.every(({ opensBy }) => opensBy.includes(type)),
  )
  let best: NearMiss | null = null
  for (const { change, person } of kinds.flatMap((kind) => kind.options(pair))) {
    const after = { ...pair, person }
    const again = judgeGates(after, rules.gates)
    if (!again.open) continue
    const { match } = scorePair(after, rules.criteria, again.checks)
    if (best === null || match.score > best.match.score) best = { change, stops: judged.stops, match }
  }
  return best
}

/** A pair as a near miss by a change known to open it. */
export function nearMissBy(pair: Pair, rules: Rules, change: Change): NearMiss {
  const judged = judgeGates(pair, rules.gates)
  const after = { ...pair, person: applied(pair.person, change) }
  const again = judgeGates(after, rules.gates)
  if (judged.open || !again.open) throw new RangeError(`a "${change.type}" does not open this pair`)
  return { change, stops: judged.stops, match: scorePair(after, rules.criteria, again.checks).match }
}

/** Everything that can be said of one pair, and the gates that stop it. */
export function weigh(pair: Pair, rules: Rules): { explanation: Explanation; stoppedBy: readonly Gate[] } {
  const judged = judgeGates(pair, rules.gates)
  if (!judged.open) {
    const { stops, stoppedBy } = judged
    const nearMiss = nearMissOf(pair, rules, judged)
    return {
      explanation: nearMiss ? { outcome: 'nearMiss', nearMiss } : { outcome: 'stopped', stops },
      stoppedBy,
    }
  }
  const { match, question } = scorePair(pair, rules.criteria, judged.checks)
  const thin = match.confidence < leastConfidence && question !== null
  return {
    explanation: thin ? { outcome: 'askFirst', match, question } : { outcome: 'ranked', match },
    stoppedBy: [],
  }
}
