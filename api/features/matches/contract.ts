import { z } from 'zod'
import { dutchSkills, languageLevels, travelBands } from '../../../matcher/codes.ts'
import {
  certificateGap,
  explanation,
  gain,
  keys,
  pairGain,
  rankedList,
  reason,
  relaxation,
  week,
} from '../../../matcher/contract.ts'
import { day, endpoint, instant, text } from '../../contract.ts'
import { listId, profileId, regionId, vacancyId } from '../../contract-ids.ts'
import { strict } from '../../contract-patch.ts'
import { vacancySections, vacancySummary } from '../vacancies/contract.ts'

/** What a ranked list says of a person beside the match. */
export const matchedPerson = z.object({ id: profileId, name: z.string(), introduction: text.nullable() })
export type MatchedPerson = z.infer<typeof matchedPerson>

/** The week of both sides; `movable` are hours of the person that a movable block takes. */
export const hoursSideBySide = z.object({
  possible: week.nullable(),
  required: week.nullable(),
  free: week.nullable(),
  movable: week,
})
export type HoursSideBySide = z.infer<typeof hoursSideBySide>

const listQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(20),
  /** `changedAt` of what the caller has just written; the list waits a moment for it, or says `updating`. */
  atLeast: z.coerce.number().min(0).exactOptional(),
})

/** How many people fit. Staff read the number; an employer reads it rounded down to fives, and null below ten. */
export const shownCount = z.object({ people: z.int().nullable(), isExact: z.boolean() })
export type ShownCount = z.infer<typeof shownCount>

/** How far somebody's journey is, for who may not know where they live. */
const band = z.enum(travelBands).nullable()
/** Five planks a criterion, laid as far as it fits; null while too little is known. */
const planks = z.record(z.string(), z.int().min(0).max(5).nullable())

/** One change and what it brings to a pair: staff read the score and the place in the list after it. */
export const staffGain = z.object({
  change: pairGain.shape.change,
  score: z.int(),
  shownTenths: z.int(),
  rank: pairGain.shape.rank,
})
export type StaffGain = z.infer<typeof staffGain>

/** The same for the person: whether it opens the place, and the planks as they are after it. */
export const personGain = z.object({ change: pairGain.shape.change, opens: z.boolean(), planks })
export type PersonGain = z.infer<typeof personGain>

/** What one change brings over all open vacancies of a region; `vacancies` are the best it opens, five at most. */
export const regionGain = z.object({
  ...gain.omit({ best: true, first: true }).shape,
  vacancies: z.array(vacancySummary),
})
export type RegionGain = z.infer<typeof regionGain>

export const anonymousPerson = z.object({
  /** A word of this vacancy alone, drawn anew when who is asked for changes. */
  pseudonym: z.string(),
  travelBand: band,
  dutch: z.record(z.enum(dutchSkills), z.enum(languageLevels).nullable()),
  planks,
  reasons: z.array(reason),
  checks: z.array(reason),
})
export type AnonymousPerson = z.infer<typeof anonymousPerson>

/** Somebody who let this employer know them. */
export const knownPerson = z.object({ givenName: z.string(), until: day, planks, reasons: z.array(reason) })
export type KnownPerson = z.infer<typeof knownPerson>

/** Under which name, and when, a list was written down as shown. */
export const shown = z.object({ id: listId, at: instant })

/** The parts of a vacancy that decide who fits, as they stand in a form. */
const draft = strict(vacancySections.pick({ basics: true, work: true, requirements: true, hours: true }))

