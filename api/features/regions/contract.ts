import { z } from 'zod'
import { kinds } from '../../../matcher/codes.ts'
import { day, endpoint, historyEntry, line, regionId, versioned } from '../../contract.ts'
import { patchOf } from '../../contract-patch.ts'

const weight = (low: number, high: number) => z.int().min(low).max(high)

/** A gating rule as data: what it says, since when, and where that stands. */
export const regionRule = z.object({
  id: z.string(),
  source: z.string(),
  url: z.string().nullable(),
  validFrom: day,
  validUntil: day.nullable(),
})
export type RegionRule = z.infer<typeof regionRule>

export const regionSections = z.object({
  name: line(80),
  weights: z.object({
    skills: weight(30, 50),
    language: weight(10, 30),
    travel: weight(5, 25),
    availability: weight(5, 25),
    wish: weight(5, 20),
  }),
  matching: z.object({
    /** Days that a person may start after a place does. */
    lateStartDays: z.int().min(0).max(180),
    /** Months that a trial placement takes here; null where the municipality's ordinance must be checked. */
    trialMonths: z.int().min(1).max(6).nullable(),
  }),
})
export type RegionSections = z.infer<typeof regionSections>

export const region = z.object({
  id: regionId,
  neighbours: z.array(regionId),
  municipalities: z.array(z.string()),
  timeZone: z.string(),
  ...versioned.shape,
  history: z.array(historyEntry),
  ...regionSections.shape,
  rules: z.array(regionRule),
})
export type RegionAnswer = z.infer<typeof region>

/** Counts of a region; a count under the threshold is null, and so is what would reveal it. */
export const regionCounts = z.object({
  threshold: z.int(),
  people: z.int().nullable(),
  employers: z.int(),
  openVacancies: z.partialRecord(z.enum(kinds), z.int()),
})

const one = z.object({ region: regionId })
const staff = { roles: ['jobhunter', 'coordinator'] as const }

export const regionEndpoints = {
  read: endpoint({
    method: 'GET',
    path: '/regions/:region',
    summary: 'A region with its settings and the rules in force',
    access: { roles: ['person', 'employer', 'jobhunter', 'coordinator'] },
    params: one,
    answer: region,
  }),
  patch: endpoint({
    method: 'PATCH',
    path: '/regions/:region',
    summary: 'Change weights and settings inside their bounds',
    access: { roles: ['coordinator'] },
    params: one,
    body: patchOf(regionSections),
    ifMatch: true,
    answer: region,
  }),
  counts: endpoint({
    method: 'GET',
    path: '/regions/:region/counts',
    summary: 'How many people, employers and open places; small numbers are not shown',
    access: staff,
    params: one,
    answer: regionCounts,
  }),
}
