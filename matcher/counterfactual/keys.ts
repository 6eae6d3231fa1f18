import { applied } from '../changes/list.ts'
import type { Keys, LockedGate, MatchOpening, MatchPerson } from '../contract.ts'
import type { Gate, Pair } from '../model/define.ts'
import type { Today } from '../port.ts'
import { weigh } from '../ranking/judge.ts'
import { scorePair } from '../ranking/score.ts'
import type { Ground } from './ground.ts'

/**
 * What stops a pair, gate by gate, each with the single change that opens it: of several the one that opens the most of
 * these gates, then the one with the best score, then the first in the list. `null` when nothing stops the pair.
 */
export function keys(
  { rules, worldOf }: Pick<Ground, 'rules' | 'worldOf'>,
  person: MatchPerson,
  opening: MatchOpening,
  on: Today,
): Keys | null {
  const pair: Pair = { person, opening, today: on.today, world: worldOf(on.settings) }
  const verdicts = rules.gates.map((gate) => ({ gate, stops: [], checks: [], ...gate.judge(pair) }))
  const shut = verdicts.filter(({ stops }) => stops.length > 0)
  if (shut.length === 0) return null
  const scoreOf = (one: Pair) => scorePair(one, rules.criteria, []).match

  const options = rules.changes
    .flatMap((kind) => kind.options(pair))
    .map(({ change, person: after }) => {
      const changed = { ...pair, person: after }
      const opens = shut
        .filter(({ gate }) => gate.opensBy.includes(change.type) && isOpen(gate, changed))
        .map(({ gate }) => gate)
      return { change, opens, score: scoreOf(changed).score }
    })
    .sort((a, b) => b.opens.length - a.opens.length || b.score - a.score)
  const locked = shut.map(
    ({ gate, stops }): LockedGate => ({
      gate: gate.id,
      stops,
      change: options.find(({ opens }) => opens.includes(gate))?.change ?? null,
    }),
  )

  const changes = new Set(locked.flatMap(({ change }) => change ?? []))
  const { explanation } = weigh(
    { ...pair, person: [...changes].reduce(applied, person) },
    { ...rules, changes: [] },
  )
  return {
    locked,
    open: verdicts
      .filter(({ stops, checks }) => stops.length + checks.length === 0)
      .map(({ gate }) => gate.id),
    parts: scoreOf(pair).parts,
    after: 'match' in explanation ? explanation.match : null,
  }
}

function isOpen(gate: Gate, pair: Pair): boolean {
  return (gate.judge(pair).stops ?? []).length === 0
}
