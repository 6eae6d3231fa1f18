import { dayNumber } from '../../../adapters/clock.ts'
import { hasNextStep, isSilent, lastContact, type TodayRule } from '../facts.ts'

/** A person with whom nobody has spoken for longer than the region's rules allow. */
export const noContact: TodayRule = (facts) =>
  facts.people.flatMap((profile) => {
    if (profile.state !== 'active' || !isSilent(facts, profile)) return []
    const on = lastContact(facts, profile)
    return [
      {
        ...{ key: `noContact:${profile.id}`, kind: 'noContact' as const, order: 'waits' as const, on },
        ...{ profile: profile.id, version: profile.version },
        values: {
          days: dayNumber(facts.today) - dayNumber(on),
          hasStep: hasNextStep(facts, profile) ? 1 : 0,
          never: facts.contacts.has(profile.id) ? 0 : 1,
        },
      },
    ]
  })
