import type { OutcomeReport } from './contract.ts'
import { eventBenchmark } from './rules-benchmarks.ts'

/** What every number rests on: full months of work, hours a week, days that make a month, months of following. */
export const norms = { months: 6, hoursPerWeek: 12, daysInMonth: 15, followMonths: 18 } as const

/** Figures of others, which stand beside a region's own and are never mixed into them. */
export const benchmarks: OutcomeReport['benchmarks'] = [
  { id: 'refugeeTalentHub', ...eventBenchmark },
  {
    id: 'durableOutflow',
    year: 2020,
    some: 41,
    all: 100,
    source: 'Monitor gemeentelijk beleid arbeidstoeleiding vluchtelingen',
  },
]
