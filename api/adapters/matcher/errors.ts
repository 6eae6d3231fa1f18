/** The matcher cannot be had now: it is down, too slow, too busy, or not filled yet. What was asked may be asked again. */
export class MatcherUnavailableError extends Error {
  override readonly name = 'MatcherUnavailableError'
}
