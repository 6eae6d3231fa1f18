import { Check, Star, X } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { ProfileSections } from '#contract/profiles'
import { type Kind, kinds, type WishLevel, wishLevels } from '../../../matcher/codes.ts'
import { Segmented } from '../../components/choice.tsx'
import { DayField } from '../../components/day-field.tsx'
import { Icon, type IconShape } from '../../components/icon.tsx'
import { MaybeSelect } from '../../components/maybe-select.tsx'
import { Tag } from '../../components/tag.tsx'
import { without } from '../../data/without.ts'
import { dayOf, useFormat } from '../../words/format.ts'
import { ConceptPicker } from '../taxonomy/concept-picker.tsx'
import type { FieldsProps, ViewProps } from './section.ts'

const pictures: Record<WishLevel, IconShape> = { dream: Star, acceptable: Check, not: X }

/** The three lists of a wish, and the part of the taxonomy that each is over. */
const lists = [
  { list: 'occupations', part: 'occupation', pick: 'field.pickOccupation' },
  { list: 'groups', part: 'group', pick: 'field.pickGroup' },
  { list: 'sectors', part: 'sector', pick: 'field.pickSector' },
] as const

export function WishesView({ values, taxonomy }: ViewProps<'wishes'>) {
  const { t } = useTranslation('profiles')
  const format = useFormat()
  const wishes = (level: WishLevel) => [
    ...lists.flatMap(({ list }) =>
      Object.entries(values[list])
        .filter(([, wish]) => wish === level)
        .map(([id]) => taxonomy.label(id)),
    ),
    ...kinds.filter((kind) => values.kinds[kind] === level).map((kind) => t(`common:kind.${kind}`)),
  ]
  return (
    <>
      <p>
        {values.confirmedOn === null ? (
          <Tag kind="gap">{t('wishes.unconfirmed')}</Tag>
        ) : (
          <Tag kind="fit" icon={Check}>
            {t('wishes.confirmed', { day: format.day(values.confirmedOn) })}
          </Tag>
        )}
      </p>
      <ul className="wishes">
        {wishLevels.map((level) => (
          <li key={level}>
            <b>
              <Icon of={pictures[level]} /> {t(`common:wishLevel.${level}`)}
            </b>
            <span className="muted">{wishes(level).join(t('common:bridge.comma')) || t('none')}</span>
          </li>
        ))}
      </ul>
    </>
  )
}

/** Who changes a wish confirms it with that. */
export function WishesFields({ form, taxonomy, side }: FieldsProps<'wishes'>) {
  const { t } = useTranslation('profiles')
  const { values, set, faultAt } = form
  const change = (part: Partial<ProfileSections['wishes']>) =>
    set({ ...values, confirmedOn: dayOf(), ...part })
  const choices = wishLevels.map((value) => ({ value, label: t(`common:wishLevel.${value}`) }))
  const putKind = (kind: Kind, wish: WishLevel | null) => {
    const { [kind]: _, ...rest } = values.kinds
    change({ kinds: wish === null ? rest : { ...rest, [kind]: wish } })
  }
  return (
    <>
      {lists.map(({ list, part, pick }) => (
        <ConceptPicker
          key={list}
          legend={t(`field.${list}`)}
          pickLabel={t(pick)}
          concepts={taxonomy.ofPart(part)}
          chosen={Object.keys(values[list])}
          onAdd={(id) => change({ [list]: { ...values[list], [id]: 'acceptable' } })}
          onRemove={(id) => change({ [list]: without(values[list], id) })}
          fields={(id) => (
            <Segmented
              legend={t('field.wish')}
              hideLegend
              value={values[list][id] ?? null}
              choices={choices}
              onChange={(wish) => change({ [list]: { ...values[list], [id]: wish } })}
            />
          )}
        />
      ))}
      <fieldset className="field">
        <legend className="legend">{t('field.kinds')}</legend>
        <div className="two">
          {kinds.map((kind) => (
            <MaybeSelect
              key={kind}
              label={t(`common:kind.${kind}`)}
              none={t('field.noWish')}
              value={values.kinds[kind] ?? null}
              choices={choices}
              onChange={(wish) => putKind(kind, wish)}
            />
          ))}
        </div>
      </fieldset>
      {side === 'staff' && (
        <DayField
          label={t('field.confirmedOn')}
          value={values.confirmedOn}
          onChange={(confirmedOn) => change({ confirmedOn })}
          fault={faultAt('/confirmedOn')}
        />
      )}
    </>
  )
}
