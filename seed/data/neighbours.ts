import { z } from 'zod'
import am from './neighbours/am.json' with { type: 'json' }
import de from './neighbours/de.json' with { type: 'json' }
import fa from './neighbours/fa.json' with { type: 'json' }
import fr from './neighbours/fr.json' with { type: 'json' }
import ku from './neighbours/ku.json' with { type: 'json' }
import ru from './neighbours/ru.json' with { type: 'json' }
import so from './neighbours/so.json' with { type: 'json' }
import tr from './neighbours/tr.json' with { type: 'json' }
import uk from './neighbours/uk.json' with { type: 'json' }

/** Everyday words of one language, by the id of the kind of work, the skill or the paper that they find. */
const words = z.record(z.string().regex(/^(occ|sk|cert)-[a-z0-9-]+$/), z.array(z.string().min(1)).min(1))

/** Languages that many newcomers speak and no screen has: Farsi and Dari are one, `ku` is Kurmanji. */
const files = { am, de, fa, fr, ku, ru, so, tr, uk }

/** Words of languages that no screen has, each language by itself. They are found by and never shown. */
export const neighbours: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> =
  Object.fromEntries(Object.entries(files).map(([language, file]) => [language, words.parse(file)]))

/** The words of all these languages that find one concept, each once. */
export const neighboursOf = (id: string): string[] => [
  ...new Set(Object.values(neighbours).flatMap((file) => file[id] ?? [])),
]
