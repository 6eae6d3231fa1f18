import { z } from 'zod'
import { absenceStates } from '#codes/absences'
import { promiseStates } from '#codes/cases'
import { handoverStates, promiseShares, readChecks } from '#codes/handovers'
import { contactNote, promiseSections } from '#contract/cases'
import { handoverWords } from '#contract/handovers'
import { historyEntry } from '../../api/contract.ts'
import {
  absenceId,
  accountId,
  contactId,
  handoverId,
  profileId,
  promiseId,
  regionId,
} from '../../api/contract-ids.ts'
import { absences } from '../../api/features/absences/store.ts'
import { contacts, promises } from '../../api/features/cases/store.ts'
import { handovers } from '../../api/features/handovers/store.ts'
import { recordOf } from './stored-record.ts'

/** The records of cases, as they are kept: absences, contacts, promises and hand-overs. */
export const storedOfCases = {
  absences: recordOf(
    absences,
    z.object({
      ...{ id: absenceId, region: regionId, account: accountId, standIn: accountId },
      ...{ from: z.iso.date(), until: z.iso.date(), state: z.enum(absenceStates) },
      history: z.array(historyEntry),
    }),
  ),
  contacts: recordOf(
    contacts,
    z.object({
      id: contactId,
      region: regionId,
      profile: profileId,
      by: accountId,
      asStandIn: z.boolean(),
      ...contactNote.shape,
      history: z.array(historyEntry),
    }),
  ),
  promises: recordOf(
    promises,
    z.object({
      id: promiseId,
      region: regionId,
      profile: profileId,
      ...promiseSections.shape,
      state: z.enum(promiseStates),
      reason: z.string().nullable(),
      keeper: accountId.nullable(),
      history: z.array(historyEntry),
    }),
  ),
  handovers: recordOf(
    handovers,
    z.object({
      ...{ id: handoverId, region: regionId, profile: profileId, from: accountId, to: accountId },
      ...handoverWords.shape,
      ...{ state: z.enum(handoverStates), slot: z.string(), read: z.array(z.enum(readChecks)) },
      ...{ offeredOn: z.iso.date(), dueOn: z.iso.date(), answersUntil: z.iso.date() },
      reason: z.string().nullable(),
      shares: z.record(promiseId, z.enum(promiseShares)),
      history: z.array(historyEntry),
    }),
  ),
}
