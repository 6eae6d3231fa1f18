import { onTestFinished } from 'vitest'
import type { MatchSettings } from '#matcher'
import { localMatcher } from '../../api/adapters/matcher/local.ts'
import type { MatcherPort } from '../../api/adapters/matcher/port.ts'
import { remoteMatcher } from '../../api/adapters/matcher/remote.ts'
import { workerMatcher } from '../../api/adapters/matcher/worker.ts'
import { serveMatcher, token } from '../support/matcher-service.ts'

export type Engine = { name: string; open: (settings: MatchSettings) => Promise<MatcherPort> }

/** Every way to have a matcher; each test opens its own and it is closed after it. */
export const engines: Engine[] = [
  { name: 'in this thread', open: async (settings) => localMatcher(settings) },
  {
    name: 'in another thread',
    open: async (settings) => {
      const matcher = workerMatcher(settings)
      onTestFinished(matcher.close)
      return matcher
    },
  },
  {
    name: 'as a service',
    open: async (settings) => {
      const { url, close } = await serveMatcher()
      onTestFinished(close)
      return remoteMatcher({ url, token }, settings)
    },
  },
]
