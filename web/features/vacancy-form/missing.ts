import type { VacancySections } from '#contract/vacancies'
import type { Step } from './steps.ts'

type FillStep = Extract<Step, 'tasks' | 'hours' | 'offer'>

/** Steps in which something is still empty that a jobhunter will ask for. */
export function missingIn({ work, hours, description }: VacancySections): FillStep[] {
  const empty: [FillStep, boolean][] = [
    ['tasks', Object.keys(work.tasks).length === 0],
    ['hours', hours.possible === null || !/[^0]/.test(hours.possible)],
    ['offer', description === null],
  ]
  return empty.flatMap(([step, isEmpty]) => (isEmpty ? [step] : []))
}
