import { absenceSpecs } from './features/absences/feature.ts'
import { accountSpecs } from './features/accounts/feature.ts'
import { auditSpecs } from './features/audit/feature.ts'
import { calendarSpecs } from './features/calendars/feature.ts'
import { caseSpecs } from './features/cases/feature.ts'
import { connectionSpecs } from './features/connections/feature.ts'
import { employerSpecs } from './features/employers/feature.ts'
import { eventSpecs } from './features/events/feature.ts'
import { flyerSpecs } from './features/flyers/feature.ts'
import { handoverSpecs } from './features/handovers/feature.ts'
import { liveSpecs } from './features/live/feature.ts'
import { matchSpecs } from './features/matches/feature.ts'
import { notificationSpecs } from './features/notifications/feature.ts'
import { objectionSpecs } from './features/objections/feature.ts'
import { pickSpecs } from './features/picks/feature.ts'
import { pictureSpecs } from './features/pictures/feature.ts'
import { pitchSpecs } from './features/pitches/feature.ts'
import { placementSpecs } from './features/placements/feature.ts'
import { profileSpecs } from './features/profiles/feature.ts'
import { proposalSpecs } from './features/proposals/feature.ts'
import { regionSpecs } from './features/regions/feature.ts'
import { reportSpecs } from './features/reports/feature.ts'
import { stageSpecs } from './features/stages/feature.ts'
import { surveySpecs } from './features/surveys/feature.ts'
import { talkSpecs } from './features/talks/feature.ts'
import { timetableSpecs } from './features/timetables/feature.ts'
import { todaySpecs } from './features/today/feature.ts'
import { vacancySpecs } from './features/vacancies/feature.ts'
import { intentSpec } from './intents.ts'
import { leases } from './jobs/lease.ts'
import type { DeclaredSpec } from './personal.ts'

/** Every collection there is. */
export const specs: readonly DeclaredSpec[] = [
  ...regionSpecs,
  ...absenceSpecs,
  ...accountSpecs,
  ...auditSpecs,
  ...calendarSpecs,
  ...profileSpecs,
  ...employerSpecs,
  ...vacancySpecs,
  ...connectionSpecs,
  ...matchSpecs,
  ...pictureSpecs,
  ...objectionSpecs,
  ...notificationSpecs,
  ...proposalSpecs,
  ...pickSpecs,
  ...eventSpecs,
  ...talkSpecs,
  ...timetableSpecs,
  ...liveSpecs,
  ...stageSpecs,
  ...surveySpecs,
  ...placementSpecs,
  ...caseSpecs,
  ...handoverSpecs,
  ...todaySpecs,
  ...pitchSpecs,
  ...flyerSpecs,
  ...reportSpecs,
  intentSpec,
  leases,
]
