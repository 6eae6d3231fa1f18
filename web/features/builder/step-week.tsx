import { Lock } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { and, emptyWeek, minus, or, type Week } from '../../../matcher/grid.ts'
import { Checkbox, Segmented } from '../../components/choice.tsx'
import { Icon } from '../../components/icon.tsx'
import { Note } from '../../components/note.tsx'
import { WeekEditor } from '../../components/week-editor.tsx'
import { HoursWanted } from './hours-wanted.tsx'
import { presets } from './presets.ts'
import { Question } from './question.tsx'
import type { StepProps } from './step.ts'

const blockKinds = ['lesson', 'childcare', 'other'] as const
type BlockKind = (typeof blockKinds)[number]

/** A painted week: free hours, and with another brush what takes hours away. */
export function WeekStep({ profile, change }: StepProps) {
  const { t } = useTranslation('builder')
  const [brush, setBrush] = useState<'free' | BlockKind>('free')
  const { availability } = profile
  const { blocks } = availability
  const free = availability.free ?? emptyWeek
  const block = brush === 'free' ? undefined : blocks[brush]
  const painted = brush === 'free' ? free : (block?.hours ?? emptyWeek)
  const others = Object.entries(blocks).filter(([key]) => key !== brush)
  const taken = others.reduce((week, [, { hours }]) => or(week, hours), emptyWeek)

  const setBlock = (kind: BlockKind, hours: Week, movable: boolean) =>
    change('availability', {
      ...availability,
      blocks:
        hours === emptyWeek
          ? Object.fromEntries(others)
          : { ...Object.fromEntries(others), [kind]: { kind, hours, movable } },
    })
  const paint = (week: Week) =>
    brush === 'free'
      ? change('availability', { ...availability, free: week })
      : setBlock(brush, week, block?.movable ?? false)
  const isWhole = (week: Week) => and(painted, week) === week

  return (
    <>
      <Question title={t('week.title')}>{t('week.text')}</Question>
      <Segmented
        legend={t('week.brush')}
        hideLegend
        value={brush}
        choices={(['free', ...blockKinds] as const).map((value) => ({ value, label: t(`week.${value}`) }))}
        onChange={setBrush}
      />
      {brush === 'free' && (
        <fieldset className="presets">
          <legend className="sr">{t('week.presets')}</legend>
          {presets.map(({ name, picture, week }) => (
            <button
              key={name}
              type="button"
              className="chip"
              aria-pressed={isWhole(week)}
              onClick={() => paint(isWhole(week) ? minus(painted, week) : or(painted, week))}
            >
              <Icon of={picture} /> {t(`week.preset.${name}`)}
            </button>
          ))}
        </fieldset>
      )}
      <WeekEditor legend={t(`week.${brush}`)} week={painted} blocked={taken} onChange={paint} />
      {brush !== 'free' && block && (
        <Checkbox checked={block.movable} onChange={(isMovable) => setBlock(brush, block.hours, isMovable)}>
          {t('week.movable')}
        </Checkbox>
      )}
      <Note icon={Lock}>{t('week.hidden')}</Note>
      <HoursWanted availability={availability} onChange={(next) => change('availability', next)} />
    </>
  )
}
