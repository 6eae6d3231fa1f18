import { addDays } from '../../../adapters/clock.ts'
import type { TodayRule } from '../facts.ts'

/** So many days before the last day of its rule a placement is named. */
const ahead = 30

/** A placement that comes near the last day that the rules allow. */
export const ruleEndNear: TodayRule = ({ placements, lastDays, today }) =>
  placements.flatMap(({ id, profile, employer, vacancy, version }) => {
    const last = lastDays.get(id) ?? null
    if (last === null || last > addDays(today, ahead)) return []
    return [
      {
        ...{ key: `ruleEndNear:${id}`, kind: 'ruleEndNear' as const, order: 'ends' as const },
        ...{ on: last, profile, employer, vacancy, version, about: { placement: id } },
      },
    ]
  })
