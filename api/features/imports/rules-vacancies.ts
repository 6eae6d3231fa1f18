import { fold } from '../../../locales/fold.ts'
import { otherWork } from '../../../matcher/codes.ts'
import type { Reference } from '../../reference.ts'
import type { VacancySections } from '../vacancies/contract.ts'
import type { ImportField } from './codes.ts'
import type { ImportVerdict } from './contract.ts'
import { hoursIn } from './rules-rows.ts'

type Read = ImportVerdict['read']
type Site = { id: string; employer: string; address: { town: string } }
type Employer = { id: string; organisation: { kvk: string } }

/** Where the work of a row is: the site in its town, else the only one; or the field that does not say it. */
export const siteOfRow = (
  { kvk = '', town }: Read,
  employers: readonly Employer[],
  sites: readonly Site[],
): { site: Site } | { field: ImportField; code: 'unknown_employer' | 'unknown_site' } => {
  const employer = employers.find(({ organisation }) => organisation.kvk === kvk)
  if (!employer) return { field: 'kvk', code: 'unknown_employer' }
  const own = sites.filter((one) => one.employer === employer.id)
  const there = town === undefined ? own : own.filter(({ address }) => fold(address.town) === fold(town))
  const [site] = there
  return site && (town !== undefined || own.length === 1) ? { site } : { field: 'town', code: 'unknown_site' }
}

/** Whether two vacancies of one employer could be one: the same title, and the same first day where both tell one. */
export const isSameVacancy = (
  one: { title: string; startDay: string | undefined },
  other: { title: string; startDay: string | undefined },
): boolean =>
  fold(one.title) === fold(other.title) &&
  (one.startDay === undefined || other.startDay === undefined || one.startDay === other.startDay)

/** A draft as a row begins it; what no cell says stays open, and a first day that none says is `today`. */
export const vacancyIn = (
  { title = '', hours = '', startDay, positions, description }: Read,
  { site, today, reference }: { site: string; today: string; reference: Reference },
): Pick<VacancySections, 'basics' | 'hours' | 'description'> => {
  const asked = fold(title)
  const occupation = [...reference.concepts.values()].find(
    ({ id, labels }) => id.startsWith('occ-') && fold(labels.nl) === asked,
  )
  const week = hoursIn(hours) ?? { min: 1, max: 1 }
  const dutch = (text: string) => ({ language: 'nl', text, translations: {} })
  return {
    basics: {
      ...{ kind: 'job' as const, site, occupation: occupation?.id ?? otherWork, title: dutch(title) },
      ...{ positions: positions === undefined ? 1 : Number(positions), startDay: startDay ?? today },
      ...{ endDay: null, intentionToHire: false },
    },
    hours: {
      perWeek: { min: week.min === week.max ? null : week.min, desired: week.max, max: null },
      ...{ possible: null, required: null },
    },
    description: description === undefined ? null : dutch(description),
  }
}
