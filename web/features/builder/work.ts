import type { UiLanguage } from '#contract'
import type { ProfileAnswer } from '#contract/profiles'

type Experience = ProfileAnswer['experience']
type Entry = Experience[string]

/** What the builder asks of one kind of work: a country, the first year, and the last one or «now»; null is not told. */
export type Work = { country: string | null; from: number | null; until: number | 'now' | null }

const blank = { country: null, from: null, until: null } as const

const yearOf = (month: string): number => Number(month.slice(0, 4))

/** Stored work as the builder asks it. */
export const workOf = ({ country, from, until }: Entry): Work => ({
  country,
  from: from === null ? null : yearOf(from),
  until: until === null || until === 'now' ? until : yearOf(until),
})

/** Work as it is stored; it never ends before it began, and a year that stays keeps its month. */
export function withWork(entry: Entry, { country, from, until }: Work): Entry {
  const before = workOf(entry)
  const first = from === before.from ? entry.from : from === null ? null : `${from}-01`
  if (typeof until !== 'number') return { ...entry, country, from: first, until }
  const last = Math.max(from ?? until, until)
  return { ...entry, country, from: first, until: last === before.until ? entry.until : `${last}-12` }
}

/** Whether where or since when is still to be told. */
export const isHalfTold = ({ country, from }: Pick<Entry, 'country' | 'from'>): boolean =>
  country === null || from === null

/** The work that somebody has told, by occupation; work in own words has none. */
export const occupationsOf = (experience: Experience): string[] => [
  ...new Set(Object.values(experience).flatMap(({ occupation }) => occupation ?? [])),
]

/** Work that is ticked: kept at once, where and when are asked. */
export const withOccupation = (experience: Experience, occupation: string): Experience =>
  occupationsOf(experience).includes(occupation)
    ? experience
    : { ...experience, [occupation]: { occupation, title: null, ...blank } }

export const withoutOccupation = (experience: Experience, occupation: string): Experience =>
  Object.fromEntries(Object.entries(experience).filter(([, entry]) => entry.occupation !== occupation))

/** Work that is in no list, in the words of the person. */
export const withOwnWork = (
  experience: Experience,
  id: string,
  { text, language }: { text: string; language: UiLanguage },
): Experience => ({
  ...experience,
  [id]: { occupation: null, title: { language, text, translations: {} }, ...blank },
})

/** Years to choose from, the latest first. */
export const yearsUntil = (year: number): number[] => Array.from({ length: 50 }, (_, back) => year - back)
