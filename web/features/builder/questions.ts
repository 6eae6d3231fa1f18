import type { ProfileAnswer } from '#contract/profiles'
import { dutchSkills } from '../../../matcher/codes.ts'
import type { Change } from './step.ts'
import { isHalfTold } from './work.ts'

export type Question = {
  /** Names the step in addresses and words. */
  name: string
  isAnswered: (profile: ProfileAnswer) => boolean
  /** Going on after choosing says "that is all". Where nothing was chosen nothing is said, and it stays unknown. */
  finish?: (profile: ProfileAnswer, change: Change) => unknown
  /** Whether it is asked of this profile by this reader; always, where it says nothing. */
  isAsked?: (profile: ProfileAnswer, isHelper: boolean) => boolean
}

const some = (items: object): boolean => Object.keys(items).length > 0

/** Every question, in the order in which it is asked. */
const questions = [
  {
    name: 'about',
    isAnswered: ({ contact }) => Object.values(contact.literacy).some((known) => known !== null),
  },
  {
    name: 'work',
    isAnswered: ({ experience, skills }) =>
      some(experience) ? !Object.values(experience).some(isHalfTold) : skills.finished,
  },
  {
    name: 'skills',
    isAnswered: ({ skills }) => skills.finished,
    finish: ({ skills }, change) =>
      some(skills.items) && !skills.finished && change('skills', { ...skills, finished: true }),
  },
  {
    name: 'certificates',
    isAnswered: ({ certificates }) => certificates.asked,
    finish: ({ certificates }, change) =>
      some(certificates.items) &&
      !certificates.asked &&
      change('certificates', { ...certificates, asked: true }),
  },
  {
    name: 'dutch',
    isAnswered: ({ languages }) => dutchSkills.every((skill) => languages.dutch[skill] !== null),
  },
  {
    name: 'week',
    isAnswered: ({ availability }) => availability.free !== null,
  },
  {
    // Nobody has to have lessons: it is answered as soon as the free hours are.
    name: 'lessons',
    isAnswered: ({ availability }) => availability.free !== null,
  },
  {
    name: 'hours',
    isAnswered: ({ availability }) => availability.hoursPerWeek !== null,
  },
  {
    name: 'travel',
    isAnswered: ({ mobility, residence }) =>
      some(mobility.modes) &&
      mobility.maxMinutes !== null &&
      (residence.town !== null || residence.postcode !== null),
  },
  {
    name: 'wishes',
    isAnswered: ({ wishes }) => wishes.confirmedOn !== null,
  },
  {
    name: 'limits',
    isAnswered: ({ constraints }) => constraints?.asked === true,
    finish: ({ constraints }, change) =>
      constraints &&
      constraints.excluded.length > 0 &&
      !constraints.asked &&
      change('constraints', { ...constraints, asked: true }),
    isAsked: ({ constraints }) => constraints !== null,
  },
  {
    name: 'sharing',
    isAnswered: ({ state, sharing }) => sharing.anonymousPool || state === 'active',
    isAsked: ({ state }, isHelper) => !isHelper || state === 'unclaimed',
  },
] as const satisfies readonly Question[]
export type QuestionName = (typeof questions)[number]['name']
type Asked = Question & { name: QuestionName }

/** The questions for this profile and reader. */
export const questionsFor = (profile: ProfileAnswer, isHelper: boolean): Asked[] =>
  (questions as readonly Asked[]).filter(({ isAsked }) => isAsked?.(profile, isHelper) ?? true)

/** Where to go on: the first question without an answer; undefined when all are answered. */
export const firstOpen = (asked: readonly Asked[], profile: ProfileAnswer): Asked | undefined =>
  asked.find(({ isAnswered }) => !isAnswered(profile))
