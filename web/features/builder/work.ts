import type { ProfileAnswer } from '#contract/profiles'

type Experience = ProfileAnswer['experience']
type Entry = Experience[string]

/** What the builder asks of one kind of work; null while it is not told. `until` null with a `from` is "until now". */
export type Work = { country: string | null; from: number | null; until: number | null }

export const blankWork: Work = { country: null, from: null, until: null }

const yearOf = (month: string): number => Number(month.slice(0, 4))

/** Stored work by occupation, as the builder asks it. */
export const workOf = (experience: Experience): Record<string, Work> =>
  Object.fromEntries(
    Object.values(experience).flatMap(({ occupation, country, from, until }) =>
      occupation === null
        ? []
        : [[occupation, { country, from: yearOf(from), until: until === null ? null : yearOf(until) }]],
    ),
  )

/** The work as a profile holds it; undefined while where or since when is missing. */
export function written(occupation: string, { country, from, until }: Work): Entry | undefined {
  if (country === null || from === null) return undefined
  const last = until === null ? null : `${Math.max(from, until)}-12`
  return { occupation, title: null, country, from: `${from}-01`, until: last }
}

/** The key under which work in an occupation stands, or will stand. */
export const keyOf = ({ experience }: Pick<ProfileAnswer, 'experience'>, occupation: string): string =>
  Object.entries(experience).find(([, entry]) => entry.occupation === occupation)?.[0] ?? occupation

/** Years to choose from, the latest first. */
export const yearsUntil = (year: number): number[] => Array.from({ length: 50 }, (_, back) => year - back)
