import {
  type DayRange,
  dayOf,
  fromRun,
  hourOfDay,
  type Run,
  runs,
  toRanges,
  type Week,
} from '../../matcher/grid.ts'
import type { Format } from './format.ts'
import type { Say } from './keys.ts'

/** Hours that are the same on each of these days. */
type Stretch = { days: number[]; from: number; until: number }

const lengthOf = ({ fromHour, untilHour }: Run): number =>
  untilHour > fromHour ? untilHour - fromHour : untilHour + 168 - fromHour

/** A night shift stays whole; what lasts longer than a day is cut at midnight. */
const cut = (run: Run): DayRange[] =>
  lengthOf(run) > 24
    ? toRanges(fromRun(run))
    : [{ day: dayOf(run.fromHour), from: hourOfDay(run.fromHour), until: hourOfDay(run.untilHour) || 24 }]

/** The hours of a week, days with the same hours together, in the order of the week. */
export function stretches(week: Week): Stretch[] {
  const found: Stretch[] = []
  for (const { day, from, until } of runs(week).flatMap(cut)) {
    const same = found.find((one) => one.from === from && one.until === until)
    if (same) same.days.push(day)
    else found.push({ days: [day], from, until })
  }
  return found
}

/** "Monday and Tuesday 05:00 to 11:00, Friday 22:00 to 06:00" as plain words; `say` looks words up. */
export function weekText(
  week: Week,
  format: Format,
  say: Say<'matches:dayHours' | 'common:timeRange' | 'common:bridge.comma'>,
): string {
  const said = stretches(week).map(({ days, from, until }) =>
    say('matches:dayHours', {
      days: format.list(days.map((day) => format.weekday(day))),
      hours: say('common:timeRange', { from: format.hour(from), until: format.hour(until) }),
    }),
  )
  return said.join(say('common:bridge.comma'))
}
