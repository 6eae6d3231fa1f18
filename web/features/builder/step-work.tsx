import { BriefcaseBusiness } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { newId } from '../../data/ids.ts'
import { without } from '../../data/without.ts'
import { isUiLanguage } from '../../words/languages.ts'
import { pictureNamed } from '../taxonomy/concept-pictures.ts'
import { ConceptPicker } from './concept-picker.tsx'
import { Question } from './question.tsx'
import type { StepProps } from './step.ts'
import { TickTiles } from './tick-tiles.tsx'
import { occupationsOf, withOccupation, withOwnWork, withoutOccupation, withWork, workOf } from './work.ts'
import { WorkDetails } from './work-details.tsx'

/** Shown before anybody types: what many people did. */
const frequent = ['baker', 'cook', 'cleaner', 'farm-worker', 'driver', 'bricklayer', 'tailor', 'shop'].map(
  (name) => `occ-${name}`,
)

/** What somebody worked as, and where and when; what is ticked is kept, also while the rest is still to be told. */
export function WorkStep({ profile, change, taxonomy }: StepProps) {
  const { t, i18n } = useTranslation('builder')
  const { experience } = profile
  const [latest, setLatest] = useState<string | null>(null)
  const chosen = new Set(occupationsOf(experience))
  const shown = [...frequent, ...[...chosen].filter((id) => !frequent.includes(id))]
  const set = (next: typeof experience) => change('experience', next)

  const add = (occupation: string) => {
    set(withOccupation(experience, occupation))
    setLatest(occupation)
  }
  const addOwn = (text: string) => {
    const id = newId('work')
    const language = isUiLanguage(i18n.language) ? i18n.language : profile.contact.language
    set(withOwnWork(experience, id, { text, language }))
    setLatest(id)
  }
  return (
    <>
      <Question title={t('work.title')}>{t('work.text')}</Question>
      <TickTiles
        legend={t('work.title')}
        tiles={shown.map((id) => ({
          id,
          label: taxonomy.label(id),
          lang: taxonomy.foreign(id),
          picture: pictureNamed(taxonomy.concept(id)?.icon),
        }))}
        chosen={chosen}
        onToggle={(id, isChosen) => (isChosen ? add(id) : set(withoutOccupation(experience, id)))}
      />
      <ConceptPicker part="occupation" taxonomy={taxonomy} without={chosen} onPick={add} onOwn={addOwn} />
      {Object.entries(experience).map(([id, entry]) => (
        <WorkDetails
          key={id}
          label={entry.occupation === null ? (entry.title?.text ?? '') : taxonomy.label(entry.occupation)}
          isOwn={entry.occupation === null}
          picture={
            entry.occupation === null
              ? BriefcaseBusiness
              : pictureNamed(taxonomy.concept(entry.occupation)?.icon)
          }
          work={workOf(entry)}
          isLatest={id === latest}
          onChange={(next) => set({ ...experience, [id]: withWork(entry, next) })}
          onRemove={() => set(without(experience, id))}
        />
      ))}
    </>
  )
}
