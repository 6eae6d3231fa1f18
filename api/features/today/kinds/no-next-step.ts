import { hasNextStep, isSilent, lastContact, type TodayRule } from '../facts.ts'

/** A person for whom nothing is written down or going on that leads on; who is named for silence already is not named again. */
export const noNextStep: TodayRule = (facts) =>
  facts.people.flatMap((profile) =>
    profile.state === 'active' && !isSilent(facts, profile) && !hasNextStep(facts, profile)
      ? [
          {
            ...{ key: `noNextStep:${profile.id}`, kind: 'noNextStep' as const, order: 'waits' as const },
            ...{ on: lastContact(facts, profile), profile: profile.id, version: profile.version },
          },
        ]
      : [],
  )
