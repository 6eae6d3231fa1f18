import { z } from 'zod'

/** The four interface languages, in the order in which files write them. */
export const labelLanguages = ['en', 'nl', 'ar', 'ti'] as const

const word = z.string().min(1)

/** One name in each interface language. */
export const labels = z.strictObject({ en: word, nl: word, ar: word, ti: word })

/** The same made for each interface language. */
export const inEachLanguage = <Made>(make: (language: (typeof labelLanguages)[number]) => Made) => ({
  en: make('en'),
  nl: make('nl'),
  ar: make('ar'),
  ti: make('ti'),
})

/** Everyday words that find a thing; never shown as its name. */
export const synonyms = z.strictObject({
  en: z.array(word),
  nl: z.array(word),
  ar: z.array(word),
  ti: z.array(word),
})

/** Where a file's facts come from, and the day on which they were written down or last checked. */
export const provenance = { source: word, date: z.iso.date() }
