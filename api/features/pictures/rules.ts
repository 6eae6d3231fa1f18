/**
 * What makes the people of an employer's list anonymous, in numbers. Functions that keep a rule take these, so that a test can
 * show that each of them is needed.
 */
export const anonymity = {
  /** A card equals so many cards of its list, itself among them, in everything it shows. */
  fewestEqual: 3,
  /** Fewer people than this are no list in which one can hide. */
  fewestShown: 5,
  /** Cards at most; who is left out counts among the others. */
  mostCards: 200,
  /** Order within so much of the score is by pseudonym; ten points. */
  scoreStep: 100_000,
  /** Days in which somebody is in no list of an employer who knew their name. */
  heldBackDays: 7,
  /** A count is off by so much at most, up or down. */
  noise: 3,
  /** Below this a count, or a difference, could point at somebody. */
  threshold: 10,
  /** Counts are shown in multiples of this. */
  step: 5,
  perMinute: 60,
  perDay: 500,
}
export type Anonymity = typeof anonymity
