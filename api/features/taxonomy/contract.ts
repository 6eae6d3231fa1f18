import { z } from 'zod'
import { dutchSkills, languageLevels } from '../../../matcher/codes.ts'
import { endpoint, line, uiLanguage } from '../../contract.ts'

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

/** A concept that was imported. It may have no name in the language that was asked: `language` is that of its label. */
export const importedConcept = z.object({ ...concept.shape, language: uiLanguage })
export type ImportedConcept = z.infer<typeof importedConcept>

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
    summary:
      'Every curated concept with its label in one language, how many more were imported, and the can-do sentences of the language levels',
    access: 'public',
    params: inLanguage,
    answer: z.object({
      version: z.string(),
      concepts: z.array(concept),
      imported: z.int(),
      canDo: z.array(canDo),
    }),
  }),
  find: endpoint({
    method: 'POST',
    path: '/taxonomy/:language/find',
    summary: 'Imported concepts of one part that are called like this in any language, best first',
    access: 'signedIn',
    params: inLanguage,
    body: z.strictObject({
      part: z.enum(['occupation', 'skill']),
      text: line(80),
      limit: z.int().min(1).max(20),
    }),
    answer: z.object({ concepts: z.array(importedConcept) }),
  }),
  named: endpoint({
    method: 'POST',
    path: '/taxonomy/:language/named',
    summary: 'Imported concepts by their ids; those that are not known are left out',
    access: 'signedIn',
    params: inLanguage,
    body: z.strictObject({
      ids: z
        .array(z.string().regex(/^[a-z0-9-]{1,80}$/))
        .min(1)
        .max(200),
    }),
    answer: z.object({ concepts: z.array(importedConcept) }),
  }),
  tasks: endpoint({
    method: 'GET',
    path: '/taxonomy/tasks/:occupation',
    summary:
      'Tasks that employers usually name for a kind of work, each in all languages; none for one that is not known',
    access: 'public',
    params: z.object({ occupation: z.string().regex(/^occ-[a-z0-9-]{1,60}$/) }),
    answer: z.object({ tasks: z.array(z.record(uiLanguage, z.string())) }),
  }),
  places: endpoint({
    method: 'GET',
    path: '/places',
    summary:
      'Places that are known, each with its names in all scripts, to be found while somebody types; those over the border with their country',
    access: 'public',
    answer: z.object({
      version: z.string(),
      places: z.array(
        z.object({ town: z.string(), names: z.array(z.string()), country: z.string().exactOptional() }),
      ),
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
  others: endpoint({
    method: 'GET',
    path: '/taxonomy/others/:part',
    summary:
      'The words by which the concepts of one part are found in languages that no screen has, such as Turkish, Farsi and Ukrainian',
    access: 'public',
    params: z.object({ part: z.enum(conceptParts) }),
    answer: z.object({ version: z.string(), words: conceptWords }),
  }),
}
