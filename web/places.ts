import type { TFunction } from 'i18next'
import { Briefcase, House, UserRound, UsersRound } from 'lucide-react'
import type { SessionAnswer } from '#contract/accounts'
import type { Place } from './components/staff-shell.tsx'
import { paths } from './paths.ts'

/** Where the rail of a jobhunter leads. */
export const staffPlaces = (region: string, t: TFunction): Place[] => [
  { to: paths.people.to({ region }), label: t('place.people'), icon: UsersRound },
  { to: paths.vacancies.to({ region }), label: t('place.vacancies'), icon: Briefcase },
]

/** Where the tabs of a person lead. */
export const personPlaces = (t: TFunction): Place[] => [
  { to: paths.me.to(), label: t('place.home'), icon: House },
  { to: paths.myProfile.to(), label: t('place.me'), icon: UserRound },
]

/** The first page of who is signed in; the public page for nobody, and for roles whose pages are not here yet. */
export function homeOf(session: SessionAnswer | undefined): string {
  const jobhunter = session?.memberships.find(({ role }) => role === 'jobhunter')
  if (jobhunter) return paths.vacancies.to({ region: jobhunter.region })
  if (session?.memberships.some(({ role }) => role === 'person')) return paths.me.to()
  return paths.landing.to()
}
