import { z } from 'zod'
import {
  certificateGap,
  explanation,
  gain,
  keys,
  openQuestion,
  pairGain,
  rankedList,
  week,
} from '../../../matcher/contract.ts'
import { endpoint, instant, text, title } from '../../contract.ts'
import { listId, profileId, regionId, vacancyId } from '../../contract-ids.ts'
import { vacancySummary } from '../vacancies/contract.ts'

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
  /**
   * Id and version of the profile, vacancy or site that the caller has just written, joined by "@": the list waits a moment
   * for it, or says `updating`.
   */
  atLeast: z
    .string()
    .regex(/^(profile|vacancy|site)-[0-9a-z]{26}@[1-9][0-9]{0,8}$/)
    .meta({ examples: ['profile-01jd3k7m9p2r4t6v8xz0a1b2c3@7'] })
    .exactOptional(),
})

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

/** Under which name, and when, a list was written down as shown. */
export const shown = z.object({ id: listId, at: instant })

export const matchEndpoints = {
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
  carving: endpoint({
    method: 'GET',
    path: '/regions/:region/vacancies/:id/carving',
    summary: 'Whom each task of a vacancy would find if it were work of its own',
    access: { roles: ['jobhunter'] },
    params: z.object({ region: regionId, id: vacancyId }),
    answer: z.object({
      /** People for whom the vacancy fits as it is. */
      whole: z.int(),
      tasks: z.array(
        z.object({
          task: z.string(),
          title,
          total: z.int(),
          /** Of those, for whom the vacancy as it is does not fit; `people` are the best of them. */
          more: z.int(),
          people: z.array(matchedPerson.pick({ id: true, name: true })),
        }),
      ),
    }),
  }),
  tasks: endpoint({
    method: 'GET',
    path: '/regions/:region/profiles/:id/tasks',
    summary: 'Tasks of open vacancies that fit a person for whom the whole vacancy does not, the best first',
    access: { roles: ['person', 'jobhunter'] },
    params: z.object({ region: regionId, id: profileId }),
    answer: z.object({
      total: z.int(),
      items: z.array(z.object({ vacancy: vacancySummary, title })),
    }),
  }),
  questions: endpoint({
    method: 'GET',
    path: '/regions/:region/profiles/:id/questions',
    summary: 'What is not known of a person, by how many more vacancies an answer could open; three at most',
    access: { roles: ['person', 'jobhunter'] },
    params: z.object({ region: regionId, id: profileId }),
    answer: z.object({ items: z.array(openQuestion) }),
  }),
  ownQuestions: endpoint({
    method: 'GET',
    path: '/regions/:region/questions',
    summary:
      'One question each for those of one’s own cases for whom an answer could open more, the most first',
    access: { roles: ['jobhunter'] },
    params: z.object({ region: regionId }),
    answer: z.object({
      total: z.int(),
      items: z.array(
        z.object({ person: matchedPerson.pick({ id: true, name: true }), ...openQuestion.shape }),
      ),
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
