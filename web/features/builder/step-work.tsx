import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { pictureNamed } from '../taxonomy/concept-pictures.ts'
import { ConceptPicker } from './concept-picker.tsx'
import { Question } from './question.tsx'
import type { StepProps } from './step.ts'
import { TickTiles } from './tick-tiles.tsx'
import { useToldWork } from './told-work.ts'
import { blankWork, keyOf, type Work, written } from './work.ts'
import { WorkDetails } from './work-details.tsx'

/** Shown before anybody types: what many people did. */
const frequent = ['baker', 'cook', 'cleaner', 'farm-worker', 'driver', 'bricklayer', 'tailor', 'shop'].map(
  (name) => `occ-${name}`,
)

/** What somebody worked as, where, and from when; half an answer is kept on this device until it is whole. */
export function WorkStep({ profile, change, taxonomy }: StepProps) {
  const { t } = useTranslation('builder')
  const { told, draft, keep } = useToldWork(profile)
  const [latest, setLatest] = useState<string | null>(null)
  const chosen = new Set(Object.keys(told))
  const shown = [...frequent, ...[...chosen].filter((id) => !frequent.includes(id))]

  const set = (occupation: string, work: Work) => {
    const entry = written(occupation, work)
    const { [occupation]: _, ...rest } = draft
    keep(entry ? rest : { ...draft, [occupation]: work })
    if (entry) change('experience', { ...profile.experience, [keyOf(profile, occupation)]: entry })
  }
  const add = (occupation: string) => {
    set(occupation, blankWork)
    setLatest(occupation)
  }
  const drop = (occupation: string) => {
    const { [occupation]: _, ...rest } = draft
    keep(rest)
    const kept = Object.entries(profile.experience).filter(([, entry]) => entry.occupation !== occupation)
    change('experience', Object.fromEntries(kept))
  }
  return (
    <>
      <Question title={t('work.title')}>{t('work.text')}</Question>
      <TickTiles
        legend={t('work.title')}
        tiles={shown.map((id) => ({
          id,
          label: taxonomy.label(id),
          picture: pictureNamed(taxonomy.concept(id)?.icon),
        }))}
        chosen={chosen}
        onToggle={(id, isChosen) => (isChosen ? add(id) : drop(id))}
      />
      <ConceptPicker part="occupation" taxonomy={taxonomy} without={chosen} onPick={add} />
      {Object.entries(told).map(([occupation, work]) => (
        <WorkDetails
          key={occupation}
          label={taxonomy.label(occupation)}
          picture={pictureNamed(taxonomy.concept(occupation)?.icon)}
          work={work}
          isLatest={occupation === latest}
          onChange={(next) => set(occupation, next)}
        />
      ))}
    </>
  )
}
