import type { SectionName } from '../profiles/section.ts'

/** What a gate decides on, the first being where one would change it. */
export const sectionsOfGate: Readonly<Record<string, readonly [SectionName, ...SectionName[]]>> = {
  rights: ['legal'],
  wish: ['wishes'],
  dates: ['availability'],
  certificate: ['certificates'],
  reach: ['mobility', 'residence'],
  hours: ['availability'],
  language: ['languages'],
  skills: ['skills'],
  constraint: ['constraints'],
}

/** All that matching reads of a profile, in the order in which a person reads it. */
export const readSections: readonly SectionName[] = [...new Set(Object.values(sectionsOfGate).flat())]

/** The criterion whose plank is not there while this gate is shut. */
export const criterionOfGate: Readonly<Record<string, string>> = {
  wish: 'wish',
  dates: 'availability',
  reach: 'travel',
  hours: 'availability',
  language: 'language',
  skills: 'skills',
}
