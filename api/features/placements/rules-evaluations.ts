import type { Kind } from '../../../matcher/codes.ts'
import { addDays, addMonths, dayNumber } from '../../adapters/clock.ts'
import type { Evaluation } from './contract.ts'
import type { Plan } from './contract-plan.ts'

/** So many days after its day an evaluation that one side owes opens for the others. */
export const openAfterDays = 3

type Moment = { id: string; day: string }

const ofTrial = (start: string, end: string): Moment[] => [
  { id: 'week1', day: addDays(start, 4) },
  { id: 'half', day: addDays(start, Math.floor((dayNumber(end) - dayNumber(start)) / 2)) },
  { id: 'weekbefore', day: addDays(end, -7) },
]

/** Week 1, then every six weeks, and one month before the end. */
const ofLearning = (start: string, end: string): Moment[] => {
  const last = addMonths(end, -1)
  const between: Moment[] = []
  for (let week = 6; addDays(start, 7 * week) < last; week += 6)
    between.push({ id: `week${week}`, day: addDays(start, 7 * week) })
  return [{ id: 'week1', day: addDays(start, 4) }, ...between, { id: 'monthbefore', day: last }]
}

/** The days of after-care: day 7 and 14, month 1, 3 and 6. */
const ofWork = (start: string): Moment[] => [
  { id: 'day7', day: addDays(start, 7) },
  { id: 'day14', day: addDays(start, 14) },
  { id: 'month1', day: addMonths(start, 1) },
  { id: 'month3', day: addMonths(start, 3) },
  { id: 'month6', day: addMonths(start, 6) },
]

const work: readonly Kind[] = ['job', 'starterJob', 'dual']
export const isWork = (kind: Kind): boolean => work.includes(kind)

/** The days on which both sides say how it goes, the earliest first; those that would come too close to one another fall together. */
export const momentsOf = (kind: Kind, { startDay, endDay }: Pick<Plan['time'], 'startDay' | 'endDay'>) => {
  const all = isWork(kind)
    ? ofWork(startDay)
    : kind === 'trial'
      ? ofTrial(startDay, endDay ?? addMonths(startDay, 2))
      : ofLearning(startDay, endDay ?? addMonths(startDay, 6))
  const last = endDay ?? '9999-12-31'
  const within = all
    .filter(({ day }) => day > startDay && day <= last)
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  return within.filter(({ day }, at) => at === 0 || day > addDays(within[at - 1]?.day ?? day, 3))
}

/** The evaluations of a plan, with what was said already; a moment that nobody spoke at yet moves with the plan. */
export const evaluationsOf = (
  kind: Kind,
  time: Pick<Plan['time'], 'startDay' | 'endDay'>,
  before: Readonly<Record<string, Evaluation>>,
): Record<string, Evaluation> => {
  const said = Object.entries(before).filter(
    ([, { person, employer, together }]) => person || employer || together,
  )
  const planned = momentsOf(kind, time).map(({ id, day }): [string, Evaluation] => [
    id,
    { day, person: null, employer: null, together: null },
  ])
  return Object.fromEntries([...planned, ...said])
}

/** Whether the sides and the jobhunter may read one another's answers: both spoke, or the day is three days past. */
export const isOpen = ({ day, person, employer }: Evaluation, today: string): boolean =>
  (person !== null && employer !== null) || (today !== '' && today > addDays(day, openAfterDays - 1))

/** The evaluations as one side may read them; `today` is empty where only what both said counts. */
export const evaluationsFor = (
  { evaluations }: { evaluations: Readonly<Record<string, Evaluation>> },
  side: 'person' | 'employer' | 'staff',
  today: string,
): Record<string, Evaluation> =>
  Object.fromEntries(
    Object.entries(evaluations).map(([id, one]) => {
      const open = isOpen(one, today)
      return [
        id,
        {
          ...one,
          person: open || side === 'person' ? one.person : null,
          employer: open || side === 'employer' ? one.employer : null,
        },
      ]
    }),
  )
