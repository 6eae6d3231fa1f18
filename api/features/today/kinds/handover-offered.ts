import { lateOrEnds, type TodayRule } from '../facts.ts'

/** A case that a colleague offers, and that waits for a yes or a no. */
export const handoverOffered: TodayRule = ({ handovers, today }) =>
  handovers.flatMap(({ id, profile, version, state, dueOn, offeredOn }) => {
    if (state !== 'offered' && state !== 'escalated') return []
    const order = lateOrEnds(dueOn, today)
    return [
      {
        ...{ key: `handoverOffered:${id}`, kind: 'handoverOffered' as const, order, on: dueOn },
        ...{ profile, version, about: { handover: id }, values: { sent: offeredOn } },
      },
    ]
  })
