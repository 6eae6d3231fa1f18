import { z } from 'zod'
import { uiLanguages } from '../../api/contract.ts'

const id = z.string().regex(/^(occ|sk|group)-[a-z0-9-]{1,60}$/)

/** A concept that was imported: its own words by language, the name first, and words of other languages that only find it. */
export const importedConcept = z.strictObject({
  id,
  part: z.enum(['occupation', 'skill', 'group']),
  words: z.partialRecord(z.enum(uiLanguages), z.array(z.string()).min(1)),
  also: z.array(z.string()).exactOptional(),
  /** Occupations only. */
  group: id.exactOptional(),
  skills: z.array(id).exactOptional(),
})
export type ImportedConcept = z.infer<typeof importedConcept>

export const relationSorts = ['broader', 'related', 'sibling'] as const

/** What was imported of kinds of work and skills beside the curated ones. */
export const importedWords = z.strictObject({
  concepts: z.array(importedConcept),
  /** More words that find a curated concept; never shown as its name. */
  found: z.record(z.string(), z.array(z.string())),
  relations: z.array(z.tuple([id, id, z.enum(relationSorts)])),
})
export type ImportedWords = z.infer<typeof importedWords>

/** Middles of four-digit postcodes, in metres on the Dutch national plane, and of the towns they lie in. */
export const importedPlaces = z.strictObject({
  postcodes: z.record(z.string().regex(/^[1-9]\d{3}$/), z.tuple([z.int(), z.int()])),
  towns: z.record(z.string(), z.tuple([z.int(), z.int()])),
})
export type ImportedPlaces = z.infer<typeof importedPlaces>

/** A row of a file that could not be used, and why. */
export type UnusedRow = { file: string; line: number; why: string }
