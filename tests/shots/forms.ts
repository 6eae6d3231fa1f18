import type { Role } from '../../api/contract.ts'
import { storyId } from '../../seed/stories/scene.ts'
import { paths } from '../../web/shell/paths.ts'
import {
  absenceOfMarieke,
  answerInTigrinya,
  dayAhead,
  type First,
  flyerOfNour,
  objectionOfRahwa,
  questionForNour,
} from './forms-first.ts'
import type { Sample } from './sample.ts'

export type FormVisit = {
  /** Its page; `made` is what `first` answered. */
  at: (sample: Sample, made: string) => string
  /** Who sees it: anybody of a role, or one persona. */
  as?: Role | { persona: string }
  /** Done for all forms before the first of them is looked at. */
  first?: First
  /** The English name of the button that opens it; in a dialog, unless it opens a part of the page. */
  open?: RegExp
  opens?: 'part'
  /** The buttons that bring its field on the screen the first time; what is typed keeps it there. */
  begin?: readonly RegExp[]
  /** What is looked for in its list and chosen, the first time, with the same effect. */
  choice?: string
  /** What is typed where not every text is right, such as a day. */
  text?: string
  /** It is a box in which one looks for something. */
  isSearch?: true
}

const staff = 'jobhunter' as const
const trialOfHiwot = ({ region }: Sample): string =>
  paths.placement.to({ region, placement: storyId('placement', 'hiwot korenaar trial') })

/**
 * Every file that keeps by itself what is typed or chosen, and where to find its form; null, with the reason, where nothing
 * is typed. Sections of records and the builder have one way for all of theirs.
 */
