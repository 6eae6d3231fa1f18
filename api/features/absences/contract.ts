import { z } from 'zod'
import { day, endpoint, historyEntry, versioned } from '../../contract.ts'
import { absenceId, accountId, regionId } from '../../contract-ids.ts'
import { absenceStates } from './codes.ts'

const staffName = z.object({ id: accountId, name: z.string() })

/** Days on which a jobhunter is away, as the two jobhunters and the coordinators read them. */
export const absence = z.object({
  id: absenceId,
  account: staffName,
  /** Who reads and does everything in the cases of `account` on these days. */
  standIn: staffName,
  from: day,
  until: day,
  state: z.enum(absenceStates),
  /** Whether it counts today. */
  isNow: z.boolean(),
  /** Who the reader is in it. */
  view: z.enum(['self', 'standIn', 'lead']),
  ...versioned.shape,
  history: z.array(historyEntry),
})
export type AbsenceAnswer = z.infer<typeof absence>

/** Who stands in for the jobhunter of a person today, and until when. */
export const standInAnswer = z.object({
  standIn: z.object({ name: z.string(), jobhunterName: z.string(), until: day }).nullable(),
})
export type StandInAnswer = z.infer<typeof standInAnswer>

const inRegion = z.object({ region: regionId })
const roles = ['jobhunter', 'coordinator'] as const

export const absenceEndpoints = {
  list: endpoint({
    method: 'GET',
    path: '/regions/:region/absences',
    summary:
      'Absences, latest first: for a jobhunter those of their own and those in which they stand in, for a coordinator all',
    access: { roles },
    params: inRegion,
    answer: z.object({ today: day, items: z.array(absence) }),
  }),
  standIn: endpoint({
    method: 'GET',
    path: '/regions/:region/stand-in',
    summary: 'Who stands in today for the jobhunter of the caller, and until when',
    access: { roles: ['person'] },
    params: inRegion,
    answer: standInAnswer,
  }),
  plan: endpoint({
    method: 'POST',
    path: '/regions/:region/absences',
    summary:
      'Say from when until when a jobhunter is away and who stands in: they themselves, or a coordinator',
    access: { roles },
    params: inRegion,
    body: z.strictObject({ id: absenceId, account: accountId, standIn: accountId, from: day, until: day }),
    answer: absence,
    status: 201,
  }),
  act: endpoint({
    method: 'POST',
    path: '/regions/:region/absences/:id/acts',
    summary: 'Give an absence another last day, or end it at once',
    access: { roles },
    params: z.object({ region: regionId, id: absenceId }),
    body: z.discriminatedUnion('act', [
      z.strictObject({ act: z.literal('move'), until: day }),
      z.strictObject({ act: z.literal('end') }),
    ]),
    ifMatch: true,
    answer: absence,
  }),
}
