import { Lock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { and, emptyWeek, minus, or, type Week } from '../../../matcher/grid.ts'
import { Icon } from '../../components/icon.tsx'
import { Note } from '../../components/note.tsx'
import { WeekEditor } from '../../components/week-editor.tsx'
import { presets } from './presets.ts'
import { Question } from './question.tsx'
import type { StepProps } from './step.ts'
import { takenBy } from './week.ts'
import { useUndo, WeekKey } from './week-foot.tsx'

/** The hours in which somebody can work, painted or taken from what many people have. */
export function WeekStep({ profile, change }: StepProps) {
  const { t } = useTranslation('builder')
  const { availability } = profile
  const { write, undo } = useUndo(availability, (next) => change('availability', next))
  const free = availability.free ?? emptyWeek
  const paint = (week: Week) => write({ ...availability, free: week })
  const isWhole = (week: Week) => and(free, week) === week
  return (
    <>
      <Question title={t('week.title')}>{t('week.text')}</Question>
      <fieldset className="presets">
        <legend className="sr">{t('week.presets')}</legend>
        {presets.map(({ name, picture, week }) => (
          <button
            key={name}
            type="button"
            className="chip"
            aria-pressed={isWhole(week)}
            onClick={() => paint(isWhole(week) ? minus(free, week) : or(free, week))}
          >
            <Icon of={picture} /> {t(`week.preset.${name}`)}
          </button>
        ))}
      </fieldset>
      <WeekEditor legend={t('week.free')} week={free} blocked={takenBy(availability.blocks)} onChange={paint}>
        <WeekKey onUndo={undo} />
      </WeekEditor>
      <Note icon={Lock}>{t('week.hidden')}</Note>
    </>
  )
}
