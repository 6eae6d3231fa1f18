import type { PlacementSummary } from '#contract/placements'
import type { VacancySummary } from '#contract/vacancies'

type Stall = {
  id: string
  state: string
  at: { basics: { name: string; day: string; from: string; to: string } }
}

/** What an employer's first page is made of. `today` is the day on which it is read. */
export type WaitingFacts = {
  today: string
  /** Days on which pitches that have no answer yet came. */
  pitches: readonly string[]
  placements: readonly PlacementSummary[]
  stalls: readonly Stall[]
  vacancies: readonly VacancySummary[]
}

/** Something that waits for an employer, and the day since which it waits or until which it may. */
export type WaitingThing = { key: string; on: string } & (
  | { kind: 'pitches'; count: number }
  | { kind: 'yes' | 'agreement' | 'answers' | 'ends'; placement: PlacementSummary }
  | { kind: 'stall'; stall: Stall }
  | { kind: 'startPassed'; vacancy: VacancySummary }
  | { kind: 'draft'; vacancy: VacancySummary }
)

/** People who wait for an answer come first, then days that come by themselves, then what is the employer's own to finish. */
const rank: Record<WaitingThing['kind'], number> = {
  ...{ pitches: 0, yes: 1, agreement: 1, answers: 1 },
  ...{ stall: 2, ends: 2, startPassed: 3, draft: 4 },
}

const ofPlacement = (placement: PlacementSummary): WaitingThing[] => {
  const { id, waitsFor, state, startDay, endDay } = placement
  if (waitsFor) return [{ key: `${waitsFor}:${id}`, kind: waitsFor, on: startDay, placement }]
  if (state !== 'ending' || endDay === null) return []
  return [{ key: `ends:${id}`, kind: 'ends', on: endDay, placement }]
}

/** What waits for an employer, in the order in which to do it. Pure. */
export const waitingOf = ({
  today,
  pitches,
  placements,
  stalls,
  vacancies,
}: WaitingFacts): WaitingThing[] => {
  const [oldest] = [...pitches].sort()
  const things: WaitingThing[] = [
    ...(oldest ? [{ key: 'pitches', kind: 'pitches' as const, on: oldest, count: pitches.length }] : []),
    ...placements.flatMap(ofPlacement),
    ...stalls.flatMap((stall): WaitingThing[] => {
      const { day } = stall.at.basics
      if (stall.state !== 'invited' || day < today) return []
      return [{ key: `stall:${stall.id}`, kind: 'stall', on: day, stall }]
    }),
    ...vacancies.flatMap((vacancy): WaitingThing[] => {
      const { id, state, startDay: on } = vacancy
      if (state === 'draft') return [{ key: `draft:${id}`, kind: 'draft', on, vacancy }]
      if (state !== 'open' || on >= today) return []
      return [{ key: `startPassed:${id}`, kind: 'startPassed', on, vacancy }]
    }),
  ]
  const placeOf = ({ kind, on, key }: WaitingThing) => `${rank[kind]} ${on} ${key}`
  return things.sort((a, b) => (placeOf(a) < placeOf(b) ? -1 : 1))
}
