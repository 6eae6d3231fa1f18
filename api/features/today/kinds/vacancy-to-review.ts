import { dayIn, type TodayRule } from '../facts.ts'

/** A vacancy that waits to be approved. */
export const vacancyToReview: TodayRule = (facts) =>
  facts.reviews.map(({ vacancy: { id, employer, version }, since }) => ({
    ...{ key: `vacancyToReview:${id}`, kind: 'vacancyToReview' as const, order: 'waits' as const },
    ...{ on: dayIn(facts, since), vacancy: id, employer, version },
  }))
