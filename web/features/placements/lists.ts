import type { EvaluationAnswers, PlacementSide } from '#contract/placements'

/** Every key of a record, in its order: the compiler asks for each of a closed list. */
const keysOf = <Key extends string>(all: Record<Key, true>) => Object.keys(all) as Key[]

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
