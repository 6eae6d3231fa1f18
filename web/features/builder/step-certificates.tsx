import { useTranslation } from 'react-i18next'
import { pictureNamed } from '../taxonomy/concept-pictures.ts'
import { ConceptPicker } from './concept-picker.tsx'
import { Question } from './question.tsx'
import type { StepProps } from './step.ts'
import { TickTiles } from './tick-tiles.tsx'

/** Certificates and licences, ticked, or the answer that there is none; going on without either leaves it open. */
export function CertificatesStep({ profile, change, taxonomy }: StepProps) {
  const { t } = useTranslation('builder')
  const { certificates } = profile
  const all = taxonomy.ofPart('certificate')
  const chosen = new Set(Object.keys(certificates.items))
  const shown = all.filter(({ id }, index) => index < 8 || chosen.has(id))
  const isNothing = certificates.asked && chosen.size === 0
  const set = (items: typeof certificates.items) =>
    change('certificates', { asked: certificates.asked && Object.keys(items).length > 0, items })
  const add = (id: string) => set({ ...certificates.items, [id]: { validUntil: null } })
  return (
    <>
      <Question title={t('certificates.title')}>{t('certificates.text')}</Question>
      <TickTiles
        legend={t('certificates.title')}
        tiles={shown.map(({ id, label, icon }) => ({ id, label, picture: pictureNamed(icon) }))}
        chosen={chosen}
        nothing={{
          label: t('nothing.certificates'),
          isChosen: isNothing,
          onToggle: (asked) => change('certificates', { asked, items: {} }),
        }}
        onToggle={(id, isChosen) =>
          isChosen
            ? add(id)
            : set(Object.fromEntries(Object.entries(certificates.items).filter(([one]) => one !== id)))
        }
      />
      {all.length > 8 && (
        <ConceptPicker part="certificate" taxonomy={taxonomy} without={chosen} onPick={add} />
      )}
    </>
  )
}
