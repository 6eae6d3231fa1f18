/** A share as counts: so many of so many. */
export type Share = { some: number; all: number }
export type Interval = { low: number; high: number }

/** The standard normal deviate of a 95% interval. */
const z = 1.959964

/** The 95% interval of a share by Wilson's score method. */
export const wilson = ({ some, all }: Share): Interval => {
  const share = some / all
  const middle = share + z ** 2 / (2 * all)
  const half = z * Math.sqrt((share * (1 - share)) / all + z ** 2 / (4 * all ** 2))
  const by = 1 + z ** 2 / all
  return { low: (middle - half) / by, high: (middle + half) / by }
}

/**
 * A risk difference: the share of the first less that of the second, with its 95% interval by Newcombe's hybrid score method
 * (Statistics in Medicine 1998, 17, 873–890, method 10). It compares; it says nothing of a cause.
 */
export const riskDifference = (first: Share, second: Share): Interval & { difference: number } => {
  const [a, b] = [first.some / first.all, second.some / second.all]
  const [ofA, ofB] = [wilson(first), wilson(second)]
  return {
    difference: a - b,
    low: a - b - Math.hypot(a - ofA.low, ofB.high - b),
    high: a - b + Math.hypot(ofA.high - a, b - ofB.low),
  }
}
