export { catalogueOf, reasonCatalogue } from './catalogue.ts'
export * from './contract.ts'
export {
  type Criterion,
  defineCriterion,
  defineGate,
  type Gate,
  type Saying,
  type Sayings,
} from './define.ts'
export type { Batch, Filling, Step } from './feed.ts'
export { type Answered, type Ask, createHolder, type HolderState } from './holder.ts'
export {
  type CountOptions,
  createMatcher,
  type Matcher,
  type RankOptions,
  type Tally,
  type Today,
} from './matcher.ts'
export type { Answer, Asked, QuestionName } from './questions.ts'
export { referenceMatcher } from './reference.ts'
export type { ExtraRules, RegionSettings } from './rules.ts'
export {
  type CellChange,
  type Levels,
  type Progress as TimetableProgress,
  type Replanned,
  type Short,
  type ShortReason,
  type Speedmeet,
  shortReasons,
  speedmeet,
  type Talk,
  type Timetable,
} from './schedule/contract.ts'
export { replanTimetable } from './schedule/replan.ts'
export { solveTimetable } from './schedule/solve.ts'
export { defaultWeights, weightBounds, weightFaults } from './weights.ts'
