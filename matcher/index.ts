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
export {
  type CountOptions,
  createMatcher,
  type ExtraRules,
  type Matcher,
  type RankOptions,
  type RegionSettings,
  type Tally,
  type Today,
} from './matcher.ts'
export { defaultWeights, weightBounds, weightFaults } from './weights.ts'
