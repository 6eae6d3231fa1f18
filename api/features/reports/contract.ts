import { z } from 'zod'
import { endpoint, instant, month } from '../../contract.ts'
import { regionId } from '../../contract-ids.ts'

/** The steps from the pool to work that has lasted; each counts people once, and only who took those before it. */
export const funnelSteps = ['pool', 'asked', 'agreed', 'met', 'mutual', 'placed', 'job', 'sustained'] as const
export type FunnelStep = (typeof funnelSteps)[number]

/** By what somebody and an employer were brought together. */
export const instruments = [
  'speedmeet',
  'matchingEvent',
  'pitchStage',
  'pitch',
  'direct',
  'spontaneous',
] as const
export type Instrument = (typeof instruments)[number]

/** What the people of a region are told apart by in a table; `all` is everybody. */
export const dimensions = [
  'all',
  'standing',
  'municipality',
  'instrument',
  'event',
  'kind',
  'dutch',
  'literacy',
  'hours',
  'route',
] as const
export type Dimension = (typeof dimensions)[number]

/** What is counted of everybody beside the steps. */
export const standings = ['atWork', 'followed', 'later', 'education'] as const
export const outcomeColumns = [...funnelSteps, ...standings] as const
export type OutcomeColumn = (typeof outcomeColumns)[number]

/** Everybody, those who registered in a year ('2026'), or in a quarter of one ('2026-Q3'). */
export const period = z.string().regex(/^(all|\d{4}(-Q[1-4])?)$/)

/** A number of people; null where it is hidden. */
const people = z.int().min(0).nullable()

export const outcomeTable = z.object({
  dimension: z.enum(dimensions),
  columns: z.array(z.enum(outcomeColumns)),
  rows: z.array(z.object({ period, category: z.string(), cells: z.array(people) })),
})
export type OutcomeTable = z.infer<typeof outcomeTable>

const share = z.object({ some: z.int(), all: z.int() })

/** What a region has learnt up to the end of a month, as it may leave: small numbers and what would tell them are hidden. */
export const outcomeReport = z.object({
  region: regionId,
  month,
  madeAt: instant,
  /** Fewer people than this are hidden. */
  threshold: z.int(),
  /** What the definitions rest on. */
  norms: z.object({
    months: z.int(),
    hoursPerWeek: z.int(),
    daysInMonth: z.int(),
    followMonths: z.int(),
  }),
  tables: z.array(outcomeTable),
  /** Names of the events in the tables, by id. */
  events: z.record(z.string(), z.string()),
  /** Figures of others, each with its year and where it stands. */
  benchmarks: z.array(
    z.object({
      id: z.enum(['refugeeTalentHub', 'durableOutflow']),
      ...{ year: z.int(), some: z.int(), all: z.int(), source: z.string() },
    }),
  ),
  /** Months from registration to the first day at work: the share that still waits, at each point that enough people reached. */
  firstWork: z.object({
    people,
    curve: z.array(z.object({ month: z.int(), share: z.number(), low: z.number(), high: z.number() })),
    median: z.int().nullable(),
    low: z.int().nullable(),
    high: z.int().nullable(),
  }),
  /** People who came through one instrument beside those who came through others only: the share in work after it. */
  differences: z.array(
    z.object({
      instrument: z.enum(instruments),
      with: share,
      without: share,
      difference: z.number(),
      low: z.number(),
      high: z.number(),
    }),
  ),
})
export type OutcomeReport = z.infer<typeof outcomeReport>

const one = z.object({ region: regionId })

export const reportEndpoints = {
  outcomes: endpoint({
    method: 'GET',
    path: '/regions/:region/outcomes',
    summary: 'What a region has learnt up to the end of a month: funnel, work that lasts, time to work',
    access: { roles: ['coordinator'] },
    params: one,
    query: z.strictObject({ month: month.exactOptional() }),
    answer: z.object({ months: z.array(month), report: outcomeReport }),
  }),
}
