import type { EventAnswer, StallAnswer } from '#contract/events'

/** Minutes after midnight of a time of day. */
export const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const timeOf = (minutes: number): string =>
  `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

type Timed = Pick<EventAnswer, 'basics' | 'talks'>

/** When the first talk begins and the last one ends, HH:MM. Free talks go on until all is over. */
export const talkTimes = ({ basics, talks }: Timed): { first: string; last: string } => {
  const first = minutesOf(basics.from) + talks.doorsMinutes
  const last = first + talks.rounds * (talks.minutes + talks.moveMinutes) - talks.moveMinutes
  return { first: timeOf(first), last: basics.kind === 'speedmeet' ? timeOf(last) : basics.to }
}

/** From when until when an employer is at its table. */
export const stallTimes = ({ table, at }: Pick<StallAnswer, 'table' | 'at'>) => {
  const { first, last } = talkTimes(at)
  return { from: table.arrives ?? first, to: table.leaves ?? last }
}

/** So many people can have their least number of talks at these tables, if everybody comes at an even pace. */
export const mostPeople = ({ talks }: Timed, tables: number): number =>
  Math.floor((tables * talks.rounds) / talks.least)
