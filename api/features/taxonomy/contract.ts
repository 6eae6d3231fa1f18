import { z } from 'zod'
import { dutchSkills, languageLevels } from '../../../matcher/codes.ts'
import { endpoint, uiLanguage } from '../../contract.ts'

export const conceptParts = ['skill', 'occupation', 'group', 'sector', 'certificate', 'language'] as const

export const concept = z.object({
  id: z.string(),
  part: z.enum(conceptParts),
  label: z.string(),
  icon: z.string().nullable(),
  /** Occupations: typical skills, core first. */
  skills: z.array(z.string()).exactOptional(),
  /** Certificates: the usual length of getting one; null where it takes no course. */
  course: z.object({ hours: z.int().nullable(), days: z.int().nullable() }).nullable().exactOptional(),
  group: z.string().exactOptional(),
  sectors: z.array(z.string()).exactOptional(),
})
export type Concept = z.infer<typeof concept>

/** What a level of Dutch means: said by a person, and asked by a task. */
export const canDo = z.object({
  skill: z.enum(dutchSkills),
  level: z.enum(languageLevels),
  person: z.string(),
  task: z.string(),
})

/** Words that find each concept, by its id: names and everyday words in all languages. */
export const conceptWords = z.record(z.string(), z.array(z.string()))
export type ConceptWords = z.infer<typeof conceptWords>

const inLanguage = z.object({ language: uiLanguage })

export const taxonomyEndpoints = {
  concepts: endpoint({
    method: 'GET',
    path: '/taxonomy/:language',
    summary: 'Every concept with its label in one language, and the can-do sentences of the language levels',
    access: 'public',
    params: inLanguage,
    answer: z.object({ version: z.string(), concepts: z.array(concept), canDo: z.array(canDo) }),
  }),
  places: endpoint({
    method: 'GET',
    path: '/places',
    summary:
      'Dutch places that are known, each with its names in all scripts, to be found while somebody types',
    access: 'public',
    answer: z.object({
      version: z.string(),
      places: z.array(z.object({ town: z.string(), names: z.array(z.string()) })),
    }),
  }),
  words: endpoint({
    method: 'GET',
    path: '/taxonomy/words/:part',
    summary: 'The words in all languages by which the concepts of one part are found while somebody types',
    access: 'public',
    params: z.object({ part: z.enum(conceptParts) }),
    answer: z.object({ version: z.string(), words: conceptWords }),
  }),
}
