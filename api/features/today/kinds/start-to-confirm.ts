import type { TodayRule } from '../facts.ts'

/** An agreed placement whose first day has passed and of which nobody said that the work began. */
export const startToConfirm: TodayRule = ({ placements, today }) =>
  placements.flatMap(({ id, profile, employer, vacancy, version, state, plan }) =>
    state === 'agreed' && plan.time.startDay < today
      ? [
          {
            ...{ key: `startToConfirm:${id}`, kind: 'startToConfirm' as const, order: 'late' as const },
            ...{ on: plan.time.startDay, profile, employer, vacancy, version, about: { placement: id } },
          },
        ]
      : [],
  )
