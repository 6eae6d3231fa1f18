import { addDays } from '../../../adapters/clock.ts'
import { madeOn, type TodayRule } from '../facts.ts'

/** After so many days without an answer somebody is asked. */
const patience = 3

/** An invitation to an event to come that somebody has not answered for three days. */
export const invitationUnanswered: TodayRule = (facts) =>
  facts.participations.flatMap((one) => {
    const { id, profile, version, state, eventDay } = one
    const isWaiting = addDays(madeOn(facts, one), patience) <= facts.today
    if (state !== 'invited' || eventDay < facts.today || !isWaiting) return []
    return [
      {
        ...{ key: `invitationUnanswered:${id}`, kind: 'invitationUnanswered' as const },
        ...{ order: 'ends' as const, on: eventDay, profile, version, about: { participation: id } },
      },
    ]
  })
