import type { OutcomeReport } from './contract.ts'

/** What every number rests on: full months of work, hours a week, days that make a month, months of following. */
export const norms = { months: 6, hoursPerWeek: 12, daysInMonth: 15, followMonths: 18 } as const

/** Of all who came to events of others, those who found a job. */
export const eventBenchmark = {
  year: 2018,
  some: 71,
  all: 427,
  source: 'Refugee Talent Hub, 27 bijeenkomsten',
}

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
