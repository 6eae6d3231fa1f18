import type { TodayRule } from '../facts.ts'

/** A placement in its last two weeks: what follows is to be said. */
export const endNear: TodayRule = ({ placements, today }) =>
  placements.flatMap(({ id, profile, employer, vacancy, version, state, plan, agreed, versions }) => {
    const { endDay } = ((agreed === null ? null : versions[agreed]) ?? plan).time
    const isFollowed = placements.some(({ follows }) => follows === id)
    if (state !== 'ending' || endDay === null || isFollowed) return []
    return [
      {
        ...{ key: `endNear:${id}`, kind: 'endNear' as const, order: 'ends' as const },
        ...{ on: endDay, profile, employer, vacancy, version, about: { placement: id } },
        values: { isOver: endDay < today ? 1 : 0 },
      },
    ]
  })
