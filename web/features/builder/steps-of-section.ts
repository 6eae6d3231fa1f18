import type { SectionName } from '../profiles/section.ts'
import type { QuestionName } from './questions.ts'

/** The questions that ask what a section holds; sections without any are changed on a sheet. */
export const stepsOfSection: Partial<Record<SectionName, readonly [QuestionName, ...QuestionName[]]>> = {
  experience: ['work'],
  skills: ['skills'],
  certificates: ['certificates'],
  languages: ['dutch'],
  availability: ['week', 'lessons', 'hours'],
  mobility: ['travel'],
  residence: ['travel'],
  wishes: ['wishes'],
  constraints: ['limits'],
}
