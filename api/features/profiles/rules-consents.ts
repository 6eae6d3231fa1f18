import { addDays } from '../../adapters/clock.ts'
import { consentWords } from '../../consent-words.ts'
import type { UiLanguage } from '../../contract.ts'
import type { RegionRules } from '../regions/contract.ts'
import { ruleNumber } from '../regions/rules.ts'
import type { ConsentEntry } from './contract.ts'
import type { Profile } from './store.ts'

/** As many entries as a profile keeps; who changes their mind more often loses the oldest of their own. */
const mostConsents = 300

type Agreeing = Pick<Profile, 'state' | 'sharing'>
/** When, where and in which language somebody agrees to something, or takes it back. */
export type Said = { at: Date; channel: ConsentEntry['channel']; language: UiLanguage }

type Given = Pick<ConsentEntry, 'consent' | 'employer'>

const givenIn = ({ state, sharing }: Agreeing): Given[] => [
  ...(state === 'active' ? [{ consent: 'matching' as const, employer: null }] : []),
  ...(sharing.anonymousPool ? [{ consent: 'pool' as const, employer: null }] : []),
  ...(sharing.keepLonger ? [{ consent: 'keepLonger' as const, employer: null }] : []),
  ...Object.keys(sharing.releases).map((employer) => ({ consent: 'name' as const, employer })),
]

const without = (all: readonly Given[], others: readonly Given[]): Given[] =>
  all.filter((one) => !others.some((other) => JSON.stringify(other) === JSON.stringify(one)))

/** The consents of a profile after a change by its person: what they agreed to and took back by it, at the end. */
export const consentsAfter = (
  before: Agreeing & Pick<Profile, 'consents'>,
  next: Agreeing,
  said: Said,
): ConsentEntry[] => {
  const { at, channel, language } = said
  const entry = (given: boolean) => (one: Given) => {
    const words = consentWords(one.consent, language)
    return { ...one, given, at: at.toISOString(), channel, language, words }
  }
  const taken = without(givenIn(before), givenIn(next)).map(entry(false))
  const added = without(givenIn(next), givenIn(before)).map(entry(true))
  return [...before.consents, ...taken, ...added].slice(-mostConsents)
}

/** The day on which everything about somebody is deleted whose profile was closed on a day: the numbers of that day hold. */
export const goingDay = (rules: RegionRules, closedOn: string, keepLonger: boolean): string =>
  addDays(closedOn, ruleNumber(rules, keepLonger ? 'retentionWithConsentDays' : 'retentionDays', closedOn))

/** What changes with what somebody shares: the consents, and of a closed profile the day on which it goes. */
export const sharingAfter = (
  before: Profile,
  next: Agreeing,
  said: Said,
  rules: RegionRules,
): Partial<Profile> => ({
  consents: consentsAfter(before, next, said),
  ...(before.state === 'closed' &&
    before.closedOn !== undefined &&
    next.sharing.keepLonger !== before.sharing.keepLonger && {
      goesOn: goingDay(rules, before.closedOn, next.sharing.keepLonger),
    }),
})
