import type { MatchSettings } from '#matcher'
import { localMatcher } from './local.ts'
import type { MatcherPort } from './port.ts'
import { remoteMatcher } from './remote.ts'

/** The service where one is named, else the matcher in this thread. */
export const chooseMatcher = (
  { MATCHER_URL: url, MATCHER_TOKEN: token }: { MATCHER_URL?: string; MATCHER_TOKEN?: string },
  settings: MatchSettings,
): MatcherPort => (url && token ? remoteMatcher({ url, token }, settings) : localMatcher(settings))
