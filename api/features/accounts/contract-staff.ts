import { z } from 'zod'

const count = z.int()

/** How much hangs on an account: cases it holds and stands in for, promises, hand-overs that wait, employers it looks after. */
export const holdings = z.object({
  ...{ cases: count, standIns: count, promises: count, handovers: count, employers: count },
})
