import { z } from 'zod'
import { explanation, rankedList, week } from '../../../matcher/contract.ts'
import { endpoint, regionId, text } from '../../contract.ts'
import { profileId } from '../profiles/contract.ts'
import { vacancyId, vacancySummary } from '../vacancies/contract.ts'

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

export const matchEndpoints = {
  forVacancy: endpoint({
    method: 'GET',
    path: '/regions/:region/vacancies/:id/matches',
    summary: 'People for a vacancy: ranked, then to ask first, then near misses with what would open them',
    access: { roles: ['jobhunter'] },
    params: z.object({ region: regionId, id: vacancyId }),
    query: listQuery,
    answer: z.object({ list: rankedList, people: z.record(profileId, matchedPerson) }),
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
    answer: z.object({ list: rankedList, vacancies: z.record(vacancyId, vacancySummary) }),
  }),
  ofProfile: endpoint({
    method: 'GET',
    path: '/regions/:region/profiles/:id/matches/:vacancy',
    summary: 'One vacancy for one person, explained',
    access: { roles: ['person', 'jobhunter'] },
    params: z.object({ region: regionId, id: profileId, vacancy: vacancyId }),
    answer: z.object({ explanation, hours: hoursSideBySide }),
  }),
}
