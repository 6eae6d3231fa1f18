import { useTranslation } from 'react-i18next'
import type { ProfileSections } from '#contract/profiles'
import { type Mode, modes } from '../../../matcher/codes.ts'
import { Disc } from '../../components/face.tsx'
import { MaybeSelect } from '../../components/maybe-select.tsx'
import { modePictures } from '../../components/modes.ts'
import { NumberField } from '../../components/number-field.tsx'
import { Tag } from '../../components/tag.tsx'
import type { FieldsProps, ViewProps } from './section.ts'

type Possession = NonNullable<ProfileSections['mobility']['modes'][Mode]>
const possessions: readonly Possession[] = ['have', 'promised']

export function MobilityView({ values }: ViewProps<'mobility'>) {
  const { t } = useTranslation(['profiles', 'codes'])
  const there = modes.filter((mode) => values.modes[mode] !== undefined)
  return (
    <>
      {there.length === 0 && <p className="muted">{t('notSaid')}</p>}
      <ul className="modes">
        {there.map((mode) => {
          const isPromised = values.modes[mode] === 'promised'
          return (
            <li key={mode}>
              <Disc icon={modePictures[mode]} kind={isPromised ? 'gap' : 'plain'} small />
              <b className="grow">{t(`common:mode.${mode}`)}</b>
              {isPromised && (
                <Tag kind="gap" mini>
                  {t('codes:possession.promised')}
                </Tag>
              )}
            </li>
          )
        })}
      </ul>
      <p className="small muted">
        {values.maxMinutes === null
          ? t('travel.mostUnknown')
          : t('travel.most', { minutes: t('common:minutes', { count: values.maxMinutes }) })}
      </p>
    </>
  )
}

export function MobilityFields({ form }: FieldsProps<'mobility'>) {
  const { t } = useTranslation(['profiles', 'codes'])
  const { values, set, faultAt } = form
  const put = (mode: Mode, possession: Possession | null) => {
    const { [mode]: _, ...rest } = values.modes
    set({ ...values, modes: possession === null ? rest : { ...rest, [mode]: possession } })
  }
  return (
    <>
      <div className="two">
        {modes.map((mode) => (
          <MaybeSelect
            key={mode}
            label={t(`common:mode.${mode}`)}
            icon={modePictures[mode]}
            none={t('field.notThere')}
            value={values.modes[mode] ?? null}
            choices={possessions.map((value) => ({ value, label: t(`codes:possession.${value}`) }))}
            onChange={(possession) => put(mode, possession)}
          />
        ))}
      </div>
      <NumberField
        label={t('field.maxMinutes')}
        value={values.maxMinutes}
        onChange={(maxMinutes) => set({ ...values, maxMinutes })}
        fault={faultAt('/maxMinutes')}
      />
    </>
  )
}
