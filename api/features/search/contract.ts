import { z } from 'zod'
import { kinds, languageLevels } from '../../../matcher/codes.ts'
import { endpoint, instant, line } from '../../contract.ts'
import { regionId } from '../../contract-ids.ts'
import { employerSummary } from '../employers/contract.ts'
import { eventSummary } from '../events/contract.ts'
import { freeTimes, paidRights, personHit } from '../profiles/contract-search.ts'
import { vacancyStates } from '../vacancies/codes.ts'
import { vacancySummary } from '../vacancies/contract.ts'

/** Kinds of records that are found; concepts and places come along. */
export const foundKinds = ['people', 'vacancies', 'employers', 'events'] as const
export type FoundKind = (typeof foundKinds)[number]

/** Whose people: one's own cases, those one stands in for, or everybody in the region. */
export const whoseCases = ['mine', 'standIn', 'region'] as const

const some = <T extends readonly [string, ...string[]]>(values: T) =>
  z.array(z.enum(values)).max(values.length)

/** What is asked. Nothing of it stands in an address, since names are typed here. */
export const searchQuestion = z.strictObject({
  /** Empty: everything that passes. */
  text: z.union([z.literal(''), line(120)]),
  /** Kinds whose records are wanted; the others are counted only. */
  of: some(foundKinds),
  whose: z.enum(whoseCases),
  /** Speaks Dutch at this level at least. Of A0 on, everybody does, and those of whom it is not known. */
  dutchFrom: z.enum(languageLevels),
  free: some(freeTimes),
  /** Asked of one's own cases and those one stands in for only. */
  paid: some(paidRights),
  towns: z.array(line(80)).max(10),
  kinds: some(kinds),
  states: some(vacancyStates),
  limit: z.int().min(1).max(100),
})
export type SearchQuestion = z.infer<typeof searchQuestion>

const counts = z.record(z.string(), z.int())

export const searchAnswer = z.object({
  /** Since when only whole words and beginnings of words are found; null while typing errors are found past, too. */
  plainSince: instant.nullable(),
  people: z.object({
    total: z.int(),
    items: z.array(personHit),
    counts: z.object({ dutch: counts, free: counts, town: counts }),
    /** How many may do paid work; null over the whole region, where that is not for everybody to know. */
    paid: counts.nullable(),
  }),
  vacancies: z.object({
    total: z.int(),
    items: z.array(vacancySummary),
    counts: z.object({ state: counts, kind: counts }),
  }),
  employers: z.object({ total: z.int(), items: z.array(employerSummary) }),
  events: z.object({ total: z.int(), items: z.array(eventSummary) }),
  /** Kinds of work, skills and more that are called like this, best first, each by its names in every language. */
  concepts: z.array(z.object({ id: z.string(), labels: z.record(z.string(), z.string()) })),
  /** Towns that are called like this, by their Dutch names. */
  places: z.array(z.string()),
})
export type SearchAnswer = z.infer<typeof searchAnswer>

/** Work in own words, for the region to find in the list: the longest known first. */
export const ownWordsAnswer = z.object({
  people: z.object({ total: z.int(), items: z.array(personHit) }),
  vacancies: z.object({ total: z.int(), items: z.array(vacancySummary) }),
})
export type OwnWordsAnswer = z.infer<typeof ownWordsAnswer>

export const searchEndpoints = {
  ownWords: endpoint({
    method: 'GET',
    path: '/regions/:region/own-words',
    summary:
      'People and vacancies whose work is in no list: it stands in own words until a jobhunter finds it in the list',
    access: { roles: ['jobhunter'] },
    params: z.object({ region: regionId }),
    answer: ownWordsAnswer,
  }),
  search: endpoint({
    method: 'POST',
    path: '/regions/:region/search',
    summary:
      'Find people, vacancies, employers, events, kinds of work and towns by what somebody types in any language; a person finds open vacancies',
    access: { roles: ['jobhunter', 'person'] },
    params: z.object({ region: regionId }),
    body: searchQuestion,
    answer: searchAnswer,
  }),
}
