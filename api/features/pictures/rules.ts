import type { MatchPerson } from '#matcher'
import type { Filter } from '../../adapters/store/filter.ts'
import type { Profile } from '../profiles/store.ts'
import { toApprovedOpening } from '../vacancies/matching.ts'

const consent: Filter<Profile> = { 'sharing.anonymousPool': true, state: 'active' }

/**
 * What makes the people of an employer's list anonymous. Functions and services that keep a rule take these, so that a
 * test can show that each of them is needed.
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
  /**
   * So many different sets of people is an employer, or an account, told of in a week in fives: each is off by chance anew,
   * and the mean of many would be exact.
   */
  setsAWeek: 24,
  /** So many more, roughly: off by `roughNoise` at most, in multiples of `roughStep`, below which it is not said. */
  roughSetsAWeek: 100,
  roughNoise: 12,
  roughStep: 25,
  /** Of whom lists and counts are made. */
  consent,
  isShown: ({ sharing, state }: Pick<Profile, 'sharing' | 'state'>) =>
    sharing.anonymousPool && state === 'active',
  /** Whose rules decide who fits: not rights, wishes, limits or languages. */
  audience: 'employer' as 'employer' | undefined,
  /** What the pool says of everybody instead of what must put nobody in or out. */
  hidden: {
    rights: {},
    rightsReason: '',
    languages: [],
    movableBlocks: '0'.repeat(42),
    startDay: null,
    wishes: null,
    constraints: null,
  } as Partial<MatchPerson>,
  /** What a vacancy asks in lists and counts: at the site as a jobhunter approved it. */
  openingOf: toApprovedOpening,
  /** What pseudonyms are made from, beside the person: another name, other pseudonyms. */
  pictureName: (vacancy: string, approved: number, day: string) => `${vacancy}|${approved}|${day}`,
}
export type Anonymity = typeof anonymity
