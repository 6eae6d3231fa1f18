import { z } from 'zod'
import { type UiLanguage, uiLanguages } from '../../api/contract.ts'

type PerLanguage<Made> = Record<UiLanguage, Made>

const word = z.string().min(1)
const tag = z.enum(uiLanguages)

/** The same made for each language of the screens. */
export const inEachLanguage = <Made>(make: (language: UiLanguage) => Made): PerLanguage<Made> =>
  Object.fromEntries(uiLanguages.map((language) => [language, make(language)])) as PerLanguage<Made>

/** One name in each language of the screens: the English one where a file has none. */
export const labels = z
  .partialRecord(tag, word)
  .refine((written) => written.en !== undefined, 'English is always there')
  .transform((written) => inEachLanguage((language) => written[language] ?? written.en ?? ''))

/** A name in each language, and after it everyday words that find the same thing and are never shown as its name. */
export const words = z
  .partialRecord(tag, z.array(word).min(1))
  .refine((written) => written.en !== undefined, 'English is always there')
  .transform((written) => ({
    labels: inEachLanguage((language) => (written[language] ?? written.en)?.[0] ?? ''),
    synonyms: inEachLanguage((language) => written[language]?.slice(1) ?? []),
  }))

/** Everyday words that find a thing; never shown as its name. */
export const synonyms = z
  .partialRecord(tag, z.array(word))
  .transform((written) => inEachLanguage((language) => written[language] ?? []))

/** Where a file's facts come from, and the day on which they were written down or last checked. */
export const provenance = { source: word, date: z.iso.date() }
