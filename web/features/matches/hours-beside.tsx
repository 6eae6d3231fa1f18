import { useTranslation } from 'react-i18next'
import type { HoursSideBySide } from '#contract/matches'
import { and, count, emptyWeek, minus, or } from '../../../matcher/grid.ts'
import { useWeekSentence, WeekGrid, WeekKey } from '../../components/week-grid.tsx'

/** The weeks of a person and a place in one picture, with the marks that are in it. */
export function HoursBeside({ hours }: { hours: HoursSideBySide }) {
  const { t } = useTranslation('matches')
  const free = hours.free ?? emptyWeek
  const asked = hours.possible
  const sides = { free, ...(asked && { asked }), blocked: hours.movable }
  const sentence = useWeekSentence(sides)
  const known = hours.free !== null
  const marks = [
    { state: 'on' as const, label: t('common:week.keyBoth'), week: and(free, asked ?? free) },
    { state: 'ask' as const, label: t('common:week.keyAsk'), week: minus(asked ?? emptyWeek, free) },
    { state: 'free' as const, label: t('common:week.keyFree'), week: minus(free, asked ?? free) },
    {
      state: 'block' as const,
      label: t('movable'),
      week: minus(hours.movable, or(free, asked ?? emptyWeek)),
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
