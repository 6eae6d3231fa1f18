import { z } from 'zod'
import { labels, provenance } from './labels.ts'
import file from './languages.json' with { type: 'json' }

/** `id` is a BCP 47 tag, `own` the name the language has for itself. */
const language = z.strictObject({ id: z.string().regex(/^[a-z]{2,3}$/), own: z.string(), labels })

const schema = z.strictObject({ ...provenance, languages: z.array(language) })

/** Languages to choose from when asked what one speaks; any other BCP 47 tag may be stored too. */
export const { languages } = schema.parse(file)
