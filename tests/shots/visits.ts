import type { Role } from '../../api/contract.ts'
import { storyId } from '../../seed/stories/scene.ts'
import { paths } from '../../web/shell/paths.ts'
import type { Sample } from './sample.ts'

export type Visit = { route: keyof typeof paths; path: string; as: Role | undefined }

type Plan = { as?: Role; to: (sample: Sample) => string[] }

const staff = 'jobhunter' as const

/** Every route of the web, who looks at it and at what; a route without a line here does not compile. */
const plans: Record<keyof typeof paths, Plan> = {
  landing: { to: () => [paths.landing.to()] },
  ranking: { to: () => [paths.ranking.to()] },
  privacy: { to: () => [paths.privacy.to()] },
  register: { to: () => [paths.register.to()] },
  api: { to: () => [paths.api.to()] },
  posting: {
    to: ({ region }) => [paths.posting.to({ region, vacancy: storyId('vacancy', 'stadsgracht kitchen') })],
  },
  signIn: { to: () => [paths.signIn.to()] },
  signInLink: { to: () => [paths.signInLink.to()] },
  signInWork: { to: () => [paths.signInWork.to()] },
  card: { to: () => [`${paths.card.to()}#${'x'.repeat(43)}`] },
  wall: { to: ({ wallToken }) => [`${paths.wall.to()}#${wallToken}`] },
  helper: { to: () => [`${paths.helper.to()}#${'x'.repeat(43)}`] },
  account: { as: 'employer', to: () => [paths.account.to()] },
  demo: { to: () => [paths.demo.to()] },
  demoPersona: { to: () => [paths.demoPersona.to({ persona: 'rahwa' })] },
  demoMailbox: { to: () => [paths.demoMailbox.to()] },
  apply: { to: () => [paths.apply.to()] },
  work: { as: 'employer', to: ({ region, employer }) => [paths.work.to({ region, employer })] },
  ownOrganisation: {
    as: 'employer',
    to: ({ region, employer }) => [paths.ownOrganisation.to({ region, employer })],
  },
  ownOrganisationEdit: {
    as: 'employer',
    to: ({ region, employer }) => [paths.ownOrganisationEdit.to({ region, employer, section: 'contacts' })],
  },
  newPlace: { as: 'employer', to: ({ region, employer }) => [paths.newPlace.to({ region, employer })] },
  ownVacancy: {
    as: 'employer',
    to: ({ region, employersVacancy }) => [paths.ownVacancy.to({ region, vacancy: employersVacancy })],
  },
  ownVacancyForm: {
    as: 'employer',
    to: ({ region, employersVacancy, employersDraft }) => [
      ...['place', 'tasks', 'asks', 'hours', 'offer'].map((step) =>
        paths.ownVacancyForm.to({ region, vacancy: employersVacancy, step }),
      ),
      paths.ownVacancyForm.to({ region, vacancy: employersDraft, step: 'check' }),
    ],
  },
  ownStall: {
    as: 'employer',
    to: ({ region, ownStall }) => [paths.ownStall.to({ region, stall: ownStall })],
  },
  events: { as: staff, to: ({ region }) => [paths.events.to({ region })] },
  eventNew: { as: staff, to: ({ region }) => [paths.eventNew.to({ region })] },
  event: { as: staff, to: ({ region, event }) => [paths.event.to({ region, event })] },
  eventPlan: {
    as: staff,
    to: ({ region, event }) =>
      ['basics', 'place', 'talks', 'care', 'interpreters'].map((step) =>
        paths.eventPlan.to({ region, event, step }),
      ),
  },
  eventInvite: { as: staff, to: ({ region, event }) => [paths.eventInvite.to({ region, event })] },
  eventPeople: { as: staff, to: ({ region, event }) => [paths.eventPeople.to({ region, event })] },
  myDay: {
    as: 'person',
    to: ({ dayInvitation, halls }) =>
      [dayInvitation, ...halls.map(({ invitation }) => invitation)].map((participation) =>
        paths.myDay.to({ participation }),
      ),
  },
  ownStallDay: {
    as: 'employer',
    to: ({ region, dayStall, halls }) =>
      [dayStall, ...halls.map(({ stall }) => stall)].map((stall) => paths.ownStallDay.to({ region, stall })),
  },
  eventTyped: {
    as: staff,
    to: ({ region, pastEvent }) => [paths.eventTyped.to({ region, event: pastEvent })],
  },
  eventAfter: {
    as: staff,
    to: ({ region, pastEvent }) => [paths.eventAfter.to({ region, event: pastEvent })],
  },
  eventDay: {
    as: staff,
    to: ({ region, dayEvent, halls }) =>
      [dayEvent, ...halls.map(({ event }) => event)].map((event) => paths.eventDay.to({ region, event })),
  },
  eventDoor: { as: staff, to: ({ region, dayEvent }) => [paths.eventDoor.to({ region, event: dayEvent })] },
  eventTimetable: { as: staff, to: ({ region, event }) => [paths.eventTimetable.to({ region, event })] },
  eventSurvey: {
    as: staff,
    to: ({ region, pastEvent }) => [paths.eventSurvey.to({ region, event: pastEvent })],
  },
  myPrepare: {
    as: 'person',
    to: ({ dayInvitation }) => [paths.myPrepare.to({ participation: dayInvitation })],
  },
  mySurvey: {
    as: 'person',
    to: ({ pastInvitation }) => [paths.mySurvey.to({ participation: pastInvitation })],
  },
  ownStallSurvey: {
    as: 'employer',
    to: ({ region, pastStall }) => [paths.ownStallSurvey.to({ region, stall: pastStall })],
  },
  eventResults: {
    as: staff,
    to: ({ region, pastEvent }) => [paths.eventResults.to({ region, event: pastEvent })],
  },
  eventPrint: { as: staff, to: ({ region, dayEvent }) => [paths.eventPrint.to({ region, event: dayEvent })] },
  myInvitation: {
    as: 'person',
    to: ({ invitation }) => [paths.myInvitation.to({ participation: invitation })],
  },
  eventStall: {
    as: staff,
    to: ({ region, event, stall }) => [paths.eventStall.to({ region, event, stall })],
  },
  placement: { as: staff, to: ({ region, placement }) => [paths.placement.to({ region, placement })] },
  placementAgree: {
    as: staff,
    to: ({ region, placement }) => [paths.placementAgree.to({ region, placement })],
  },
  placementEvaluate: {
    as: staff,
    to: ({ region, placement }) => [paths.placementEvaluate.to({ region, placement, evaluation: 'week1' })],
  },
  placementPlan: {
    as: staff,
    to: ({ region, placement }) =>
      [
        'purpose',
        'goals',
        'time',
        'guidance',
        'language',
        'travel',
        'pay',
        'intention',
        'insurance',
        'school',
        'motivation',
        'papers',
      ].map((section) => paths.placementPlan.to({ region, placement, section })),
  },
  ownPlacement: {
    as: 'employer',
    to: ({ region, placement }) => [paths.ownPlacement.to({ region, placement })],
  },
  ownPlacementAgree: {
    as: 'employer',
    to: ({ region, placement }) => [paths.ownPlacementAgree.to({ region, placement })],
  },
  ownPlacementEvaluate: {
    as: 'employer',
    to: ({ region, placement }) => [
      paths.ownPlacementEvaluate.to({ region, placement, evaluation: 'week1' }),
    ],
  },
  ownPlacementPlan: {
    as: 'employer',
    to: ({ region, placement }) =>
      ['guidance', 'insurance'].map((section) => paths.ownPlacementPlan.to({ region, placement, section })),
  },
  myPlacement: { as: 'person', to: ({ placement }) => [paths.myPlacement.to({ placement })] },
  myPlacementAgree: { as: 'person', to: ({ placement }) => [paths.myPlacementAgree.to({ placement })] },
  myPlacementEvaluate: {
    as: 'person',
    to: ({ placement }) => [paths.myPlacementEvaluate.to({ placement, evaluation: 'week1' })],
  },
  myPlacementPermit: { as: 'person', to: ({ placement }) => [paths.myPlacementPermit.to({ placement })] },
  placementPermit: {
    as: staff,
    to: ({ region }) =>
      ['what', 'asked', 'papers', 'days', 'print'].map((step) =>
        paths.placementPermit.to({ region, placement: storyId('placement', 'hana oostermeer'), step }),
      ),
  },
  ownPlacementPermit: {
    as: 'employer',
    to: ({ region }) =>
      ['what', 'papers'].map((step) =>
        paths.ownPlacementPermit.to({
          ...{ region, placement: storyId('placement', 'oksana van vliet shop'), step },
        }),
      ),
  },
  help: { as: staff, to: ({ region }) => [paths.help.to({ region })] },
  placements: { as: staff, to: ({ region }) => [paths.placements.to({ region })] },
  region: { as: 'coordinator', to: ({ region }) => [paths.region.to({ region })] },
  connections: { as: 'coordinator', to: ({ region }) => [paths.connections.to({ region })] },
  regionRule: {
    as: 'coordinator',
    to: ({ region }) =>
      [
        { list: 'limits', rule: 'limit-work-experience' },
        { list: 'rights', rule: 'rights-asylum-seeker-paid' },
        { list: 'blocked', rule: 'blocked-accelerated' },
        { list: 'wages', rule: 'minimum-wage' },
        { list: 'numbers', rule: 'noContactDays' },
        { list: 'papers', rule: 'paper-contract' },
        { list: 'instruments', rule: 'new' },
      ].map((rule) => paths.regionRule.to({ region, ...rule })),
  },
  audit: { as: 'coordinator', to: ({ region }) => [paths.audit.to({ region })] },
  outcomes: { as: 'coordinator', to: ({ region }) => [paths.outcomes.to({ region })] },
  caseLoad: {
    as: 'coordinator',
    to: ({ region }) => [`${paths.caseLoad.to({ region })}?of=${storyId('account', 'marieke')}`],
  },
  staff: { as: 'coordinator', to: ({ region }) => [paths.staff.to({ region })] },
  employerNew: { as: staff, to: ({ region }) => [paths.employerNew.to({ region })] },
  vacancyNew: {
    as: staff,
    to: ({ region, employer }) => [paths.vacancyNew.to({ region, employer })],
  },
  employers: { as: staff, to: ({ region }) => [paths.employers.to({ region })] },
  imports: {
    as: staff,
    to: ({ region }) =>
      ['people', 'employers', 'vacancies', 'along'].map((of) => paths.imports.to({ region, of })),
  },
  employer: { as: staff, to: ({ region, employer }) => [paths.employer.to({ region, employer })] },
  employerEdit: {
    as: staff,
    to: ({ region, employer }) =>
      ['organisation', 'contacts', 'reception'].map((section) =>
        paths.employerEdit.to({ region, employer, section }),
      ),
  },
  reviews: { as: staff, to: ({ region }) => [paths.reviews.to({ region })] },
  people: { as: staff, to: ({ region }) => [paths.people.to({ region })] },
  person: { as: staff, to: ({ region, profile }) => [paths.person.to({ region, profile })] },
  personBegin: { as: staff, to: ({ region }) => [paths.personBegin.to({ region })] },
  buildWith: {
    as: staff,
    to: ({ region, profile }) =>
      ['about', 'certificates', 'travel', 'limits'].map((step) =>
        paths.buildWith.to({ region, profile, step }),
      ),
  },
  personEdit: {
    as: staff,
    to: ({ region, profile }) =>
      ['skills', 'availability', 'mobility'].map((section) =>
        paths.personEdit.to({ region, profile, section }),
      ),
  },
  vacancies: { as: staff, to: ({ region }) => [paths.vacancies.to({ region })] },
  vacancy: { as: staff, to: ({ region, vacancy }) => [paths.vacancy.to({ region, vacancy })] },
  vacancyEdit: {
    as: staff,
    to: ({ region, vacancy }) =>
      ['basics', 'work', 'hours'].map((section) => paths.vacancyEdit.to({ region, vacancy, section })),
  },
  candidates: { as: staff, to: ({ region, vacancy }) => [paths.candidates.to({ region, vacancy })] },
  candidate: {
    as: staff,
    to: ({ region, vacancy, profile }) => [paths.candidate.to({ region, vacancy, profile })],
  },
  pitches: { as: staff, to: ({ region }) => [paths.pitches.to({ region })] },
  pitchWith: { as: staff, to: ({ region, ownPitch }) => [paths.pitchWith.to({ region, pitch: ownPitch })] },
  received: { as: 'employer', to: ({ region, employer }) => [paths.received.to({ region, employer })] },
  myPitches: { as: 'person', to: () => [paths.myPitches.to()] },
  myPitch: { as: 'person', to: ({ ownPitch }) => [paths.myPitch.to({ pitch: ownPitch })] },
  myFlyer: { as: 'person', to: ({ ownPitch }) => [paths.myFlyer.to({ pitch: ownPitch })] },
  flyerWith: { as: staff, to: ({ region, ownPitch }) => [paths.flyerWith.to({ region, pitch: ownPitch })] },
  flyerPage: { to: () => [`${paths.flyerPage.to()}#${'x'.repeat(43)}`] },
  questions: { as: staff, to: ({ region }) => [paths.questions.to({ region })] },
  carving: { as: staff, to: ({ region, vacancy }) => [paths.carving.to({ region, vacancy })] },
  ownWords: { as: staff, to: ({ region }) => [paths.ownWords.to({ region })] },
  find: { as: staff, to: ({ region }) => [paths.find.to({ region })] },
  compare: {
    as: staff,
    to: ({ region, vacancy, compared }) => [
      `${paths.compare.to({ region, vacancy })}?people=${compared.join(',')}`,
    ],
  },
  today: { as: staff, to: ({ region }) => [paths.today.to({ region })] },
  noteContact: {
    as: staff,
    to: ({ region, profile }) => [
      paths.noteContact.to({ region }),
      `${paths.noteContact.to({ region })}?person=${profile}`,
    ],
  },
  handovers: { as: staff, to: ({ region }) => [paths.handovers.to({ region })] },
  handoverNew: {
    as: staff,
    to: ({ region, profile }) => [`${paths.handoverNew.to({ region })}?person=${profile}`],
  },
  objections: { as: staff, to: ({ region }) => [paths.objections.to({ region })] },
  certificates: { as: staff, to: ({ region }) => [paths.certificates.to({ region })] },
  regionCertificates: { as: 'coordinator', to: ({ region }) => [paths.regionCertificates.to({ region })] },
  me: { as: 'person', to: () => [paths.me.to()] },
  more: { as: 'person', to: () => [paths.more.to()] },
  whyNot: { as: 'person', to: () => [paths.whyNot.to()] },
  whyNotPlace: {
    as: 'person',
    to: ({ vacancy, ownVacancy }) =>
      [vacancy, ownVacancy].map((one) => paths.whyNotPlace.to({ vacancy: one })),
  },
  build: {
    as: 'person',
    to: () =>
      [
        'about',
        'work',
        'skills',
        'certificates',
        'dutch',
        'week',
        'lessons',
        'hours',
        'travel',
        'wishes',
        'limits',
        'sharing',
      ].map((step) => paths.build.to({ step })),
  },
  access: { as: 'person', to: () => [paths.access.to()] },
  erase: { as: 'person', to: () => [paths.erase.to()] },
  ownData: { as: 'person', to: () => [paths.ownData.to()] },
  ownCv: { as: 'person', to: () => [paths.ownCv.to()] },
  erased: { to: () => [paths.erased.to()] },
  myMatch: { as: 'person', to: ({ ownVacancy }) => [paths.myMatch.to({ vacancy: ownVacancy })] },
  myProfile: { as: 'person', to: () => [paths.myProfile.to()] },
  myProfileEdit: {
    as: 'person',
    to: () => ['availability', 'wishes'].map((section) => paths.myProfileEdit.to({ section })),
  },
}

export const routes = Object.keys(plans) as (keyof typeof paths)[]

/** All visits, or those whose route's name is among `wanted`. */
export function visitsTo(sample: Sample, wanted: readonly string[] = routes): Visit[] {
  const unknown = wanted.filter((name) => !routes.some((one) => one === name))
  if (unknown.length > 0)
    throw new Error(`No such route: ${unknown.join(', ')}. There are: ${routes.join(', ')}`)
  return routes
    .filter((name) => wanted.includes(name))
    .flatMap((route) => plans[route].to(sample).map((path) => ({ route, path, as: plans[route].as })))
}
