import type { HelpSituation, InstrumentAnswer, InstrumentRule, RegionRules } from './contract.ts'
import { inForce } from './rules.ts'

type Condition = InstrumentAnswer['unknown'][number]

/** What a rule asks of a situation: met, not met, or not known; nothing where it asks nothing. */
const asked = (rule: InstrumentRule, situation: HelpSituation): [Condition, boolean | null][] => {
  const { kind, municipality, position, benefit, hours } = situation
  const among = (list: readonly string[], value: string | undefined): boolean | null =>
    list.length === 0 ? true : value === undefined ? null : list.includes(value)
  return [
    ['kind', among(rule.kinds, kind)],
    ['municipality', among(rule.municipalities, municipality)],
    ['position', among(rule.positions, position)],
    ['benefit', among(rule.benefits, benefit)],
    ['hours', rule.minHours === null ? true : hours === undefined ? null : hours >= rule.minHours],
  ]
}

/** Help that a situation opens on a day: first what is sure, then what hangs on something that nobody knows. */
export const instrumentsFor = (
  rules: Pick<RegionRules, 'instruments'>,
  situation: HelpSituation,
  day: string,
): InstrumentAnswer[] =>
  inForce(rules.instruments, day)
    .flatMap((rule) => {
      const answers = asked(rule, situation)
      if (answers.some(([, met]) => met === false)) return []
      return [{ ...rule, unknown: answers.flatMap(([name, met]) => (met === null ? [name] : [])) }]
    })
    .sort((a, b) => a.unknown.length - b.unknown.length)

/** Whether help says nothing of somebody's position or benefit, so that an employer may read that there is such a thing. */
export const tellsNothing = ({
  positions,
  benefits,
}: Pick<InstrumentRule, 'positions' | 'benefits'>): boolean => positions.length === 0 && benefits.length === 0
