import { fold } from '../../../locales/fold.ts'
import type { Text } from '../../contract.ts'
import type { Reference } from '../../reference.ts'

/** What was written, in Dutch where there is a translation, no longer than `max` characters. */
export const inDutch = ({ language, text, translations }: Text, max: number): string =>
  (language === 'nl' ? text : (translations.nl?.text ?? text)).slice(0, max)

/** What somebody wrote in Dutch. */
export const dutchText = (text: string): Text => ({ language: 'nl', text, translations: {} })

/** The Dutch name of a concept. */
export const nameOf = ({ concepts }: Reference, id: string): string => concepts.get(id)?.labels.nl ?? id

/** The concept of a kind (`occ`, `sk`, `cert`) that has this name in Dutch; null where none has. */
export const conceptNamed = ({ concepts }: Reference, kind: string, name: string): string | null => {
  const asked = fold(name)
  const found = [...concepts.values()].find(
    ({ id, labels }) => id.startsWith(`${kind}-`) && fold(labels.nl) === asked,
  )
  return found?.id ?? null
}

/** A postcode of four digits and two letters; VUM takes no other. */
export const wholePostcode = (postcode: string | null): string | null =>
  /^\d{4}[A-Z]{2}$/.test(postcode ?? '') ? postcode : null

/** A list for a field that may not be empty. */
export const someOf = <Name extends string, Item>(
  name: Name,
  items: readonly Item[],
): { [key in Name]?: Item[] } =>
  (items.length > 0 ? { [name]: [...items] } : {}) as { [key in Name]?: Item[] }

/** The pointers of a table whose condition holds. */
export const pointersOf = (table: Readonly<Record<string, boolean>>): string[] =>
  Object.keys(table).filter((pointer) => table[pointer])
