import type { Draft, Versioned } from '../../api/adapters/store/port.ts'
import type { HistoryEntry, Text } from '../../api/contract.ts'

/** A record as it is handed to a collection. */
export type Stored<T extends Versioned> = Draft<T> & { id: string }

/** Any part of a record, as deep as it goes; lists are given whole. */
export type Part<T> = T extends readonly unknown[]
  ? T
  : T extends object
    ? { [K in keyof T]?: Part<T[K]> }
    : T

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** The whole with the given parts in their places; `null` and lists replace, objects are gone into. */
export const withParts = <T>(whole: T, parts: NoInfer<Part<T>>): T => {
  if (!isObject(whole) || !isObject(parts)) return parts as T
  const merged: Record<string, unknown> = { ...whole }
  for (const [key, part] of Object.entries(parts))
    merged[key] = key in merged ? withParts(merged[key], part as Part<unknown>) : part
  return merged as T
}

/** The day that records are made on, where nobody says otherwise. */
export const someDay = '2026-01-05'

/** History of a record made on a day ('YYYY-MM-DD'), in the morning. */
export const madeBy = (actor: string, day: string = someDay): HistoryEntry[] => [
  { version: 1, at: `${day}T08:00:00.000Z`, actor, action: 'created', paths: [] },
]

/** What somebody wrote, with translations made by people. */
export const written = (language: string, text: string, translations: Record<string, string> = {}): Text => ({
  language,
  text,
  translations: Object.fromEntries(
    Object.entries(translations).map(([to, said]) => [to, { text: said, by: 'human' as const }]),
  ),
})
