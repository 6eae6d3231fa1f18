import { addDays, clockAt } from '../../adapters/clock.ts'
import type { CasePromise, Contact } from '../cases/store.ts'
import type { Employer } from '../employers/store.ts'
import type { Participation } from '../events/store.ts'
import type { FlyerMessage } from '../flyers/store.ts'
import type { Handover } from '../handovers/store.ts'
import type { Unreached } from '../notifications/service.ts'
import type { Objection } from '../objections/store.ts'
import type { Pitch } from '../pitches/store.ts'
import type { Placement } from '../placements/store.ts'
import type { Profile } from '../profiles/store.ts'
import type { Talk } from '../talks/store.ts'
import type { Vacancy } from '../vacancies/store.ts'
import type { TodayKind, todayOrders } from './codes.ts'
import type { TodayAnswerItem } from './contract.ts'

/** All that Today is derived from, of the cases that one account holds or stands in for. `today` is the region's day. */
export type TodayFacts = {
  account: string
  today: string
  timeZone: string
  numbers: { answerDays: number; noContactDays: number; permitWeeks: number }
  people: readonly Profile[]
  /** People of others’ cases in which this account keeps a promise, or that are offered to it. */
  others: readonly Profile[]
  pitches: readonly Pitch[]
  placements: readonly Placement[]
  /** The last day that the rules allow a running placement, by its id. */
  lastDays: ReadonlyMap<string, string | null>
  participations: readonly (Participation & { eventDay: string })[]
  /** Talks of which something has to come yet, and by when. */
  talks: readonly (Talk & { due: string })[]
  promises: readonly CasePromise[]
  /** The latest contact of each case that has one. */
  contacts: ReadonlyMap<string, Contact>
  objections: readonly Objection[]
  flyerMessages: readonly FlyerMessage[]
  /** Cases that are offered to this account, or that it accepted and has not told the person of. */
  handovers: readonly Handover[]
  /** People whom no mail reaches and who did not open the app since they were told something. */
  unreached: readonly Unreached[]
  /** Of the region: what waits for a jobhunter, where it is this one's or nobody's. */
  reviews: readonly { vacancy: Vacancy; since: string }[]
  applications: readonly Employer[]
}

/** Something that needs a jobhunter, as its kind derives it. */
export type TodayItem = {
  key: string
  kind: TodayKind
  order: (typeof todayOrders)[number]
  on: string
  profile?: string
  employer?: string
  vacancy?: string
  about?: TodayAnswerItem['about']
  version?: number
  values?: TodayAnswerItem['values']
}

/** One kind of thing in Today: what of the facts needs a jobhunter. Pure. */
export type TodayRule = (facts: TodayFacts) => TodayItem[]

/** The region's day of an instant. */
export const dayIn = ({ timeZone }: Pick<TodayFacts, 'timeZone'>, instant: string): string =>
  clockAt(() => new Date(instant)).today(timeZone)

/** Late from the day after its day on; until then it ends. */
export const lateOrEnds = (on: string, today: string): 'late' | 'ends' => (on < today ? 'late' : 'ends')

/** The region's day on which a record was made. */
export const madeOn = (
  facts: Pick<TodayFacts, 'timeZone'>,
  { history }: { history: readonly { at: string }[] },
): string => dayIn(facts, history[0]?.at ?? '1970-01-01T12:00:00.000Z')

const overPlacements: readonly Placement['state'][] = [
  'completed',
  'endedNoMatch',
  'education',
  'sustained',
  'brokenOff',
  'cancelled',
]
const overPitches: readonly Pitch['state'][] = ['declined', 'withdrawn', 'dropped', 'ended', 'placement']

/** Whether nobody has spoken with an active person for as many days as the region's rules set. */
export const isSilent = (facts: TodayFacts, profile: Profile): boolean =>
  addDays(lastContact(facts, profile), facts.numbers.noContactDays) <= facts.today

/** The day of the last contact with somebody; of who had none, the day their profile was made. */
export const lastContact = (facts: TodayFacts, profile: Profile): string =>
  facts.contacts.get(profile.id)?.day ?? madeOn(facts, profile)

/** Whether something is written down or going on that leads on: a step, a promise, a pitch, a placement, an invitation. */
export const hasNextStep = (facts: TodayFacts, { id }: Pick<Profile, 'id'>): boolean =>
  Boolean(facts.contacts.get(id)?.next) ||
  facts.promises.some(({ profile }) => profile === id) ||
  facts.pitches.some(({ profile, state }) => profile === id && !overPitches.includes(state)) ||
  facts.placements.some(({ profile, state }) => profile === id && !overPlacements.includes(state)) ||
  facts.participations.some(({ profile, eventDay }) => profile === id && eventDay >= facts.today)
