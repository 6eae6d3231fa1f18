import type { SectionName } from '../employers/section.ts'
import { isSection, sectionNames } from '../employers/sections.ts'

/** What an employer sees and changes of itself; who looks after it is for staff to say. */
export const ownSections: readonly SectionName[] = sectionNames.filter((name) => name !== 'account')

export const isOwnSection = (name: string): name is SectionName =>
  isSection(name) && ownSections.includes(name)
