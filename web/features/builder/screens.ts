import type { ComponentType } from 'react'
import type { QuestionName } from './questions.ts'
import type { StepProps } from './step.ts'
import { AboutStep } from './step-about.tsx'
import { CertificatesStep } from './step-certificates.tsx'
import { DutchStep } from './step-dutch.tsx'
import { HoursStep } from './step-hours.tsx'
import { LessonsStep } from './step-lessons.tsx'
import { LimitsStep } from './step-limits.tsx'
import { SharingStep } from './step-sharing.tsx'
import { SkillsStep } from './step-skills.tsx'
import { TravelStep } from './step-travel.tsx'
import { WeekStep } from './step-week.tsx'
import { WishesStep } from './step-wishes.tsx'
import { WorkStep } from './step-work.tsx'
import { WeekTotal } from './week-foot.tsx'

/** The screen of each question. */
export const screens: Record<QuestionName, ComponentType<StepProps>> = {
  about: AboutStep,
  work: WorkStep,
  skills: SkillsStep,
  certificates: CertificatesStep,
  dutch: DutchStep,
  week: WeekStep,
  lessons: LessonsStep,
  hours: HoursStep,
  travel: TravelStep,
  wishes: WishesStep,
  limits: LimitsStep,
  sharing: SharingStep,
}

/** What stands beside the button that goes on. */
export const besideNext: Partial<Record<QuestionName, ComponentType<Pick<StepProps, 'profile'>>>> = {
  week: WeekTotal,
  lessons: WeekTotal,
}
