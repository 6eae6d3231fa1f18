import { z } from 'zod'
import { dutchBands, travelBands } from '../../../matcher/codes.ts'
import { relaxation } from '../../../matcher/contract.ts'
import { day, endpoint, instant } from '../../contract.ts'
import { profileId, regionId, vacancyId } from '../../contract-ids.ts'
import { strict } from '../../contract-patch.ts'
import { vacancySections } from '../vacancies/contract.ts'

/**
 * How a count is told: to staff exactly; to an employer in fives, a little off, and null below ten. Who has been told of many
 * different sets of people this week is told roughly, in steps of 25, and null below; and at last what was told before.
 */
export const exactnesses = ['exact', 'fives', 'rough', 'earlier'] as const

/** How many people fit; `toAsk` of them first have to be asked something. */
export const shownCount = z.object({
  people: z.int().nullable(),
  toAsk: z.int().nullable(),
  exactness: z.enum(exactnesses),
})
export type ShownCount = z.infer<typeof shownCount>

/** How well something is there: 0 nothing of it … 3 all of it. */
const thirds = z.int().min(0).max(3)

/** All that a card can show; null is what is not known. */
export const cardFields = z.object({
  /** Which of the asked skills somebody has. */
  skills: z.array(z.string()).nullable(),
  /** How many of them. */
  skillThirds: thirds.nullable(),
  travelBand: z.enum(travelBands).nullable(),
  /** Understanding and speaking Dutch. */
  spoken: z.enum(dutchBands).nullable(),
  /** Reading and writing it. */
  written: z.enum(dutchBands).nullable(),
  /** How much of the hours. */
  hourThirds: thirds.nullable(),
})
export type CardFields = z.infer<typeof cardFields>

const { skills, skillThirds, travelBand, spoken, written, hourThirds } = cardFields.shape
/** What a card shows: a field that is missing would tell somebody apart from others. */
export const shownFields = z.object({
  skills: skills.exactOptional(),
  skillThirds: skillThirds.exactOptional(),
  travelBand: travelBand.exactOptional(),
  spoken: spoken.exactOptional(),
  written: written.exactOptional(),
  hourThirds: hourThirds.exactOptional(),
})

/** Somebody without a name. */
export const anonymousPerson = z.object({
  /** A word of this picture alone. */
  pseudonym: z.string(),
  ...shownFields.shape,
  isWanted: z.boolean(),
})
export type AnonymousPerson = z.infer<typeof anonymousPerson>

/** Somebody who let this employer know them. */
export const knownPerson = z.object({ givenName: z.string(), until: day, ...cardFields.shape })
export type KnownPerson = z.infer<typeof knownPerson>

/** The parts of a vacancy that decide who fits, as they stand in a form. */
const draft = strict(vacancySections.pick({ basics: true, work: true, requirements: true, hours: true }))

const one = z.object({ region: regionId, id: vacancyId })

export const pictureEndpoints = {
  count: endpoint({
    method: 'POST',
    path: '/regions/:region/counts',
    summary: 'How many people a vacancy would find as it stands in a form, and what each demand costs',
    access: { roles: ['employer', 'jobhunter'] },
    params: z.object({ region: regionId }),
    body: draft,
    answer: z.object({
      /** Null until a jobhunter has approved where the site is. */
      count: shownCount.nullable(),
      /** Per demand the count without it; `more` is null where the difference may not be told. */
      without: z.array(z.object({ what: relaxation, count: shownCount, more: z.int().nullable() })),
    }),
    perMinute: 60,
  }),
  anonymous: endpoint({
    method: 'GET',
    path: '/regions/:region/vacancies/:id/anonymous-people',
    summary:
      "People for an open vacancy as its employer sees them: this morning's, without a name, or by given name where they agreed",
    access: { roles: ['employer', 'jobhunter'] },
    params: one,
    answer: z.object({
      outcome: z.enum(['people', 'tooFew', 'notOpen']),
      /** The day whose morning is shown; null while nothing is. */
      day: day.nullable(),
      count: shownCount.nullable(),
      people: z.array(anonymousPerson),
      /** Whether more fit than have a card. */
      hasOthers: z.boolean(),
      known: z.array(knownPerson),
      /** How many people the employer wants to meet, of this picture and earlier ones. */
      wanted: z.int(),
    }),
  }),
  want: endpoint({
    method: 'POST',
    path: '/regions/:region/vacancies/:id/wanted',
    summary: 'Say which people of the list one wants to meet, or no longer; a jobhunter asks them',
    access: { roles: ['employer'] },
    params: one,
    body: z.strictObject({ pseudonym: z.string().max(20), isWanted: z.boolean() }),
    answer: z.object({ wanted: z.int() }),
  }),
  wanted: endpoint({
    method: 'GET',
    path: '/regions/:region/vacancies/:id/wanted',
    summary: 'Whom the employer of a vacancy wants to meet, to be asked by a jobhunter',
    access: { roles: ['jobhunter'] },
    params: one,
    answer: z.object({
      items: z.array(z.object({ profile: profileId, name: z.string(), at: instant })),
    }),
  }),
}
