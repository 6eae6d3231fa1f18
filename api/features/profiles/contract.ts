import { z } from 'zod'
import {
  demands,
  dutchSkills,
  kinds,
  languageLevels,
  modes,
  mostMinutes,
  wishLevels,
} from '../../../matcher/codes.ts'
import { week } from '../../../matcher/contract.ts'
import {
  bcp47,
  country,
  day,
  email,
  historyEntry,
  instant,
  line,
  listed,
  month,
  phone,
  postcode,
  text,
  title,
  uiLanguage,
  versioned,
} from '../../contract.ts'
import { accountId, employerId, profileId, regionId } from '../../contract-ids.ts'

const conceptId = (part: string) => z.string().regex(new RegExp(`^${part}-[a-z0-9-]{1,60}$`))
const itemId = z.string().regex(/^[a-z0-9-]{1,40}$/)
const languageLevel = z.enum(languageLevels)
const skillLevel = z.int().min(1).max(4)
const wish = z.enum(wishLevels)

export const literacies = ['none', 'some', 'fluent'] as const
const literacy = z.enum(literacies).nullable()

const contact = z.object({
  name: line(120),
  email: email.nullable(),
  phone: phone.nullable(),
  language: uiLanguage,
  literacy: z.object({ latin: literacy, arabic: literacy, geez: literacy }),
  /** The day from which this person is of age; no birth date is kept. */
  adultFrom: day.nullable(),
})

const residence = z.object({
  town: line(80).nullable(),
  postcode: postcode.nullable(),
  municipality: line(80).nullable(),
  movingDay: day.nullable(),
})

export const legalPositions = ['statusHolder', 'asylumSeeker', 'temporaryProtection', 'other'] as const
/** What stands in the way of all paid work: transfer to another member state, an accelerated procedure, a return decision. */
export const blockedCases = ['dublin', 'acceleratedProcedure', 'returnDecision'] as const
export const benefits = ['generalAssistance', 'uwv', 'none'] as const
/** Restricted: read by the person and by who holds the case. */
const legal = z.object({
  position: z.enum(legalPositions).nullable(),
  procedureStart: day.nullable(),
  blocked: z.enum(blockedCases).nullable(),
  /** Last day of the W-document. */
  documentUntil: day.nullable(),
  /** Work permit (TWV); it ends with the W-document at the latest. */
  workPermit: z.object({ validUntil: day }).nullable(),
  /** The benefit this person receives, since the rules of a trial placement hang on it; null: not known. */
  benefit: z.enum(benefits).nullable(),
  /** The day on which the person said that what stands in the way is wrong; staff take it away when it is settled. */
  contestedOn: day.nullable(),
})

/** Restricted: effects only, never a diagnosis. */
const constraints = z.object({ asked: z.boolean(), excluded: z.array(z.enum(demands)).max(demands.length) })

export const evidences = ['self', 'employer', 'test', 'certificate', 'assessment'] as const
const skills = z.object({
  /** Until this step is finished, a skill that is not here is unknown and not absent. */
  finished: z.boolean(),
  items: listed(
    conceptId('sk'),
    z.object({
      level: skillLevel,
      years: z.int().min(0).max(60).nullable(),
      lastUsed: z.int().min(1950).max(2100).nullable(),
      evidence: z.enum(evidences),
    }),
    100,
  ),
})

const experience = listed(
  itemId,
  z.object({
    occupation: conceptId('occ').nullable(),
    title: title.nullable(),
    /** Where it was, since when and until when; null is not told. */
    country: country.nullable(),
    from: month.nullable(),
    until: z.union([month, z.literal('now')]).nullable(),
  }),
  40,
)

export const valuations = ['none', 'requested', 'appraised', 'dutch'] as const
const education = listed(
  itemId,
  z.object({
    title,
    country,
    year: z.int().min(1950).max(2100).nullable(),
    valuation: z.enum(valuations),
  }),
  30,
)

const certificates = z.object({
  asked: z.boolean(),
  items: listed(conceptId('cert'), z.object({ validUntil: day.nullable() }), 60),
})

export const levelSources = ['self', 'school', 'test', 'jobhunter'] as const
const dutchLevel = z.object({ level: languageLevel, source: z.enum(levelSources), on: day }).nullable()
const languages = z.object({
  dutch: z.object({ listening: dutchLevel, speaking: dutchLevel, reading: dutchLevel, writing: dutchLevel }),
  /** Spoken level per language. */
  others: listed(bcp47, languageLevel, 30),
})

export const blockKinds = ['lesson', 'childcare', 'other'] as const
const availability = z.object({
  /** Hours in which work is possible, before blocks are taken off. */
  free: week.nullable(),
  blocks: listed(itemId, z.object({ kind: z.enum(blockKinds), hours: week, movable: z.boolean() }), 40),
  hoursPerWeek: z.object({ min: z.int().min(1).max(60), max: z.int().min(1).max(60) }).nullable(),
  startDay: day.nullable(),
})

