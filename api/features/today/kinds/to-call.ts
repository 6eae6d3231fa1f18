import { dayIn, type TodayRule } from '../facts.ts'

/** Somebody who was told something that no mail carries, and who did not open the app for three days: a call reaches them. */
export const toCall: TodayRule = (facts) =>
  facts.unreached.map(({ profile, since, kind }) => ({
    ...{
      key: `toCall:${profile}`,
      kind: 'toCall' as const,
      order: 'waits' as const,
      on: dayIn(facts, since),
    },
    ...{ profile, values: { told: kind } },
  }))
