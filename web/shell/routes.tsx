import type { ComponentType } from 'react'
import { lazyPart } from '../components/lazy-part.tsx'
import LandingPage from '../features/public/landing-page.tsx'
import { paths } from './paths.ts'

/**
 * Whose frame a page stands in, and who may see it: public everybody, staff jobhunters, the others who they name. Alone,
 * a page brings its own frame.
 */
export type Frame = 'public' | 'staff' | 'staffAlone' | 'person' | 'personAlone' | 'employer' | 'coordinator'
type Load = () => Promise<{ default: ComponentType }>
/** `load` fetches the page's file ahead of showing it; there is none for what came with the first file. */
export type PageRoute = { at: string; page: ComponentType; frame: Frame; load?: Load }

const page = (at: { pattern: string }, frame: Frame, load: Load): PageRoute => ({
  at: at.pattern,
  frame,
  load,
  page: lazyPart(load),
})

/** One page for both addresses, so that the list stays where it was when somebody is opened. */
const CandidatesPage = lazyPart(() => import('../features/matches/candidates-page.tsx'))

/** The same pages of a placement for its person, its employer and the jobhunters. */
const PlacementPage = lazyPart(() => import('../features/placements/placement-page.tsx'))
const AgreePage = lazyPart(() => import('../features/placements/agree-page.tsx'))
const EvaluatePage = lazyPart(() => import('../features/placements/evaluate-page.tsx'))
const PermitPage = lazyPart(() => import('../features/placements/permit-page.tsx'))
const PlanPage = lazyPart(() => import('../features/placements/plan-page.tsx'))

const FlyerMakePage = lazyPart(() => import('../features/pitches/flyer-make-page.tsx'))