export const possessions = ['have', 'promised'] as const
const mobility = z.object({
  modes: z.partialRecord(z.enum(modes), z.enum(possessions)),
  maxMinutes: z.int().min(5).max(mostMinutes).nullable(),
})

const wishes = z.object({
  confirmedOn: day.nullable(),
  occupations: listed(conceptId('occ'), wish, 100),
  groups: listed(conceptId('group'), wish, 60),
  sectors: listed(conceptId('sector'), wish, 40),
  kinds: z.partialRecord(z.enum(kinds), wish),
})

export const integrationRoutes = ['B1', 'education', 'Z', 'none', 'done'] as const
const integration = z.object({
  route: z.enum(integrationRoutes).nullable(),
  planReference: line(60).nullable(),
})

const sharing = z.object({
  /** Consent to be shown to employers without a name. */
  anonymousPool: z.boolean(),
  /** Employers who may know who this is, each until a day; taken away, it ends at once. */
  releases: listed(employerId, z.object({ from: day, until: day }), 100),
  /** Consent to keep everything for longer after the profile is closed. */
  keepLonger: z.boolean(),
})

export const caseHolders = z.object({ owner: accountId, standIn: accountId.nullable() })

/** The sections of a profile: each is read, changed and merged as one. */
export const profileSections = z.object({
  contact,
  residence,
  legal,
  constraints,
  skills,
  experience,
  education,
  certificates,
  languages,
  availability,
  mobility,
  wishes,
  integration,
  introduction: text.nullable(),
  sharing,
  case: caseHolders,
})
export type ProfileSections = z.infer<typeof profileSections>

/** Sections that only the person and the holder of the case may read or change. */
export const restrictedSections = ['legal', 'constraints'] as const

export const profileStates = ['unclaimed', 'active', 'closed'] as const
const profileHead = {
  id: profileId,
  region: regionId,
  state: z.enum(profileStates),
  /** The day on which everything about the person is deleted; null while the profile is not closed. */
  goesOn: day.nullable(),
  ...versioned.shape,
  history: z.array(historyEntry),
}
/** A profile as it leaves; what is restricted is `null` for a colleague who does not hold the case. */
export const profile = z.object({
  ...profileHead,
  ...profileSections.shape,
  legal: profileSections.shape.legal.nullable(),
  constraints: profileSections.shape.constraints.nullable(),
})
export type ProfileAnswer = z.infer<typeof profile>

/** One row of the people list. */
export const profileSummary = z.object({
  id: profileId,
  name: z.string(),
  state: z.enum(profileStates),
  version: z.int(),
  town: z.string().nullable(),
  introduction: text.nullable(),
  /** Latest occupations, newest first, three at most. */
  occupations: z.array(z.string()),
  dutch: z.object(
    Object.fromEntries(dutchSkills.map((skill) => [skill, languageLevel.nullable()])) as Record<
      (typeof dutchSkills)[number],
      z.ZodNullable<typeof languageLevel>
    >,
  ),
  hoursPerWeek: z.object({ min: z.int(), max: z.int() }).nullable(),
  isOwnCase: z.boolean(),
  /** Whether the reader stands in for who holds the case. */
  isStandIn: z.boolean(),
  wishesConfirmedOn: day.nullable(),
  language: uiLanguage,
})
export type ProfileSummary = z.infer<typeof profileSummary>

/** A look at somebody's data: who, in which role and for whom, on which day and how deep. */
export const profileLook = z.object({
  id: z.string(),
  viewer: z.string(),
  role: z.enum(['jobhunter', 'employer']),
  employer: z.string().nullable(),
  day,
  /** `list`: among others in a list. */
  depth: z.enum(['list', 'profile', 'restricted', 'match', 'identity']),
  reason: z.string().nullable(),
})
export type ProfileLook = z.infer<typeof profileLook>

export const consentNames = ['matching', 'pool', 'name', 'keepLonger'] as const
/** In the own session, or together with a helper who filled the profile in. */
export const consentChannels = ['own', 'together'] as const

/** One time that somebody agreed to something, or took it back, with the words they read. */
export const consentEntry = z.object({
  consent: z.enum(consentNames),
  /** Whom it lets know the name; null for the others. */
  employer: employerId.nullable(),
  given: z.boolean(),
  at: instant,
  channel: z.enum(consentChannels),
  language: uiLanguage,
  words: z.string(),
})
export type ConsentEntry = z.infer<typeof consentEntry>

/** Until when everything about a person is kept: the day on which it goes, and the two that a closing today, or then, leads to. */
export const keeping = z.object({
  /** Null while the profile is not closed. */
  goesOn: day.nullable(),
  /** Without consent to keep it for longer, and with it. */
  closed: day,
  withConsent: day,
  items: z.array(z.object({ ...consentEntry.shape, version: z.string() })),
})
export type Keeping = z.infer<typeof keeping>
