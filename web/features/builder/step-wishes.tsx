import { CircleAlert } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Kind, kinds, type WishLevel, wishLevels } from '../../../matcher/codes.ts'
import { Segmented } from '../../components/choice.tsx'
import { Note } from '../../components/note.tsx'
import { kindPictures } from '../../components/work-pictures.ts'
import { dayOf } from '../../words/format.ts'
import { refusesAllWork } from '../profiles/refuses-all-work.ts'
import { pictureNamed } from '../taxonomy/concept-pictures.ts'
import { ConceptPicker } from './concept-picker.tsx'
import { Further, Question } from './question.tsx'
import type { StepProps } from './step.ts'
import { TickTiles } from './tick-tiles.tsx'
import { levelPictures, WishTiles } from './wish-tiles.tsx'
import { occupationsOf } from './work.ts'

type Wishes = StepProps['profile']['wishes']

/** Whether any wish is told, of work, of places or of kinds. */
const hasWishes = ({ occupations, groups, sectors, kinds: ofKinds }: Wishes): boolean =>
  [occupations, groups, sectors, ofKinds].some((levels) => Object.keys(levels).length > 0)

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

/** Three levels of wish over work, places to work and kinds of place; that any will do is an answer of its own. */
export function WishesStep({ profile, change, taxonomy }: StepProps) {
  const { t } = useTranslation('builder')
  const { wishes } = profile
  const [level, setLevel] = useState<WishLevel>('dream')
  const tileOf = (id: string) => ({
    id,
    label: taxonomy.label(id),
    lang: taxonomy.foreign(id),
    picture: pictureNamed(taxonomy.concept(id)?.icon),
  })
  const occupations = [...new Set([...occupationsOf(profile.experience), ...Object.keys(wishes.occupations)])]
  const wishesNothing = wishes.confirmedOn !== null && !hasWishes(wishes)
  const tell = (part: Partial<Wishes>) => {
    const next = { ...wishes, ...part }
    change('wishes', { ...next, confirmedOn: hasWishes(next) ? dayOf() : null })
  }
  const wish = (id: string) => tell({ occupations: withLevel(wishes.occupations, id, level) })
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
          onPress={(id) => tell({ sectors: withLevel(wishes.sectors, id, level) })}
        />
      </Further>
      <Further title={t('wishes.kinds')}>
        <WishTiles
          legend={t('wishes.kinds')}
          tiles={kinds.map((id) => ({
            id,
            label: t(`kind.${id}`),
            picture: kindPictures[id],
            about: t(`wishes.about.${id}`),
          }))}
          levels={wishes.kinds}
          onPress={(id) => tell({ kinds: withLevel<Kind>(wishes.kinds, id as Kind, level) })}
        />
        {refusesAllWork(wishes) && <Note icon={CircleAlert}>{t('wishes.refusesAll')}</Note>}
      </Further>
      <TickTiles
        legend={t('nothing.wishes')}
        tiles={[]}
        chosen={new Set()}
        onToggle={() => {}}
        nothing={{
          label: t('nothing.wishes'),
          isChosen: wishesNothing,
          onToggle: (isChosen) =>
            change('wishes', {
              occupations: {},
              groups: {},
              sectors: {},
              kinds: {},
              confirmedOn: isChosen ? dayOf() : null,
            }),
        }}
      />
    </>
  )
}
