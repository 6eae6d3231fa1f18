/**
 * An exact share from 0 to 1, both parts whole numbers. Numerators here stay under 4·10¹¹ (a thousand asked skills or
 * cells, a task's share up to a million), so that every product below is under 2⁵³ and exact.
 */
export type Fraction = { n: number; d: number }

export const none: Fraction = { n: 0, d: 1 }
export const half: Fraction = { n: 1, d: 2 }
export const whole: Fraction = { n: 1, d: 1 }

export function equal(a: Fraction, b: Fraction): boolean {
  return a.n * b.d === b.n * a.d
}

/** Negative, 0 or positive, as the first is smaller, equal or larger. */
export function compare(a: Fraction, b: Fraction): number {
  return a.n * b.d - b.n * a.d
}

/** The sum of two shares, of one divisor where they have one. */
export function plus(a: Fraction, b: Fraction): Fraction {
  return a.d === b.d ? { n: a.n + b.n, d: a.d } : { n: a.n * b.d + b.n * a.d, d: a.d * b.d }
}

/** A share of a weight, 0…100. */
export function times(weight: number, { n, d }: Fraction): Fraction {
  return { n: weight * n, d }
}

/** The middle between two shares. */
export function middle(a: Fraction, b: Fraction): Fraction {
  return { n: a.n * b.d + b.n * a.d, d: 2 * a.d * b.d }
}

/** 0…10,000, rounded half up. */
export function rounded({ n, d }: Fraction): number {
  return quotient(20_000 * n + d, 2 * d)
}

/** 0…10,000, rounded down. */
export function roundedDown({ n, d }: Fraction): number {
  return quotient(10_000 * n, d)
}

/**
 * Whole division of numbers that are not negative. Exact under 2⁵³: the nearest broken number to a share that is not
 * whole lies less than 1 ÷ d away from it, so that rounding never lifts it to the next whole one.
 */
export function quotient(n: number, d: number): number {
  return Math.floor(n / d)
}
