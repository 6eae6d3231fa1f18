export * from './contract.ts'
export { relaxable, relaxed as relaxedOpening } from './counterfactual/relaxations.ts'
export { rightOn } from './gates/rights.ts'
export { createMatcher } from './matcher.ts'
export { catalogueOf, gateNames, reasonCatalogue } from './model/catalogue.ts'
export {
  type Criterion,
  defineCriterion,
  defineGate,
  type Gate,
  type Saying,
  type Sayings,
} from './model/define.ts'
export type { ExtraRules, RegionSettings } from './model/rules.ts'
export { defaultWeights, weightBounds, weightFaults } from './model/weights.ts'
export { estimate as travelMinutes, publicTransportServes } from './pair/travel.ts'
export type { CountOptions, Matcher, PeopleOptions, RankOptions, Readership, Tally, Today } from './port.ts'
export { referenceMatcher } from './ranking/reference.ts'
export {
  type CellChange,
  type Help,
  type Judged,
  type Levels,
  type Move,
  type Progress as TimetableProgress,
  type Replanned,
  type Shift,
  type Short,
  type ShortReason,
  type Speedmeet,
  speedmeet,
  type Talk,
  type Timetable,
  type TriedHelp,
} from './schedule/contract.ts'
export { helpsOf } from './schedule/helps.ts'
export { movesOf, moveTalk, type Picked } from './schedule/moves.ts'
export { replanTimetable } from './schedule/replan.ts'
export { judgeTimetable, solveTimetable } from './schedule/solve.ts'
export { type Ask, createHost, type HostAnswer, type HostState } from './service/host.ts'
export type { Batch, RecordVersion, Snapshot, Step } from './service/load-protocol.ts'
export type { Answer, Asked, QuestionName } from './service/questions.ts'
