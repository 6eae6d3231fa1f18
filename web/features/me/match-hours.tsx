import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { HoursSideBySide } from '#contract/matches'
import { and, count, emptyWeek, minus, or, type Week } from '../../../matcher/grid.ts'
import { Card } from '../../components/card.tsx'
import { WeekGrid, WeekKey } from '../../components/week-grid.tsx'

type Shown = { free: Week; asked: Week; movable: Week }

function marksOf({ free, asked, movable }: Shown) {
  const all = [
    { state: 'on' as const, key: 'keyBoth' as const, week: and(free, asked) },
    { state: 'ask' as const, key: 'keyAsk' as const, week: minus(asked, free) },
    { state: 'free' as const, key: 'keyFree' as const, week: minus(free, asked) },
    { state: 'block' as const, key: 'keyBlock' as const, week: minus(movable, or(free, asked)) },
  ]
  return all.filter(({ week }) => count(week) > 0)
}

/** My week and the week of the work in one picture. */
export function MatchHours({ hours }: { hours: HoursSideBySide }) {
  const { t } = useTranslation('me')
  const id = useId()
  const { free, possible: asked, movable } = hours
  const shown = { free: free ?? emptyWeek, asked: asked ?? emptyWeek, movable }
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>{t('match.hours')}</h2>
      <Card as="div" className="stack-s">
        {asked === null && <p>{t('match.hoursUnknown')}</p>}
        {free === null && <p>{t('match.myHoursUnknown')}</p>}
        {(free !== null || asked !== null) && (
          <>
            <WeekGrid free={shown.free} asked={shown.asked} blocked={movable} />
            <WeekKey
              items={marksOf(shown).map(({ state, key }) => ({ state, label: t(`match.${key}`) }))}
              column
            />
          </>
        )}
      </Card>
    </section>
  )
}
