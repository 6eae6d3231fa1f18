import { type Dimension, type FunnelStep, funnelSteps, instruments, type OutcomeColumn } from './contract.ts'
import { monthAfter } from './rules-work.ts'
import type { Outcome, OutcomeRoute } from './store.ts'

export type Row = Omit<Outcome, 'id' | 'version' | 'changedAt'>

/** A way to divide everybody in parts, of which some are shown; each column counts who of a part is in it. */
export type Division = {
  dimension: Dimension
  columns: readonly { column: OutcomeColumn; of: FunnelStep; parts?: readonly string[] }[]
  shown: readonly string[]
  /** Whether a part without anybody at the first column says nothing of anybody, so that its noughts may be read. */
  hasEmptyParts: boolean
  /** The part somebody is in for a step of the funnel that they took; null where they did not take it. */
  partOf: (row: Row, of: FunnelStep) => string
}

export const restPart = 'rest'

/** The quarter of a month: '2026-Q3'. */
export const quarterOf = (month: string): string =>
  `${month.slice(0, 4)}-Q${Math.ceil(Number(month.slice(5, 7)) / 3)}`

/** Quarters that are shown by themselves; those before are in their years. */
const latestQuarters = 8

/** The periods in which people may have registered, from the longest, with the quarters of each. */
export const periodsOf = (rows: readonly Row[], until: string): { period: string; quarters: string[] }[] => {
  const quarters = [...new Set(rows.map(({ registered }) => quarterOf(registered)))].sort()
  const years = [...new Set(quarters.map((quarter) => quarter.slice(0, 4)))]
  const first = quarterOf(monthAfter(until, 3 - 3 * latestQuarters))
  return [
    { period: 'all', quarters },
    ...years.map((year) => ({ period: year, quarters: quarters.filter((one) => one.startsWith(year)) })),
    ...quarters.filter((one) => one >= first).map((quarter) => ({ period: quarter, quarters: [quarter] })),
  ]
}

/** Whether each step was taken by the end of a month, on the earliest of some ways. */
const taken = (routes: readonly OutcomeRoute[], step: FunnelStep, until: string): boolean =>
  step === 'pool' || routes.some((route) => (route[step] ?? '9999') <= until)

/** Whether somebody took a step of the whole funnel by the end of a month. */
export const tookStep = (row: Row, step: FunnelStep, until: string): boolean => taken(row.routes, step, until)

const fromAsked = funnelSteps.slice(1)
const same = (steps: readonly FunnelStep[]) => steps.map((step) => ({ column: step, of: step }))

/** One part against the rest, for what somebody may have several of. */
const against = (
  dimension: Dimension,
  part: string,
  steps: readonly FunnelStep[],
  isIn: (row: Row, step: FunnelStep) => boolean,
): Division => ({
  dimension,
  columns: same(steps),
  shown: [part],
  hasEmptyParts: true,
  partOf: (row, step) => (isIn(row, step) ? part : restPart),
})

const standing = (
  column: OutcomeColumn,
  isIn: (row: Row) => boolean,
): Pick<Division, 'dimension' | 'columns' | 'shown' | 'hasEmptyParts' | 'partOf'> => ({
  dimension: 'standing',
  columns: [{ column, of: 'pool', parts: ['yes'] }],
  shown: ['all'],
  hasEmptyParts: false,
  partOf: (row) => (isIn(row) ? 'yes' : restPart),
})

/** Every division that is published, at the end of a month. */
export const divisionsOf = (rows: readonly Row[], until: string): Division[] => {
  const values = (of: (row: Row) => string) => [...new Set(rows.map(of))].sort()
  const by = (dimension: Dimension, of: (row: Row) => string): Division => ({
    ...{ dimension, columns: same(funnelSteps), shown: values(of), hasEmptyParts: true, partOf: of },
  })
  const routesBy = (isIn: (route: OutcomeRoute) => boolean) => (row: Row, step: FunnelStep) =>
    taken(row.routes.filter(isIn), step, until)
  const events = [...new Set(rows.flatMap(({ routes }) => routes.flatMap(({ event }) => event ?? [])))].sort()
  const kinds = [...new Set(rows.flatMap((row) => row.kinds.map(({ kind }) => kind)))].sort()
  const isFollowed = ({ later, registered }: Row) => later !== null && monthAfter(registered, 18) <= until
  return [
    by('municipality', ({ municipality }) => municipality ?? 'unknown'),
    ...(['dutch', 'literacy', 'hours', 'route'] as const).map((group) =>
      by(group, (row) => row.groups[group]),
    ),
    ...instruments.map((one) =>
      against(
        'instrument',
        one,
        fromAsked,
        routesBy(({ instrument }) => instrument === one),
      ),
    ),
    ...events.map((one) =>
      against(
        'event',
        one,
        fromAsked,
        routesBy(({ event }) => event === one),
      ),
    ),
    ...kinds.map((one) =>
      against(
        'kind',
        one,
        ['placed', 'job', 'sustained'],
        (row, step) =>
          row.kinds.some(
            (kind) => kind.kind === one && (kind[step as 'placed' | 'job' | 'sustained'] ?? '9999') <= until,
          ) && tookStep(row, step, until),
      ),
    ),
    standing('atWork', ({ atWork }) => atWork.includes(until)),
    standing('education', ({ education }) => education !== null && education <= until),
    {
      dimension: 'standing',
      columns: [
        { column: 'followed', of: 'pool', parts: ['yes', 'no'] },
        { column: 'later', of: 'pool', parts: ['yes'] },
      ],
      ...{ shown: ['all'], hasEmptyParts: false },
      partOf: (row) => (!isFollowed(row) ? restPart : row.later === true ? 'yes' : 'no'),
    },
  ]
}
