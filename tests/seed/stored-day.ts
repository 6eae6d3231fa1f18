import { z } from 'zod'
import { clockPhases, phonesPlays } from '#contract/live'
import { historyEntry } from '../../api/contract.ts'
import {
  accountId,
  employerId,
  eventId,
  participationId,
  profileId,
  reactionId,
  regionId,
  stageId,
  stallId,
  surveyAnswerId,
} from '../../api/contract-ids.ts'
import { strict } from '../../api/contract-patch.ts'
import { helperLinks } from '../../api/features/accounts/store.ts'
import { clocks, walls } from '../../api/features/live/store.ts'
import { reactions, stages } from '../../api/features/stages/store.ts'
import { surveySides, surveyWaves } from '../../api/features/surveys/codes.ts'
import { surveySaid } from '../../api/features/surveys/contract.ts'
import { surveyAnswers } from '../../api/features/surveys/store.ts'
import { hash, recordOf } from './stored-record.ts'

const instant = z.iso.datetime()
const clockReading = {
  phase: z.enum(clockPhases),
  round: z.int(),
  endsAt: instant.nullable(),
  pausedWith: z.int().nullable(),
}

/** What the day of an event keeps, by the names of collections. */
export const storedOfDay: Readonly<Record<string, z.ZodType<unknown>>> = {
  helper_links: recordOf(
    helperLinks,
    z.object({
      id: hash('helperlink'),
      region: regionId,
      scope: eventId,
      madeBy: accountId,
      until: instant,
    }),
  ),
  event_clocks: recordOf(
    clocks,
    z.object({
      id: hash('clock'),
      region: regionId,
      event: eventId,
      ...clockReading,
      setAt: instant,
      before: strict(z.object(clockReading)).nullable(),
      doorKey: z.string().length(43),
      simulated: z.exactOptional(z.enum(phonesPlays)),
    }),
  ),
  stages: recordOf(
    stages,
    z.object({
      id: stageId,
      region: regionId,
      event: eventId,
      order: z.array(participationId),
      at: z.int().min(-1),
      since: instant.nullable(),
      history: z.array(historyEntry).min(1),
    }),
  ),
  reactions: recordOf(
    reactions,
    z.object({
      id: reactionId,
      region: regionId,
      event: eventId,
      stall: stallId,
      employer: employerId,
      participation: participationId,
      profile: profileId,
      wants: z.boolean(),
    }),
  ),
  survey_answers: recordOf(
    surveyAnswers,
    z.object({
      id: surveyAnswerId,
      region: regionId,
      event: eventId,
      side: z.enum(surveySides),
      wave: z.enum(surveyWaves),
      said: surveySaid,
      respondent: z.union([participationId, stallId]).exactOptional(),
      profile: profileId.exactOptional(),
    }),
  ),
  walls: recordOf(walls, z.object({ id: hash('wall'), region: regionId, event: eventId, until: instant })),
}
