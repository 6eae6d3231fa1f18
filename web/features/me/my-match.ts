import type { PersonGain } from '#contract/matches'
import { verdicts } from '../../../locales/reason-values.ts'
import type { Change, Explanation, Match, NearMiss, Part, Reason } from '../../../matcher/contract.ts'
import { planksOf } from '../../components/planks.tsx'

type Verdict = (typeof verdicts)[number]['verdict']

/** The verdict in words, by points of a hundred; a person reads no number. */
export function verdictOf({ shownTenths }: Pick<Match, 'shownTenths'>): Verdict {
  return verdicts.find(({ from }) => shownTenths >= from * 10)?.verdict ?? 'little'
}

/** Where a change lays its plank; a certificate opens the place and is part of none. */
const plankOf: Record<Change['type'], string | null> = {
  dutch: 'language',
  skill: 'skills',
  bicycle: 'travel',
  minutes: 'travel',
  block: 'availability',
  certificate: null,
}

/** The parts of a near miss as they stand today: the plank that the change would lay is not there. */
export const partsToday = ({ change, stops, match }: NearMiss): Part[] =>
  match.parts.map((part) =>
    part.criterion === plankOf[change.type] ? { ...part, value: 0, known: 10_000, reasons: stops } : part,
  )

/** The parts that a person sees of a pair; none where it is stopped altogether. */
export function partsOf(explanation: Explanation): Part[] {
  if (explanation.outcome === 'stopped') return []
  return explanation.outcome === 'nearMiss' ? partsToday(explanation.nearMiss) : explanation.match.parts
}

/** What lays a plank to a place or opens it; a skill only where the place asks for it. */
export const gainsFor = (
  gains: readonly PersonGain[],
  asked: Readonly<Record<string, unknown>>,
  parts: readonly Part[],
): PersonGain[] =>
  gains.filter(({ change, opens, planks }) => {
    if (change.type === 'skill' && !(change.skill in asked)) return false
    return (
      opens ||
      parts.some(
        ({ criterion, value, known }) => (planks[criterion] ?? 0) > (known === 0 ? 0 : planksOf(value)),
      )
    )
  })

/** Whether work asks skills of which I have none, not even a related one: it is new for me, whatever else fits. */
export const isNewWork = ({ parts }: Pick<Match, 'parts'>): boolean =>
  parts.some(
    ({ criterion, value, reasons }) =>
      criterion === 'skills' && value === 0 && reasons.some(({ code }) => code === 'skills.haveNone'),
  )

/** Nothing is told by these. */
const silent = new Set(['skills.noneAsked', 'language.noneAsked'])

/** The one reason that says most: of the part that carries most, and of what is known before what is not known yet. */
export function mainReason(parts: readonly Part[]): { reason: Reason; isKnown: boolean } | undefined {
  return [...parts]
    .sort((a, b) => Number(b.known > 0) - Number(a.known > 0) || b.contribution - a.contribution)
    .flatMap(({ reasons, known }) => reasons.map((reason) => ({ reason, isKnown: known > 0 })))
    .find(({ reason }) => !silent.has(reason.code))
}
