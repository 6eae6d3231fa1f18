import { Heart, ThumbsUp, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { type Kind, kinds, type WishLevel, wishLevels } from '../../../matcher/codes.ts'
import { Card } from '../../components/card.tsx'
import { Icon, type IconShape } from '../../components/icon.tsx'
import { pictureNamed } from '../taxonomy/concept-pictures.ts'
import { kindPictures } from '../vacancies/pictures.ts'
import { Chips } from './chips.tsx'
import { ConceptPicker } from './concept-picker.tsx'
import { Further, Question } from './question.tsx'
import type { StepProps } from './step.ts'
import { suggestedSkills } from './suggested.ts'

const levelPictures: Record<WishLevel, IconShape> = { dream: Heart, acceptable: ThumbsUp, not: X }

type Row = { id: string; label: string; picture: IconShape }
type WishRowsProps = {
  rows: readonly Row[]
  levels: Partial<Record<string, WishLevel>>
  onChange: (id: string, level: WishLevel | null) => void
}

function WishRows({ rows, levels, onChange }: WishRowsProps) {
  const { t } = useTranslation()
  return (
    <Card kind="flush" as="div">
      <ul className="rows">
        {rows.map(({ id, label, picture }) => (
          <li key={id} className="stack-s">
            <p className="row-s">
              <Icon of={picture} /> <b>{label}</b>
            </p>
            <Chips
              legend={label}
              hideLegend
              value={levels[id] ?? null}
              chips={wishLevels.map((value) => ({
                value,
                label: t(`wishLevel.${value}`),
                picture: levelPictures[value],
              }))}
              onChange={(level) => onChange(id, level)}
            />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function withLevel<Key extends string>(
  levels: Partial<Record<Key, WishLevel>>,
  id: Key,
  level: WishLevel | null,
): Record<Key, WishLevel> {
  const rest = Object.entries(levels).filter(([one]) => one !== id)
  return Object.fromEntries(level ? [...rest, [id, level]] : rest) as Record<Key, WishLevel>
}

/** Three levels of wish over work, places to work and kinds of place; nothing chosen is an answer too. */
export function WishesStep({ profile, change, taxonomy }: StepProps) {
  const { t } = useTranslation('builder')
  const { wishes } = profile
  const rowOf = (id: string): Row => ({
    id,
    label: taxonomy.label(id),
    picture: pictureNamed(taxonomy.concept(id)?.icon),
  })
  const occupations = [
    ...new Set([...suggestedSkills(profile, taxonomy).occupations, ...Object.keys(wishes.occupations)]),
  ]
  const wish = (id: string, level: WishLevel | null) =>
    change('wishes', { ...wishes, occupations: withLevel(wishes.occupations, id, level) })
  return (
    <>
      <Question title={t('wishes.title')}>{t('wishes.text')}</Question>
      <Further title={t('wishes.occupations')}>
        {occupations.length > 0 && (
          <WishRows rows={occupations.map(rowOf)} levels={wishes.occupations} onChange={wish} />
        )}
        <ConceptPicker
          part="occupation"
          taxonomy={taxonomy}
          without={new Set(occupations)}
          onPick={(id) => wish(id, 'dream')}
        />
      </Further>
      <Further title={t('wishes.sectors')}>
        <WishRows
          rows={taxonomy.ofPart('sector').map(({ id }) => rowOf(id))}
          levels={wishes.sectors}
          onChange={(id, level) =>
            change('wishes', { ...wishes, sectors: withLevel(wishes.sectors, id, level) })
          }
        />
      </Further>
      <Further title={t('wishes.kinds')}>
        <WishRows
          rows={kinds.map((id) => ({ id, label: t(`kind.${id}`), picture: kindPictures[id] }))}
          levels={wishes.kinds}
          onChange={(id, level) =>
            change('wishes', { ...wishes, kinds: withLevel<Kind>(wishes.kinds, id as Kind, level) })
          }
        />
      </Further>
    </>
  )
}