/** Every page, each the default export of its file. The landing page comes with the first file, others when opened. */
export const routes: readonly PageRoute[] = [
  { at: paths.landing.pattern, frame: 'public', page: LandingPage },
  page(paths.ranking, 'public', () => import('../features/public/ranking-page.tsx')),
  page(paths.register, 'public', () => import('../features/register/register-page.tsx')),
  page(paths.api, 'public', () => import('../features/register/api-page.tsx')),
  page(paths.privacy, 'public', () => import('../features/public/privacy-page.tsx')),
  page(paths.posting, 'public', () => import('../features/vacancies/posting-page.tsx')),
  page(paths.signIn, 'public', () => import('../features/accounts/sign-in-page.tsx')),
  page(paths.signInLink, 'public', () => import('../features/accounts/link-page.tsx')),
  page(paths.signInWork, 'public', () => import('../features/accounts/work-page.tsx')),
  page(paths.flyerPage, 'public', () => import('../features/pitches/flyer-page.tsx')),
  page(paths.account, 'public', () => import('../features/accounts/account-page.tsx')),
  page(paths.demo, 'public', () => import('../features/accounts/personas-page.tsx')),
  page(paths.demoMailbox, 'public', () => import('../features/accounts/mailbox-page.tsx')),
  page(paths.demoPersona, 'public', () => import('../features/accounts/persona-page.tsx')),
  page(paths.vacancies, 'staff', () => import('../features/vacancies/vacancies-page.tsx')),
  page(paths.vacancy, 'staff', () => import('../features/vacancies/vacancy-page.tsx')),
  page(paths.vacancyEdit, 'staff', () => import('../features/vacancies/vacancy-edit-page.tsx')),
  { at: paths.candidates.pattern, frame: 'staff', page: CandidatesPage },
  { at: paths.candidate.pattern, frame: 'staff', page: CandidatesPage },
  page(paths.me, 'person', () => import('../features/me/home-page.tsx')),
  page(paths.myMatch, 'person', () => import('../features/me/match-page.tsx')),
  page(paths.more, 'person', () => import('../features/me/more-page.tsx')),
  page(paths.whyNot, 'person', () => import('../features/why-not/pick-page.tsx')),
  page(paths.whyNotPlace, 'person', () => import('../features/why-not/place-page.tsx')),
  page(paths.placements, 'staff', () => import('../features/placements/placements-page.tsx')),
  { at: paths.placement.pattern, frame: 'staff', page: PlacementPage },
  { at: paths.placementAgree.pattern, frame: 'staff', page: AgreePage },
  { at: paths.placementEvaluate.pattern, frame: 'staff', page: EvaluatePage },
  { at: paths.placementPlan.pattern, frame: 'staff', page: PlanPage },
  { at: paths.placementPermit.pattern, frame: 'staff', page: PermitPage },
  page(paths.help, 'staff', () => import('../features/placements/help-page.tsx')),
  { at: paths.ownPlacement.pattern, frame: 'employer', page: PlacementPage },
  { at: paths.ownPlacementAgree.pattern, frame: 'employer', page: AgreePage },
  { at: paths.ownPlacementEvaluate.pattern, frame: 'employer', page: EvaluatePage },
  { at: paths.ownPlacementPlan.pattern, frame: 'employer', page: PlanPage },
  { at: paths.ownPlacementPermit.pattern, frame: 'employer', page: PermitPage },
  { at: paths.myPlacementPermit.pattern, frame: 'person', page: PermitPage },
  { at: paths.myPlacement.pattern, frame: 'person', page: PlacementPage },
  { at: paths.myPlacementAgree.pattern, frame: 'person', page: AgreePage },
  { at: paths.myPlacementEvaluate.pattern, frame: 'person', page: EvaluatePage },
  page(paths.find, 'staff', () => import('../features/search/find-page.tsx')),
  page(paths.questions, 'staff', () => import('../features/matches/questions-page.tsx')),
  page(paths.carving, 'staff', () => import('../features/matches/carving-page.tsx')),
  page(paths.ownWords, 'staff', () => import('../features/search/own-words-page.tsx')),
  page(paths.compare, 'staff', () => import('../features/search/compare-page.tsx')),
  page(paths.today, 'staff', () => import('../features/today/today-page.tsx')),
  page(paths.noteContact, 'staff', () => import('../features/cases/note-page.tsx')),
  page(paths.handovers, 'staff', () => import('../features/handovers/handovers-page.tsx')),
  page(paths.handoverNew, 'staff', () => import('../features/handovers/new-page.tsx')),
  page(paths.objections, 'staff', () => import('../features/objections/objections-page.tsx')),
  page(paths.pitches, 'staff', () => import('../features/pitches/staff-page.tsx')),
  page(paths.pitchWith, 'staffAlone', () => import('../features/pitches/together-page.tsx')),
  page(paths.myPitches, 'person', () => import('../features/pitches/where-page.tsx')),
  page(paths.myPitch, 'personAlone', () => import('../features/pitches/build-page.tsx')),
  { at: paths.myFlyer.pattern, frame: 'person', page: FlyerMakePage },
  { at: paths.flyerWith.pattern, frame: 'staff', page: FlyerMakePage },
  page(paths.received, 'employer', () => import('../features/pitches/received-page.tsx')),
  page(paths.certificates, 'staff', () => import('../features/gains/certificates-page.tsx')),
  page(paths.regionCertificates, 'coordinator', () => import('../features/gains/certificates-page.tsx')),
  page(paths.apply, 'public', () => import('../features/employers/apply-page.tsx')),
  page(paths.work, 'employer', () => import('../features/work/home-page.tsx')),
  page(paths.ownOrganisation, 'employer', () => import('../features/work/organisation-page.tsx')),
  page(paths.ownOrganisationEdit, 'employer', () => import('../features/work/organisation-edit-page.tsx')),
  page(paths.newPlace, 'employer', () => import('../features/vacancy-form/new-page.tsx')),
  page(paths.ownVacancy, 'employer', () => import('../features/work/own-vacancy-page.tsx')),
  page(paths.ownVacancyForm, 'employer', () => import('../features/vacancy-form/form-page.tsx')),
  page(paths.events, 'staff', () => import('../features/events/events-page.tsx')),
  page(paths.eventNew, 'staff', () => import('../features/events/new-page.tsx')),
  page(paths.event, 'staff', () => import('../features/events/event-page.tsx')),
  page(paths.eventPlan, 'staff', () => import('../features/events/plan-page.tsx')),
  page(paths.eventInvite, 'staff', () => import('../features/events/invite-page.tsx')),
  page(paths.eventPeople, 'staff', () => import('../features/events/people-page.tsx')),
  page(paths.eventTyped, 'staff', () => import('../features/live/typed-page.tsx')),
  page(paths.eventAfter, 'staff', () => import('../features/live/after-page.tsx')),
  page(paths.eventDay, 'staff', () => import('../features/live/desk-page.tsx')),
  page(paths.eventDoor, 'public', () => import('../features/live/door-page.tsx')),
  page(paths.wall, 'public', () => import('../features/live/wall-page.tsx')),
  page(paths.helper, 'public', () => import('../features/live/come-help-page.tsx')),
  page(paths.eventTimetable, 'staff', () => import('../features/timetables/desk-page.tsx')),
  page(paths.eventPrint, 'staff', () => import('../features/timetables/print-page.tsx')),
  page(paths.myInvitation, 'person', () => import('../features/events/my-invitation-page.tsx')),
  page(paths.myPrepare, 'person', () => import('../features/events/prepare-page.tsx')),
  page(paths.eventSurvey, 'staff', () => import('../features/surveys/survey-page.tsx')),
  page(paths.mySurvey, 'person', () => import('../features/surveys/my-survey-page.tsx')),
  page(paths.ownStallSurvey, 'employer', () => import('../features/surveys/own-survey-page.tsx')),
  page(paths.eventResults, 'staff', () => import('../features/reports/event-results-page.tsx')),
  page(paths.eventStall, 'staff', () => import('../features/events/stall-page.tsx')),
  page(paths.myDay, 'personAlone', () => import('../features/live/mine-page.tsx')),
  page(paths.ownStallDay, 'employer', () => import('../features/live/stall-page.tsx')),
  page(paths.ownStall, 'employer', () => import('../features/events/own-stall-page.tsx')),
  page(paths.region, 'coordinator', () => import('../features/regions/region-page.tsx')),
  page(paths.connections, 'coordinator', () => import('../features/connections/connections-page.tsx')),
  page(paths.regionRule, 'coordinator', () => import('../features/regions/rule-page.tsx')),
  page(paths.audit, 'coordinator', () => import('../features/audit/audit-page.tsx')),
  page(paths.outcomes, 'coordinator', () => import('../features/reports/outcomes-page.tsx')),
  page(paths.caseLoad, 'coordinator', () => import('../features/case-load/case-load-page.tsx')),
  page(paths.staff, 'coordinator', () => import('../features/accounts/staff-page.tsx')),
  page(paths.employerNew, 'staff', () => import('../features/employers/new-page.tsx')),
  page(paths.vacancyNew, 'staff', () => import('../features/vacancy-form/staff-new-page.tsx')),
  page(paths.employers, 'staff', () => import('../features/employers/employers-page.tsx')),
  page(paths.employer, 'staff', () => import('../features/employers/employer-page.tsx')),
  page(paths.employerEdit, 'staff', () => import('../features/employers/employer-edit-page.tsx')),
  page(paths.imports, 'staff', () => import('../features/imports/import-page.tsx')),
  page(paths.reviews, 'staff', () => import('../features/employers/reviews-page.tsx')),
  page(paths.card, 'public', () => import('../features/accounts/card-page.tsx')),
  page(paths.personBegin, 'staff', () => import('../features/builder/begin-page.tsx')),
  page(paths.buildWith, 'staffAlone', () => import('../features/builder/together-page.tsx')),
  page(paths.build, 'personAlone', () => import('../features/builder/builder-page.tsx')),
  page(paths.access, 'person', () => import('../features/access/access-page.tsx')),
  page(paths.erase, 'person', () => import('../features/privacy/erase-page.tsx')),
  page(paths.erased, 'public', () => import('../features/privacy/erased-page.tsx')),
  page(paths.people, 'staff', () => import('../features/people/people-page.tsx')),
  page(paths.person, 'staff', () => import('../features/people/person-page.tsx')),
  page(paths.personEdit, 'staff', () => import('../features/people/edit-page.tsx')),
  page(paths.myProfile, 'person', () => import('../features/me/profile-page.tsx')),
  page(paths.ownData, 'person', () => import('../features/privacy/data-page.tsx')),
  page(paths.ownCv, 'person', () => import('../features/privacy/cv-page.tsx')),
  page(paths.myProfileEdit, 'person', () => import('../features/me/edit-page.tsx')),
]
