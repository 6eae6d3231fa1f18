import type { ProfileAnswer } from '#contract/profiles'
import type { Openings } from '../matches/use-openings.ts'

type Releases = ProfileAnswer['sharing']['releases']
export type Release = { employer: string; from: string; until: string; isOver: boolean }

/** Who knows a name, the longest first; those that have ended come last. */
export const releaseRows = (releases: Releases, today: string): Release[] =>
  Object.entries(releases)
    .map(([employer, release]) => ({ employer, ...release, isOver: release.until < today }))
    .sort((a, b) => (a.until < b.until ? 1 : -1))

/** How long a name may be known, in months. */
export const spans = [1, 3, 6] as const

/** The same day so many months later, the last of that month where it has fewer days. */
export function monthsAfter(day: string, months: number): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  const last = new Date(Date.UTC(year, month - 1 + months + 1, 0)).getUTCDate()
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10)
}

/** Employers with a place that fits or nearly fits, by id, each once. */
export const employersOf = ({ vacancies }: Openings): Map<string, string> =>
  new Map(Object.values(vacancies).map(({ employer, employerName }) => [employer, employerName]))
