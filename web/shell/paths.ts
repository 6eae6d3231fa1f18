import { generatePath, type PathParam } from 'react-router'

type Params<Pattern extends string> = { [Name in PathParam<Pattern>]: string }

/** A page's address: `pattern` for the router, `to` for a link. */
function path<Pattern extends string>(pattern: Pattern) {
  return {
    pattern,
    to: (...[params]: keyof Params<Pattern> extends never ? [] : [Params<Pattern>]): string =>
      generatePath(pattern as string, params),
  }
}

/** Every page of the app. No address holds a name or anything else of a person but an id. */
export const paths = {
  landing: path('/'),
  ranking: path('/about/ranking'),
  privacy: path('/about/privacy'),
  signIn: path('/sign-in'),
  signInLink: path('/sign-in/link'),
  card: path('/card'),
  account: path('/account'),
  demo: path('/demo'),
  demoMailbox: path('/demo/mailbox'),
  demoPersona: path('/demo/:persona'),

  apply: path('/apply'),
  work: path('/regions/:region/work/employers/:employer'),
  ownOrganisation: path('/regions/:region/work/employers/:employer/organisation'),
  ownOrganisationEdit: path('/regions/:region/work/employers/:employer/organisation/:section'),
  newPlace: path('/regions/:region/work/employers/:employer/new'),
  received: path('/regions/:region/work/employers/:employer/pitches'),
  ownVacancy: path('/regions/:region/work/vacancies/:vacancy'),
  ownPlacement: path('/regions/:region/work/placements/:placement'),
  ownPlacementAgree: path('/regions/:region/work/placements/:placement/agree'),
  ownPlacementEvaluate: path('/regions/:region/work/placements/:placement/evaluate/:evaluation'),
  ownPlacementPlan: path('/regions/:region/work/placements/:placement/plan/:section'),
  ownVacancyForm: path('/regions/:region/work/vacancies/:vacancy/form/:step'),
  ownStall: path('/regions/:region/work/stalls/:stall'),

  events: path('/regions/:region/events'),
  eventNew: path('/regions/:region/events/new'),
  event: path('/regions/:region/events/:event'),
  eventPlan: path('/regions/:region/events/:event/plan/:step'),
  eventInvite: path('/regions/:region/events/:event/invite'),
  eventPeople: path('/regions/:region/events/:event/people'),
  eventStall: path('/regions/:region/events/:event/stalls/:stall'),
  region: path('/regions/:region/settings'),
  staff: path('/regions/:region/staff'),
  employers: path('/regions/:region/employers'),
  employerNew: path('/regions/:region/employers/new'),
  employer: path('/regions/:region/employers/:employer'),
  vacancyNew: path('/regions/:region/employers/:employer/vacancies/new'),
  employerEdit: path('/regions/:region/employers/:employer/edit/:section'),
  reviews: path('/regions/:region/reviews'),
  people: path('/regions/:region/people'),
  person: path('/regions/:region/people/:profile'),
  personBegin: path('/regions/:region/people/new'),
  buildWith: path('/regions/:region/people/:profile/build/:step'),
  personEdit: path('/regions/:region/people/:profile/edit/:section'),
  vacancies: path('/regions/:region/vacancies'),
  vacancy: path('/regions/:region/vacancies/:vacancy'),
  vacancyEdit: path('/regions/:region/vacancies/:vacancy/edit/:section'),
  candidates: path('/regions/:region/vacancies/:vacancy/candidates'),
  candidate: path('/regions/:region/vacancies/:vacancy/candidates/:profile'),
  placements: path('/regions/:region/placements'),
  placement: path('/regions/:region/placements/:placement'),
  placementAgree: path('/regions/:region/placements/:placement/agree'),
  placementEvaluate: path('/regions/:region/placements/:placement/evaluate/:evaluation'),
  placementPlan: path('/regions/:region/placements/:placement/plan/:section'),
  find: path('/regions/:region/find'),
  /** `?people=` holds their ids. */
  compare: path('/regions/:region/vacancies/:vacancy/compare'),
  objections: path('/regions/:region/objections'),
  /** `?person=` about whom, `&employer=` with whom, `&pitch=` that nobody answered. */
  noteContact: path('/regions/:region/note'),
  pitches: path('/regions/:region/pitches'),
  pitchWith: path('/regions/:region/pitches/:pitch'),
  certificates: path('/regions/:region/certificates'),
  regionCertificates: path('/regions/:region/courses'),

  me: path('/me'),
  build: path('/me/build/:step'),
  access: path('/me/access'),
  erase: path('/me/erase'),
  erased: path('/erased'),
  myPlacement: path('/me/placements/:placement'),
  myPlacementAgree: path('/me/placements/:placement/agree'),
  myPlacementEvaluate: path('/me/placements/:placement/evaluate/:evaluation'),
  myMatch: path('/me/matches/:vacancy'),
  myPitches: path('/me/pitches'),
  myPitch: path('/me/pitches/:pitch'),
  more: path('/me/more'),
  myInvitation: path('/me/events/:participation'),
  whyNot: path('/me/why-not'),
  whyNotPlace: path('/me/why-not/:vacancy'),
  myProfile: path('/me/profile'),
  myProfileEdit: path('/me/profile/:section'),
}
