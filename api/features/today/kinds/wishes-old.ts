import { addMonths } from '../../../adapters/clock.ts'
import { isSilent, madeOn, type TodayRule } from '../facts.ts'

/** So many months after they were confirmed, wishes are asked again. */
const fresh = 6

/** Wishes that nobody confirmed for six months; who is named for silence already is not named again. */
export const wishesOld: TodayRule = (facts) =>
  facts.people.flatMap((profile) => {
    const on = profile.wishes.confirmedOn ?? madeOn(facts, profile)
    if (profile.state !== 'active' || isSilent(facts, profile) || addMonths(on, fresh) > facts.today)
      return []
    return [
      {
        ...{ key: `wishesOld:${profile.id}`, kind: 'wishesOld' as const, order: 'waits' as const, on },
        ...{ profile: profile.id, version: profile.version },
      },
    ]
  })
