import { Lock } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { demands } from '../../../matcher/codes.ts'
import { Note } from '../../components/note.tsx'
import { demandPictures } from '../../components/work-pictures.ts'
import { Question } from './question.tsx'
import type { StepProps } from './step.ts'
import { TickTiles } from './tick-tiles.tsx'

/** What work may not ask of a body: effects, never a diagnosis. */
export function LimitsStep({ profile, change }: StepProps) {
  const { t } = useTranslation(['builder', 'codes'])
  const { constraints } = profile
  if (constraints === null) return null
  return (
    <>
      <Question title={t('limits.title')}>{t('limits.text')}</Question>
      <TickTiles
        legend={t('limits.title')}
        tiles={demands.map((id) => ({ id, label: t(`codes:noDemand.${id}`), picture: demandPictures[id] }))}
        chosen={new Set(constraints.excluded)}
        crossed
        nothing={{
          label: t('nothing.limits'),
          isChosen: constraints.asked && constraints.excluded.length === 0,
          onToggle: (asked) => change('constraints', { asked, excluded: [] }),
        }}
        onToggle={(id, isChosen) => {
          const excluded = demands.filter((one) =>
            one === id ? isChosen : constraints.excluded.includes(one),
          )
          change('constraints', { asked: constraints.asked && excluded.length > 0, excluded })
        }}
      />
      <Note icon={Lock}>{t('limits.seen')}</Note>
    </>
  )
}
