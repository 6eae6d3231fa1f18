import { z } from 'zod'
import { day, endpoint, instant } from '../../contract.ts'
import { profileId, regionId, runId, vacancyId } from '../../contract-ids.ts'

export const runStates = ['running', 'done', 'stopped', 'failed'] as const

/** A walk over all open vacancies of a region; `done` and `of` count vacancies, `of` is null until they are known. */
export const run = z.object({
  id: runId,
  state: z.enum(runStates),
  day,
  startedAt: instant,
  endedAt: instant.nullable(),
  done: z.int(),
  of: z.int().nullable(),
})
export type RunAnswer = z.infer<typeof run>

/** Somebody proposed for a vacancy; the score is 0…1,000,000. */
const proposed = z.object({ profile: profileId, name: z.string(), score: z.int() })

const here = z.object({ region: regionId })
const staff = { roles: ['jobhunter', 'coordinator'] } as const

export const proposalEndpoints = {
  start: endpoint({
    method: 'POST',
    path: '/regions/:region/runs',
    summary: 'Look for the best people for every open vacancy of the region; one run at a time',
    access: staff,
    params: here,
    answer: run,
    status: 202,
  }),
  latest: endpoint({
    method: 'GET',
    path: '/regions/:region/runs/latest',
    summary: 'How far the latest run is',
    access: staff,
    params: here,
    answer: run,
  }),
  stop: endpoint({
    method: 'DELETE',
    path: '/regions/:region/runs/latest',
    summary: 'Stop the run that is going on; what it has found stays',
    access: staff,
    params: here,
    answer: run,
  }),
  ofVacancy: endpoint({
    method: 'GET',
    path: '/regions/:region/vacancies/:id/proposals',
    summary: 'Who was proposed for an open vacancy by the latest run, best first',
    access: { roles: ['jobhunter'] },
    params: z.object({ region: regionId, id: vacancyId }),
    /** `since` is when the list became as it is; null where none was made. */
    answer: z.object({ since: day.nullable(), items: z.array(proposed) }),
  }),
}
