import type { EvaluationAnswers, PlacementAnswer, PlacementSide } from '#contract/placements'
import type { Query } from '../../data/endpoints.ts'

/** Every key of a record, in its order: the compiler asks for each of a closed list. */
const keysOf = <Key extends string>(all: Record<Key, true>) => Object.keys(all) as Key[]

type Situation = Query<'GET /regions/:region/instruments'>

export const positions = keysOf<NonNullable<Situation['position']>>({
  statusHolder: true,
  asylumSeeker: true,
  temporaryProtection: true,
  other: true,
})
export const benefits = keysOf<NonNullable<Situation['benefit']>>({
  generalAssistance: true,
  uwv: true,
  none: true,
})

export type PlacementOrigin = PlacementAnswer['origin']
export const origins = keysOf<PlacementOrigin>({ direct: true, talk: true, pitch: true, spontaneous: true })

export const sides = keysOf<PlacementSide>({ person: true, employer: true, jobhunter: true })

export const improvements = keysOf<EvaluationAnswers['better'][number]>({
  startTime: true,
  hours: true,
  way: true,
  lessons: true,
  explaining: true,
  colleagues: true,
  tasks: true,
  guidance: true,
})
