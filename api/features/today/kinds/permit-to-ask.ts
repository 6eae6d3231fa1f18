import { isOver } from '../../placements/rules.ts'
import { lateOrEnds, type TodayRule } from '../facts.ts'

/** The day on which a jobhunter wanted to be reminded that an office has to be asked for somebody's work. */
export const permitToAsk: TodayRule = ({ placements, today }) =>
  placements.flatMap(({ id, profile, employer, vacancy, version, state, permitRemindOn: on }) =>
    on === undefined || on > today || isOver(state)
      ? []
      : [
          {
            ...{ key: `permitToAsk:${id}`, kind: 'permitToAsk' as const, order: lateOrEnds(on, today), on },
            ...{ profile, employer, vacancy, version, about: { placement: id } },
          },
        ],
  )
