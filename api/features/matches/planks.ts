import type { Match } from '#matcher'

const full = 10_000
const closedFrom = 9_500

/** Planks of five per criterion, rounded down; all five only from 95%. Null while less than half is known. */
export const planksOf = ({ parts }: Match): Record<string, number | null> =>
  Object.fromEntries(
    parts.map(({ criterion, value, known }) => [
      criterion,
      known < full / 2 ? null : value >= closedFrom ? 5 : Math.min(4, Math.floor((value * 5) / full)),
    ]),
  )
