import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Kind, kinds, type WishLevel, wishLevels } from '../../../matcher/codes.ts'
import { Segmented } from '../../components/choice.tsx'
import { kindPictures } from '../../components/work-pictures.ts'
import { pictureNamed } from '../taxonomy/concept-pictures.ts'
import { ConceptPicker } from './concept-picker.tsx'
import { Further, Question } from './question.tsx'
import type { StepProps } from './step.ts'
import { useToldWork } from './told-work.ts'
import { levelPictures, WishTiles } from './wish-tiles.tsx'

type Levels<Key extends string> = Partial<Record<Key, WishLevel>>

function withLevel<Key extends string>(
  levels: Levels<Key>,
  id: Key,
  level: WishLevel,
): Record<Key, WishLevel> {
  const rest = Object.entries(levels).filter(([one]) => one !== id)
  const isTakenBack = levels[id] === level
  return Object.fromEntries(isTakenBack ? rest : [...rest, [id, level]]) as Record<Key, WishLevel>
}

/** Three levels of wish over work, places to work and kinds of place; nothing chosen is an answer too. */
export function WishesStep({ profile, change, taxonomy }: StepProps) {
  const { t } = useTranslation('builder')
  const { wishes } = profile
  const { told } = useToldWork(profile)
  const [level, setLevel] = useState<WishLevel>('dream')
  const tileOf = (id: string) => ({
    id,
    label: taxonomy.label(id),
    picture: pictureNamed(taxonomy.concept(id)?.icon),
  })
  const occupations = [...new Set([...Object.keys(told), ...Object.keys(wishes.occupations)])]
  const wish = (id: string) =>
    change('wishes', { ...wishes, occupations: withLevel(wishes.occupations, id, level) })
  return (
    <>
      <Question title={t('wishes.title')}>{`${t('wishes.how')} ${t('wishes.text')}`}</Question>
      <div className="wish-brush">
        <Segmented
          legend={t('wishes.title')}
          hideLegend
          value={level}
          choices={wishLevels.map((value) => ({
            value,
            label: t(`wishLevel.${value}`),
            icon: levelPictures[value],
          }))}
          onChange={setLevel}
        />
      </div>
      <Further title={t('wishes.occupations')}>
        <WishTiles
          legend={t('wishes.occupations')}
          tiles={occupations.map(tileOf)}
          levels={wishes.occupations}
          onPress={wish}
        />
        <ConceptPicker part="occupation" taxonomy={taxonomy} without={new Set(occupations)} onPick={wish} />
      </Further>
      <Further title={t('wishes.sectors')}>
        <WishTiles
          legend={t('wishes.sectors')}
          tiles={taxonomy.ofPart('sector').map(({ id }) => tileOf(id))}
          levels={wishes.sectors}
          onPress={(id) => change('wishes', { ...wishes, sectors: withLevel(wishes.sectors, id, level) })}
        />
      </Further>
      <Further title={t('wishes.kinds')}>
        <WishTiles
          legend={t('wishes.kinds')}
          tiles={kinds.map((id) => ({ id, label: t(`kind.${id}`), picture: kindPictures[id] }))}
          levels={wishes.kinds}
          onPress={(id) =>
            change('wishes', { ...wishes, kinds: withLevel<Kind>(wishes.kinds, id as Kind, level) })
          }
        />
      </Further>
    </>
  )
}
