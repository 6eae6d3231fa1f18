import type { Role } from '../../api/contract.ts'
import { storyId } from '../../seed/stories/scene.ts'
import { paths } from '../../web/shell/paths.ts'
import type { Sample } from './sample.ts'

/** Where a form is: its page, who sees it, and the English name of the button that opens it where it stands in a dialog. */
export type FormVisit = { at: (sample: Sample) => string; as?: Role; open?: RegExp }

const staff = 'jobhunter' as const

/**
 * Every file that keeps by itself what is typed, and where to find its form; null for those that no page shows at once:
 * something has to happen first.
 * Sections of records and the builder have one way for all of theirs.
 */
export const forms: Record<string, FormVisit | null> = {
  'absences/move-absence.tsx': null,
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
  'cases/promise-acts.tsx': null,
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
  'live/outcome-form.tsx': null,
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
  'handovers/take.tsx': null,
  'matches/pick-acts.tsx': {
    at: ({ region, vacancy, profile }) => paths.candidate.to({ region, vacancy, profile }),
    as: staff,
    open: /^Pin$/,
  },
  'people/restricted.tsx': null,
  'why-not/objection-form.tsx': { at: ({ vacancy }) => paths.whyNotPlace.to({ vacancy }), as: 'person' },
  'events/new-page.tsx': { at: ({ region }) => paths.eventNew.to({ region }), as: staff },
  'placements/acts.tsx': {
    at: ({ region }) =>
      paths.placement.to({ region, placement: storyId('placement', 'hiwot korenaar trial') }),
    as: staff,
    open: /^Break off/,
  },
  'placements/agree-page.tsx': null,
  'placements/conversion.tsx': null,
  'placements/evaluate-page.tsx': null,
  'placements/extension.tsx': null,
  'placements/help-page.tsx': { at: ({ region }) => paths.help.to({ region }), as: staff },
  'placements/together-form.tsx': {
    at: ({ region }) =>
      paths.placementEvaluate.to({
        ...{ region, placement: storyId('placement', 'hiwot korenaar trial'), evaluation: 'half' },
      }),
    as: staff,
  },
  'pitches/flyer-make-page.tsx': null,
  'pitches/flyer-page.tsx': null,
  'pitches/my-turn.tsx': null,
  'pitches/pitch-task.tsx': null,
  'pitches/propose-dialog.tsx': null,
  'pitches/three-answers.tsx': null,
  'vacancy-form/new-place.tsx': null,
  'vacancies/state-dialogs.tsx': null,
  'objections/objection-card.tsx': null,
  'regions/rule-form.tsx': {
    at: ({ region }) => paths.regionRule.to({ region, list: 'limits', rule: 'limit-trial' }),
    as: 'coordinator',
  },
  'search/use-find.ts': null,
}
