import { describe, expect, test } from 'vitest'
import { employerStates } from '#codes/employers'
import { talkReasons } from '#codes/placements'
import { languageSurprises, talkAnswers, talkNextSteps, talkOutcomes } from '#codes/talks'
import { vacancyStates } from '#codes/vacancies'
import { roles, uiLanguages } from '#contract'
import { accountStates } from '#contract/accounts'
import { employerSections, groupExperiences, readinessChecks } from '#contract/employers'
import {
  cancelReasons,
  eventKinds,
  eventStates,
  participationReasons,
  participationStates,
  stallReasons,
  stallStates,
} from '#contract/events'
import {
  benefits,
  blockedCases,
  blockKinds,
  evidences,
  integrationRoutes,
  legalPositions,
  levelSources,
  literacies,
  possessions,
  profileSections,
  profileStates,
  valuations,
} from '#contract/profiles'
import { ruleNumbers, ruleProofs } from '#contract/regions'
import { conceptParts } from '#contract/taxonomy'
import { closeReasons, vacancyActs, vacancySections } from '#contract/vacancies'
import type { withinOf } from '../../locales/reason-values.ts'
import * as lists from '../../matcher/codes.ts'
import { wordsOf } from './support/words.ts'

const reasonsOfRights = ['referral', 'permitNeeded', 'statementNeeded', 'permitHeld', 'unknown', 'free']
const acts = [
  'created',
  'changed',
  'caseMoved',
  'claimed',
  'closed',
  'reopened',
  'siteMoved',
  'submitted',
  'approved',
  'declined',
  'filled',
  'freed',
]
const pauses = ['sentBack', 'paused', 'resumed', 'active', 'deactivated', 'workLinked']

/** Where each closed list is named: the words every page needs, or those that a page asks for. */
const common: Record<string, readonly string[]> = {
  kind: lists.kinds,
  mode: lists.modes,
  demand: lists.demands,
  dutchSkill: lists.dutchSkills,
  skillLevel: lists.skillLevels,
  wishLevel: lists.wishLevels,
  role: roles,
}
const codes: Record<string, readonly string[]> = {
  languageLevel: lists.languageLevels,
  travelBand: lists.travelBands,
  noDemand: lists.demands,
  literacy: literacies,
  script: ['latin', 'arabic', 'geez'],
  possession: possessions,
  blockKind: blockKinds,
  evidence: evidences,
  valuation: valuations,
  levelSource: levelSources,
  legalPosition: legalPositions,
  blockedCase: blockedCases,
  benefit: benefits,
  integrationRoute: integrationRoutes,
  profileState: profileStates,
  accountState: accountStates,
  vacancyState: vacancyStates,
  vacancyAct: vacancyActs,
  closeReason: closeReasons,
  employerState: employerStates,
  groupExperience: groupExperiences,
  readinessCheck: readinessChecks,
  eventKind: eventKinds,
  eventState: eventStates,
  stallState: stallStates,
  stallReason: stallReasons,
  cancelReason: cancelReasons,
  participationState: participationStates,
  participationReason: participationReasons,
  talkAnswer: talkAnswers,
  talkReason: talkReasons,
  languageSurprise: languageSurprises,
  talkNextStep: talkNextSteps,
  talkOutcome: talkOutcomes,
  rightsReason: reasonsOfRights,
  conceptPart: conceptParts,
  importance: ['must', 'nice'],
  guidance: Object.keys(vacancySections.shape.guidance.shape),
  payPer: ['hour', 'week', 'month', 'once'],
  action: [...acts, ...pauses],
  profileSection: Object.keys(profileSections.shape),
  vacancySection: Object.keys(vacancySections.shape),
  employerSection: Object.keys(employerSections.shape),
  ruleNumber: ruleNumbers,
  ruleProof: ruleProofs,
}
const within: Record<(typeof withinOf)[keyof typeof withinOf], readonly string[]> = {
  mode: lists.modes,
  kind: lists.kinds,
  demand: lists.demands,
  dutchSkill: lists.dutchSkills,
  level: lists.languageLevels,
  skillLevel: lists.skillLevels,
  travelBand: lists.travelBands,
  rightsReason: reasonsOfRights,
}

const named = [
  ...Object.entries(common).map(([group, list]) => ({ noun: 'common', group, list })),
  ...Object.entries(codes).map(([group, list]) => ({ noun: 'codes', group, list })),
  ...Object.entries(within).map(([group, list]) => ({ noun: 'codes', group: `within.${group}`, list })),
]

describe.each(uiLanguages)('in %s', (language) => {
  test.each(named)('every $group has a name, and nothing else has', ({ noun, group, list }) => {
    const there = Object.keys(wordsOf(language, noun))
      .filter((path) => path.startsWith(`${group}.`))
      .map((path) => path.slice(group.length + 1))
    expect(there.sort()).toEqual([...list].sort())
  })

  test('codes.json names closed lists and nothing else', () => {
    const groups = new Set(Object.keys(wordsOf(language, 'codes')).map((path) => path.split('.')[0]))
    expect([...groups].sort()).toEqual([...Object.keys(codes), 'learnable', 'within'].sort())
  })
})
