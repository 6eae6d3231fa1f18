import type { Samples } from './sample.ts'
import { absenceSamples } from './samples/absences.ts'
import { accountSamples } from './samples/accounts.ts'
import { auditSamples } from './samples/audit.ts'
import { calendarSamples } from './samples/calendars.ts'
import { caseSamples } from './samples/cases.ts'
import { connectionSamples } from './samples/connections.ts'
import { employerSamples } from './samples/employers.ts'
import { eventSamples } from './samples/events.ts'
import { exchangeSamples } from './samples/exchange.ts'
import { flyerSamples } from './samples/flyers.ts'
import { handoverSamples } from './samples/handovers.ts'
import { importSamples } from './samples/imports.ts'
import { liveSamples } from './samples/live.ts'
import { matchSamples } from './samples/matches.ts'
import { notificationSamples } from './samples/notifications.ts'
import { objectionSamples } from './samples/objections.ts'
import { pickSamples } from './samples/picks.ts'
import { pictureSamples } from './samples/pictures.ts'
import { pitchSamples } from './samples/pitches.ts'
import { placementSamples } from './samples/placements.ts'
import { postingSamples } from './samples/postings.ts'
import { privacySamples } from './samples/privacy.ts'
import { profileSamples } from './samples/profiles.ts'
import { proposalSamples } from './samples/proposals.ts'
import { regionSamples } from './samples/regions.ts'
import { registerSamples } from './samples/register.ts'
import { reportSamples } from './samples/reports.ts'
import { searchSamples } from './samples/search.ts'
import { stageSamples } from './samples/stages.ts'
import { surveySamples } from './samples/surveys.ts'
import { talkSamples } from './samples/talks.ts'
import { taxonomySamples } from './samples/taxonomy.ts'
import { timetableSamples } from './samples/timetables.ts'
import { todaySamples } from './samples/today.ts'
import { vacancySamples } from './samples/vacancies.ts'

/** A good call of every endpoint, from the file of its noun. An endpoint without one fails the access table. */
export const samples: Samples = {
  ...absenceSamples,
  ...accountSamples,
  ...auditSamples,
  ...calendarSamples,
  ...regionSamples,
  ...taxonomySamples,
  ...profileSamples,
  ...privacySamples,
  ...caseSamples,
  ...handoverSamples,
  ...todaySamples,
  ...connectionSamples,
  ...employerSamples,
  ...vacancySamples,
  ...eventSamples,
  ...stageSamples,
  ...surveySamples,
  ...talkSamples,
  ...timetableSamples,
  ...exchangeSamples,
  ...importSamples,
  ...liveSamples,
  ...matchSamples,
  ...notificationSamples,
  ...objectionSamples,
  ...proposalSamples,
  ...pickSamples,
  ...placementSamples,
  ...pictureSamples,
  ...flyerSamples,
  ...pitchSamples,
  ...registerSamples,
  ...postingSamples,
  ...reportSamples,
  ...searchSamples,
}