export const forms: Record<string, FormVisit | null> = {
  'absences/move-absence.tsx': {
    at: ({ region }) => paths.today.to({ region }),
    as: staff,
    first: absenceOfMarieke,
    open: /^Change the last day/,
    text: dayAhead(12),
  },
  // Days and names are chosen, nothing is typed.
  'absences/plan-absence.tsx': null,
  'accounts/change-email.tsx': { at: () => paths.account.to(), as: 'employer' },
  'accounts/own-phone.tsx': { at: () => paths.account.to(), as: staff },
  'accounts/new-staff.tsx': {
    at: ({ region }) => paths.staff.to({ region }),
    as: 'coordinator',
    open: /^Add a jobhunter/,
  },
  'builder/begin-page.tsx': { at: ({ region }) => paths.personBegin.to({ region }), as: staff },
  'cases/promise-acts.tsx': {
    at: ({ region }) => paths.person.to({ region, profile: storyId('profile', 'rahwa') }),
    as: staff,
    open: /^Move the day/,
  },
  'cases/use-note.ts': {
    at: ({ region, profile }) => `${paths.noteContact.to({ region })}?person=${profile}`,
    as: staff,
  },
  'connections/new-connection.tsx': {
    at: ({ region }) => paths.connections.to({ region }),
    as: 'coordinator',
    open: /^Connect a system/,
  },
  'employers/apply-page.tsx': { at: () => paths.apply.to() },
  'employers/new-page.tsx': { at: ({ region }) => paths.employerNew.to({ region }), as: staff },
  'employers/new-site.tsx': {
    at: ({ region, employer }) => paths.employer.to({ region, employer }),
    as: staff,
    open: /^Add an address/,
  },
  'employers/sites.tsx': {
    at: ({ region, employer }) => paths.employer.to({ region, employer }),
    as: staff,
    open: /^Change: /,
  },
  // What is said of a talk is chosen, nothing is typed.
  'live/use-answer.ts': null,
  'live/come-in.tsx': {
    at: ({ dayInvitation }) => paths.myDay.to({ participation: dayInvitation }),
    as: 'person',
  },
  'live/free-seat.tsx': {
    at: ({ halls }) => paths.myDay.to({ participation: halls[0]?.invitation ?? '' }),
    as: 'person',
  },
  'live/free-table.tsx': {
    at: ({ region, halls }) => paths.ownStallDay.to({ region, stall: halls[0]?.stall ?? '' }),
    as: 'employer',
  },
  'live/outcome-form.tsx': {
    at: ({ region, pastEvent }) => paths.eventAfter.to({ region, event: pastEvent }),
    as: staff,
    begin: [/^A pitch$/],
  },
  // Answers are chosen, nothing is typed.
  'surveys/answer-form.tsx': null,
  'surveys/survey-page.tsx': null,
  'live/let-in.tsx': {
    at: ({ region, dayEvent }) => paths.eventDoor.to({ region, event: dayEvent }),
    as: staff,
  },
  'live/come-help-page.tsx': { at: () => `${paths.helper.to()}#${'x'.repeat(43)}` },
  'handovers/give.tsx': {
    at: ({ region }) => `${paths.handovers.to({ region })}?of=${storyId('handover', 'girma')}`,
    as: staff,
  },
  'handovers/offer-form.tsx': { at: ({ region }) => paths.handoverNew.to({ region }), as: staff },
  'handovers/reason-dialog.tsx': {
    at: ({ region }) => paths.handovers.to({ region }),
    as: staff,
    open: /^Not take over/,
  },
  'handovers/take.tsx': {
    at: ({ region }) => `${paths.handovers.to({ region })}?of=${storyId('handover', 'hiwot')}`,
    as: staff,
    text: dayAhead(9),
  },
  'matches/pick-acts.tsx': {
    at: ({ region, vacancy, profile }) => paths.candidate.to({ region, vacancy, profile }),
    as: staff,
    open: /^Pin$/,
  },
  'people/restricted.tsx': {
    at: ({ region }) => paths.person.to({ region, profile: storyId('profile', 'hana') }),
    as: { persona: 'sander' },
  },
  'why-not/objection-form.tsx': { at: ({ vacancy }) => paths.whyNotPlace.to({ vacancy }), as: 'person' },
  'events/new-page.tsx': { at: ({ region }) => paths.eventNew.to({ region }), as: staff },
  'placements/acts.tsx': {
    at: trialOfHiwot,
    as: staff,
    open: /^Break off/,
  },
  // Parts are ticked as read, nothing is typed.
  'placements/agree-page.tsx': null,
  'placements/conversion.tsx': { at: trialOfHiwot, as: staff, text: dayAhead(20) },
  'placements/evaluate-page.tsx': {
    at: () =>
      paths.myPlacementEvaluate.to({
        ...{ placement: storyId('placement', 'hana oostermeer'), evaluation: 'month6' },
      }),
    as: { persona: 'hana' },
  },
  'placements/extension.tsx': { at: trialOfHiwot, as: staff, text: dayAhead(40) },
  'placements/help-page.tsx': { at: ({ region }) => paths.help.to({ region }), as: staff },
  'placements/together-form.tsx': {
    at: ({ region }) =>
      paths.placementEvaluate.to({
        ...{ region, placement: storyId('placement', 'hiwot korenaar trial'), evaluation: 'half' },
      }),
    as: staff,
  },
  'pitches/flyer-make-page.tsx': {
    at: ({ ownPitch }) => paths.myFlyer.to({ pitch: ownPitch }),
    as: 'person',
  },
  'pitches/flyer-page.tsx': { at: (_, code) => `${paths.flyerPage.to()}#${code}`, first: flyerOfNour },
  'pitches/my-turn.tsx': {
    at: () => paths.myPitches.to(),
    as: { persona: 'nour' },
    first: questionForNour,
    begin: [/^In my own words/],
  },
  'pitches/pitch-task.tsx': {
    at: ({ region }) => paths.pitches.to({ region }),
    as: staff,
    first: answerInTigrinya,
  },
  'pitches/propose-dialog.tsx': {
    at: ({ region, vacancy, profile }) => paths.candidate.to({ region, vacancy, profile }),
    as: staff,
    open: /^Propose with a pitch/,
  },
  'pitches/three-answers.tsx': {
    at: ({ region, employer }) => paths.received.to({ region, employer }),
    as: 'employer',
    open: /^Question/,
    opens: 'part',
    begin: [/^A question in my own words/],
  },
  'vacancy-form/new-place.tsx': {
    at: ({ region, employer }) => paths.newPlace.to({ region, employer }),
    as: 'employer',
    choice: 'baker',
  },
  'vacancies/state-dialogs.tsx': {
    at: ({ region }) => paths.vacancy.to({ region, vacancy: storyId('vacancy', 'van vliet pastry') }),
    as: staff,
    open: /^Send back/,
  },
  'objections/objection-card.tsx': {
    at: ({ region }) => paths.objections.to({ region }),
    as: staff,
    first: objectionOfRahwa,
  },
  'regions/rule-form.tsx': {
    at: ({ region }) => paths.regionRule.to({ region, list: 'limits', rule: 'limit-trial' }),
    as: 'coordinator',
  },
  'search/use-find.ts': { at: ({ region }) => paths.find.to({ region }), as: staff, isSearch: true },
}
