import { useTranslation } from 'react-i18next'
import type { HoursSideBySide } from '#contract/matches'
import {
  and,
  count,
  emptyWeek,
  fromHours,
  hourOfDay,
  hoursOf,
  minus,
  or,
  type Week,
} from '../../../matcher/grid.ts'
import { useWeekSentence, WeekGrid, WeekKey } from '../../components/week-grid.tsx'

/** Hours of the day that the place asks on some day, and one before and after: the rest of somebody's week is not shown. */
function near(week: Week, asked: Week | null): Week {
  if (asked === null || asked === emptyWeek) return week
  const hours = hoursOf(asked).map(hourOfDay)
  const [from, until] = [Math.min(...hours) - 1, Math.max(...hours) + 1]
  return fromHours(hoursOf(week).filter((hour) => hourOfDay(hour) >= from && hourOfDay(hour) <= until))
}

/** The weeks of a person and a place in one picture, with the marks that are in it. */
export function HoursBeside({ hours }: { hours: HoursSideBySide }) {
  const { t } = useTranslation('matches')
  const asked = hours.possible
  const free = near(hours.free ?? emptyWeek, asked)
  const movable = near(hours.movable, asked)
  const sides = { free, ...(asked && { asked }), blocked: movable }
  const sentence = useWeekSentence(sides)
  const known = hours.free !== null
  const marks = [
    { state: 'on' as const, label: t('common:week.keyBoth'), week: and(free, asked ?? free) },
    {
      state: 'ask' as const,
      label: t(known ? 'common:week.keyAsk' : 'hoursAsked'),
      week: minus(asked ?? emptyWeek, free),
    },
    { state: 'free' as const, label: t('common:week.keyFree'), week: minus(free, asked ?? free) },
    {
      state: 'block' as const,
      label: t('movable'),
      week: minus(movable, or(free, asked ?? emptyWeek)),
    },
  ]
  return (
    <section className="hours-beside">
      <h3>{t('hours')}</h3>
      {!known && <p className="small muted">{t('hoursNotFree')}</p>}
      {asked === null && <p className="small muted">{t('hoursNotAsked')}</p>}
      {(known || asked) && (
        <div className="hours-pair">
          <WeekGrid {...sides} mini label={t('hoursBoth', { sentence })} />
          <WeekKey column items={marks.filter(({ week }) => count(week) > 0)} />
        </div>
      )}
    </section>
  )
}
