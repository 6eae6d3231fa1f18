import type { EndReason, EvaluationAnswers, PlacementSide } from '#contract/placements'

/** Every key of a record, in its order: the compiler asks for each of a closed list. */
const keysOf = <Key extends string>(all: Record<Key, true>) => Object.keys(all) as Key[]

export const sides = keysOf<PlacementSide>({ person: true, employer: true, jobhunter: true })

export const reasons = keysOf<EndReason>({
  availability: true,
  transport: true,
  language: true,
  skills: true,
  certificate: true,
  hours: true,
  wage: true,
  startDay: true,
  otherWork: true,
  motivation: true,
  health: true,
  childcare: true,
  lessons: true,
  employerNotReady: true,
  noContact: true,
  positionFilled: true,
  moved: true,
  education: true,
  foundWork: true,
  otherReason: true,
})

/** Reasons that an employer does not give. */
export const notForEmployers: readonly EndReason[] = ['health', 'childcare', 'lessons', 'motivation']

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
