import { dayIn, type TodayRule } from '../facts.ts'

/** An employer would like to meet somebody who has not shown their name yet. */
export const releaseAsked: TodayRule = (facts) =>
  facts.pitches.flatMap(({ id, profile, employer, vacancy, version, state, fresh, since }) =>
    state === 'interested' && !fresh
      ? [
          {
            ...{ key: `releaseAsked:${id}`, kind: 'releaseAsked' as const, order: 'waits' as const },
            on: dayIn(facts, since),
            ...{ profile, employer, vacancy, version, about: { pitch: id } },
          },
        ]
      : [],
  )