export const matchEndpoints = {
  count: endpoint({
    method: 'POST',
    path: '/regions/:region/counts',
    summary: 'How many people a vacancy would find as it stands in a form, and what each demand costs',
    access: { roles: ['employer', 'jobhunter'] },
    params: z.object({ region: regionId }),
    body: draft,
    answer: z.object({
      count: shownCount,
      /** Per demand the count without it; `more` is null where the difference may not be told. */
      without: z.array(z.object({ what: relaxation, count: shownCount, more: z.int().nullable() })),
    }),
    perMinute: 60,
  }),
  anonymous: endpoint({
    method: 'GET',
    path: '/regions/:region/vacancies/:id/anonymous-people',
    summary:
      'People for an open vacancy as its employer sees them: without a name, or by given name where they agreed',
    access: { roles: ['employer', 'jobhunter'] },
    params: z.object({ region: regionId, id: vacancyId }),
    answer: z.object({
      outcome: z.enum(['people', 'tooFew', 'notOpen']),
      people: z.array(anonymousPerson),
      known: z.array(knownPerson),
    }),
  }),
  forVacancy: endpoint({
    method: 'GET',
    path: '/regions/:region/vacancies/:id/matches',
    summary: 'People for a vacancy: ranked, then to ask first, then near misses with what would open them',
    access: { roles: ['jobhunter'] },
    params: z.object({ region: regionId, id: vacancyId }),
    query: listQuery,
    answer: z.object({ list: rankedList, people: z.record(profileId, matchedPerson), shown }),
  }),
  ofVacancy: endpoint({
    method: 'GET',
    path: '/regions/:region/vacancies/:id/matches/:profile',
    summary: 'One person for one vacancy, explained',
    access: { roles: ['jobhunter'] },
    params: z.object({ region: regionId, id: vacancyId, profile: profileId }),
    answer: z.object({
      explanation,
      person: matchedPerson,
      hours: hoursSideBySide,
      /** Place in the vacancy's ranked list, 1 is first; null outside it. */
      rank: z.int().nullable(),
      /** The three changes that bring most. */
      gains: z.array(staffGain),
    }),
  }),
  forProfile: endpoint({
    method: 'GET',
    path: '/regions/:region/profiles/:id/matches',
    summary:
      'Open vacancies for a person: ranked, then those with something unknown, then those one change away',
    access: { roles: ['person', 'jobhunter'] },
    params: z.object({ region: regionId, id: profileId }),
    query: listQuery,
    answer: z.object({ list: rankedList, vacancies: z.record(vacancyId, vacancySummary), shown }),
  }),
  ofProfile: endpoint({
    method: 'GET',
    path: '/regions/:region/profiles/:id/matches/:vacancy',
    summary: 'One vacancy for one person, explained',
    access: { roles: ['person', 'jobhunter'] },
    params: z.object({ region: regionId, id: profileId, vacancy: vacancyId }),
    answer: z.object({
      explanation,
      hours: hoursSideBySide,
      /** The three changes that bring most. */
      gains: z.array(personGain),
      /** What stops it, each with its key; null when nothing does. */
      keys: keys.nullable(),
      /** Name of the jobhunter who holds the case, to be asked. */
      jobhunter: z.string(),
    }),
  }),
  gains: endpoint({
    method: 'GET',
    path: '/regions/:region/profiles/:id/gains',
    summary: 'What a person can change: what brings most over all open vacancies of the region comes first',
    access: { roles: ['person', 'jobhunter'] },
    params: z.object({ region: regionId, id: profileId }),
    query: z.strictObject({
      ...listQuery.shape,
      limit: z.coerce.number().int().min(1).max(50).default(3),
    }),
    answer: z.object({ items: z.array(regionGain) }),
  }),
  certificateGaps: endpoint({
    method: 'GET',
    path: '/regions/:region/certificate-gaps',
    summary: 'Per certificate how many people are that one certificate away from how many vacancies',
    access: { roles: ['jobhunter', 'coordinator'] },
    params: z.object({ region: regionId }),
    answer: z.object({
      items: z.array(
        z.object({
          ...certificateGap.shape,
          /** Null for a coordinator where the number is under the region's threshold. */
          people: z.int().nullable(),
        }),
      ),
      /** When it was counted; null before the first time. */
      at: instant.nullable(),
      /** Whether it is being counted anew; ask again in a moment. */
      isCounting: z.boolean(),
      /** The threshold for who reads no smaller number; null for who reads all. */
      fewest: z.int().nullable(),
    }),
  }),
  replay: endpoint({
    method: 'GET',
    path: '/regions/:region/shown-lists/:id/replay',
    summary: 'Make a list that was shown again, and say whether it comes out byte for byte',
    access: { roles: ['person', 'jobhunter', 'coordinator'] },
    params: z.object({ region: regionId, id: listId }),
    answer: z.object({
      outcome: z.enum(['equal', 'equalWithGap', 'rulesChanged', 'different']),
      erased: z.int(),
      at: instant,
    }),
  }),
}
