import type { FindingAnswer } from '#contract/placements'
import type { Format } from '../../words/format.ts'
import { keyOf } from '../../words/keys.ts'
import type { PlacementSay } from './say.ts'

type Values = FindingAnswer['values']

/** What fills a rule's sentence, as a reader's language says it: days, kinds, modes, money and lengths of time. */
const filled = (values: Values, t: PlacementSay, format: Format): Record<string, string | number> => {
  const day = (value: unknown) => format.day(String(value))
  const length = (unit: 'months' | 'weeks' | 'hours' | 'minutes') => ({
    length: t(`length.${unit}`, { count: Number(values[unit]) }),
  })
  return {
    ...('day' in values && { day: day(values.day) }),
    ...('renewBy' in values && { renewBy: day(values.renewBy) }),
    ...('kind' in values && { kind: t(keyOf('common:kind', String(values.kind))) }),
    ...('kinds' in values && {
      kinds: format.list((values.kinds as string[]).map((kind) => t(keyOf('common:kind', kind)))),
    }),
    ...('mode' in values && { mode: t(keyOf('common:mode', String(values.mode))) }),
    ...('cents' in values && { cents: format.euros(Number(values.cents)) }),
    ...('least' in values && { least: format.euros(Number(values.least)) }),
    ...('months' in values && length('months')),
    ...('weeks' in values && length('weeks')),
    ...('hours' in values && length('hours')),
    ...('minutes' in values && length('minutes')),
    ...('count' in values && { count: Number(values.count) }),
    ...('total' in values && { total: Number(values.total) }),
  }
}

/** What a rule says of a plan, in the reader's language. */
export const findingText = ({ code, values }: FindingAnswer, t: PlacementSay, format: Format): string =>
  t(keyOf('placements:guard', code), filled(values, t, format))

/** What is possible instead; null where the sentence says it all. */
export const insteadText = ({ instead }: FindingAnswer, t: PlacementSay, format: Format): string | null =>
  instead && t(keyOf('placements:instead', instead.code), filled(instead.values, t, format))
