import { type ComponentType, lazy } from 'react'
import LandingPage from '../features/public/landing-page.tsx'
import { paths } from './paths.ts'

/**
 * Whose frame a page stands in, and who may see it: public everybody, staff jobhunters, the others who they name. Alone,
 * a page brings its own frame.
 */
export type Frame = 'public' | 'staff' | 'staffAlone' | 'person' | 'personAlone' | 'employer' | 'coordinator'
export type PageRoute = { at: string; page: ComponentType; frame: Frame }

const page = (at: { pattern: string }, frame: Frame, shown: ComponentType): PageRoute => ({
  at: at.pattern,
  frame,
  page: shown,
})

/** One page for both addresses, so that the list stays where it was when somebody is opened. */
const candidatesPage = lazy(() => import('../features/matches/candidates-page.tsx'))

/** For jobhunters, and with rounded figures for the coordinator. */
const certificatesPage = lazy(() => import('../features/gains/certificates-page.tsx'))

/** Every page, each the default export of its file. The landing page comes with the first file, others when opened. */
export const routes: readonly PageRoute[] = [
  page(paths.landing, 'public', LandingPage),
  page(
    paths.ranking,
    'public',
    lazy(() => import('../features/public/ranking-page.tsx')),
  ),
  page(
    paths.privacy,
    'public',
    lazy(() => import('../features/public/privacy-page.tsx')),
  ),
  page(
    paths.signIn,
    'public',
    lazy(() => import('../features/accounts/sign-in-page.tsx')),
  ),
  page(
    paths.signInLink,
    'public',
    lazy(() => import('../features/accounts/link-page.tsx')),
  ),
  page(
    paths.demo,
    'public',
    lazy(() => import('../features/accounts/personas-page.tsx')),
  ),
  page(
    paths.demoMailbox,
    'public',
    lazy(() => import('../features/accounts/mailbox-page.tsx')),
  ),
  page(
    paths.demoPersona,
    'public',
    lazy(() => import('../features/accounts/persona-page.tsx')),
  ),
  page(
    paths.vacancies,
    'staff',
    lazy(() => import('../features/vacancies/vacancies-page.tsx')),
  ),
  page(
    paths.vacancy,
    'staff',
    lazy(() => import('../features/vacancies/vacancy-page.tsx')),
  ),
  page(
    paths.vacancyEdit,
    'staff',
    lazy(() => import('../features/vacancies/vacancy-edit-page.tsx')),
  ),
  page(paths.candidates, 'staff', candidatesPage),
  page(paths.candidate, 'staff', candidatesPage),
  page(
    paths.me,
    'person',
    lazy(() => import('../features/me/home-page.tsx')),
  ),
  page(
    paths.myMatch,
    'person',
    lazy(() => import('../features/me/match-page.tsx')),
  ),
  page(
    paths.more,
    'person',
    lazy(() => import('../features/me/more-page.tsx')),
  ),
  page(
    paths.whyNot,
    'person',
    lazy(() => import('../features/why-not/pick-page.tsx')),
  ),
  page(
    paths.whyNotPlace,
    'person',
    lazy(() => import('../features/why-not/place-page.tsx')),
  ),
  page(
    paths.objections,
    'staff',
    lazy(() => import('../features/objections/objections-page.tsx')),
  ),
  page(paths.certificates, 'staff', certificatesPage),
  page(paths.regionCertificates, 'coordinator', certificatesPage),
  page(
    paths.apply,
    'public',
    lazy(() => import('../features/employers/apply-page.tsx')),
  ),
  page(
    paths.work,
    'employer',
    lazy(() => import('../features/work/home-page.tsx')),
  ),
  page(
    paths.newPlace,
    'employer',
    lazy(() => import('../features/vacancy-form/new-page.tsx')),
  ),
  page(
    paths.ownVacancy,
    'employer',
    lazy(() => import('../features/work/own-vacancy-page.tsx')),
  ),
  page(
    paths.ownVacancyForm,
    'employer',
    lazy(() => import('../features/vacancy-form/form-page.tsx')),
  ),
  page(
    paths.region,
    'coordinator',
    lazy(() => import('../features/regions/region-page.tsx')),
  ),
  page(
    paths.employers,
    'staff',
    lazy(() => import('../features/employers/employers-page.tsx')),
  ),
  page(
    paths.employer,
    'staff',
    lazy(() => import('../features/employers/employer-page.tsx')),
  ),
  page(
    paths.employerEdit,
    'staff',
    lazy(() => import('../features/employers/employer-edit-page.tsx')),
  ),
  page(
    paths.reviews,
    'staff',
    lazy(() => import('../features/employers/reviews-page.tsx')),
  ),
  page(
    paths.card,
    'public',
    lazy(() => import('../features/accounts/card-page.tsx')),
  ),
  page(
    paths.personBegin,
    'staff',
    lazy(() => import('../features/builder/begin-page.tsx')),
  ),
  page(
    paths.buildWith,
    'staffAlone',
    lazy(() => import('../features/builder/together-page.tsx')),
  ),
  page(
    paths.build,
    'personAlone',
    lazy(() => import('../features/builder/builder-page.tsx')),
  ),
  page(
    paths.access,
    'person',
    lazy(() => import('../features/access/access-page.tsx')),
  ),
  page(
    paths.erase,
    'person',
    lazy(() => import('../features/privacy/erase-page.tsx')),
  ),
  page(
    paths.erased,
    'public',
    lazy(() => import('../features/privacy/erased-page.tsx')),
  ),
  page(
    paths.people,
    'staff',
    lazy(() => import('../features/people/people-page.tsx')),
  ),
  page(
    paths.person,
    'staff',
    lazy(() => import('../features/people/person-page.tsx')),
  ),
  page(
    paths.personEdit,
    'staff',
    lazy(() => import('../features/people/edit-page.tsx')),
  ),
  page(
    paths.myProfile,
    'person',
    lazy(() => import('../features/me/profile-page.tsx')),
  ),
  page(
    paths.myProfileEdit,
    'person',
    lazy(() => import('../features/me/edit-page.tsx')),
  ),
]
