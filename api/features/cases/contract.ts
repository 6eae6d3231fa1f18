import { z } from 'zod'
import { day, historyEntry, line, prose, textOf, versioned } from '../../contract.ts'
import { accountId, contactId, employerId, profileId, promiseId, vacancyId } from '../../contract-ids.ts'
import { casePhases, contactChannels, contactResults, promiseStates, promiseThings } from './codes.ts'

/** What is to happen next in a case, and on which day; the words may be missing. */
export const nextStep = z.strictObject({ day, text: line(200).nullable() })

/** What somebody may note of a contact about a case: with the person, or with an employer where one is named. */
export const contactNote = z.object({
  employer: employerId.nullable(),
  day,
  channel: z.enum(contactChannels),
  result: z.enum(contactResults),
  line: prose(500).nullable(),
  next: nextStep.nullable(),
})

/** A contact about a case as its person and who holds it read it. */
export const contact = z.object({
  id: contactId,
  profile: profileId,
  ...contactNote.shape,
  employerName: z.string().nullable(),
  /** Name of who noted it, and whether they stood in for who holds the case. */
  by: z.string(),
  asStandIn: z.boolean(),
})
export type ContactAnswer = z.infer<typeof contact>

/** Somebody who promises or is promised something: the person, who holds the case, or an employer, which is named. */
export const party = z.discriminatedUnion('side', [
  z.strictObject({ side: z.enum(['person', 'jobhunter']) }),
  z.strictObject({ side: z.literal('employer'), employer: employerId }),
])
export type Party = z.infer<typeof party>

export const promiseSections = z.object({
  from: party,
  to: party,
  what: z.enum(promiseThings),
  words: textOf(prose(300)).nullable(),
  /** The last day on which it can be kept in time. */
  dueOn: day,
  /** The vacancy that it has to do with. */
  about: vacancyId.nullable(),
})

/** A promise as its person and who holds the case read it. */
export const promise = z.object({
  id: promiseId,
  profile: profileId,
  ...promiseSections.shape,
  ...versioned.shape,
  state: z.enum(promiseStates),
  /** Whether its day has passed and it is neither kept nor taken back. */
  isLate: z.boolean(),
  /** Why it was moved or taken back last. */
  reason: z.string().nullable(),
  /** Names of who promised and to whom; of the person, the name that the reader knows. */
  fromName: z.string(),
  toName: z.string(),
  history: z.array(historyEntry),
})
export type PromiseAnswer = z.infer<typeof promise>

/** A promise by or to an employer, as its own people and the jobhunters of the region read it. */
export const employerPromise = z.object({
  ...promise.pick({ id: true, what: true, words: true, dueOn: true, state: true, isLate: true }).shape,
  from: z.enum(['person', 'jobhunter', 'employer']),
  to: z.enum(['person', 'jobhunter', 'employer']),
  /** Names of both; null of somebody whom the reader may not know. */
  fromName: z.string().nullable(),
  toName: z.string().nullable(),
})
export type EmployerPromise = z.infer<typeof employerPromise>

/** How much work a case is in each phase. */
export const caseWeights = z.record(z.enum(casePhases), z.int())

/** What one jobhunter holds, as coordinators read it. */
export const caseLoad = z.object({
  account: z.object({ id: accountId, name: z.string() }),
  cases: z.record(z.enum(casePhases), z.int()),
  /** Its cases together, each by how much work its phase is. */
  weight: z.int(),
  /** Until when they are away today, and who stands in. */
  away: z.object({ until: day, standIn: z.string() }).nullable(),
})
export type CaseLoad = z.infer<typeof caseLoad>
