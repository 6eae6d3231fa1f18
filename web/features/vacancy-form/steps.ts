import type { SectionName } from './use-vacancy-form.ts'

/** The steps of the form in order, and the sections of a vacancy that each fills in. */
export const sectionsOfStep = {
  place: ['basics'],
  tasks: ['work'],
  asks: ['requirements'],
  hours: ['hours'],
  offer: ['pay', 'guidance', 'description', 'publication'],
  check: [],
} as const satisfies Record<string, readonly SectionName[]>

export type Step = keyof typeof sectionsOfStep
export const steps = Object.keys(sectionsOfStep) as Step[]
export const isStep = (name: string): name is Step => Object.hasOwn(sectionsOfStep, name)

/** The step in which a section is filled in. */
export const stepOf = (section: SectionName): Step =>
  steps.find((step) => (sectionsOfStep[step] as readonly SectionName[]).includes(section)) ?? 'place'
