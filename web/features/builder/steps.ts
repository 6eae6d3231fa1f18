import type { ComponentType } from 'react'
import type { ProfileAnswer } from '#contract/profiles'
import { dutchSkills } from '../../../matcher/codes.ts'
import { dayOf } from '../../format.ts'
import type { Change, StepProps } from './step.ts'
import { AboutStep } from './step-about.tsx'
import { CertificatesStep } from './step-certificates.tsx'
import { DutchStep } from './step-dutch.tsx'
import { LimitsStep } from './step-limits.tsx'
import { SharingStep } from './step-sharing.tsx'
import { SkillsStep } from './step-skills.tsx'
import { TravelStep } from './step-travel.tsx'
import { WeekStep } from './step-week.tsx'
import { WishesStep } from './step-wishes.tsx'
import { WorkStep } from './step-work.tsx'

export type Step = {
  /** Names the step in addresses and words. */
  name: string
  Part: ComponentType<StepProps>
  isAnswered: (profile: ProfileAnswer) => boolean
  /** Going on says "that is all": what was not chosen is then known not to be there. */
  finish?: (profile: ProfileAnswer, change: Change) => void
  /** Whether it is asked of this profile by this reader; always, where it says nothing. */
  isAsked?: (profile: ProfileAnswer, isHelper: boolean) => boolean
}

const some = (items: object): boolean => Object.keys(items).length > 0

/** Every question, in the order in which it is asked. */
const steps: readonly Step[] = [
  {
    name: 'about',
    Part: AboutStep,
    isAnswered: ({ contact }) => Object.values(contact.literacy).some((known) => known !== null),
  },
  {
    name: 'work',
    Part: WorkStep,
    isAnswered: ({ experience, skills }) => some(experience) || skills.finished,
  },
  {
    name: 'skills',
    Part: SkillsStep,
    isAnswered: ({ skills }) => skills.finished,
    finish: ({ skills }, change) => change('skills', { ...skills, finished: true }),
  },
  {
    name: 'certificates',
    Part: CertificatesStep,
    isAnswered: ({ certificates }) => certificates.asked,
    finish: ({ certificates }, change) => change('certificates', { ...certificates, asked: true }),
  },
  {
    name: 'dutch',
    Part: DutchStep,
    isAnswered: ({ languages }) => dutchSkills.every((skill) => languages.dutch[skill] !== null),
  },
  {
    name: 'week',
    Part: WeekStep,
    isAnswered: ({ availability }) => availability.free !== null && availability.hoursPerWeek !== null,
  },
  {
    name: 'travel',
    Part: TravelStep,
    isAnswered: ({ mobility, residence }) =>
      some(mobility.modes) &&
      mobility.maxMinutes !== null &&
      (residence.town !== null || residence.postcode !== null),
  },
  {
    name: 'wishes',
    Part: WishesStep,
    isAnswered: ({ wishes }) => wishes.confirmedOn !== null,
    finish: ({ wishes }, change) => change('wishes', { ...wishes, confirmedOn: dayOf() }),
  },
  {
    name: 'limits',
    Part: LimitsStep,
    isAnswered: ({ constraints }) => constraints?.asked === true,
    finish: ({ constraints }, change) =>
      constraints && change('constraints', { ...constraints, asked: true }),
    isAsked: ({ constraints }) => constraints !== null,
  },
  {
    name: 'sharing',
    Part: SharingStep,
    isAnswered: ({ state, sharing }) => sharing.anonymousPool || state === 'active',
    isAsked: ({ state }, isHelper) => !isHelper || state === 'unclaimed',
  },
]

/** The questions for this profile and reader. */
export const stepsFor = (profile: ProfileAnswer, isHelper: boolean): Step[] =>
  steps.filter(({ isAsked }) => isAsked?.(profile, isHelper) ?? true)

/** Where to go on: the first question without an answer; undefined when all are answered. */
export const firstOpen = (asked: readonly Step[], profile: ProfileAnswer): Step | undefined =>
  asked.find(({ isAnswered }) => !isAnswered(profile))
