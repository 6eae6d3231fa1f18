import { useTranslation } from 'react-i18next'
import { DayField } from '../../components/day-field.tsx'
import { Facts } from '../../components/facts.tsx'
import { TextField } from '../../components/field.tsx'
import { useFormat } from '../../words/format.ts'
import { TownField } from '../taxonomy/town-field.tsx'
import type { FieldsProps, ViewProps } from './section.ts'

const texts = ['town', 'postcode', 'municipality'] as const

export function ResidenceView({ values }: ViewProps<'residence'>) {
  const { t } = useTranslation('profiles')
  const format = useFormat()
  return (
    <Facts
      items={[
        ...texts.map((name) => ({
          label: t(`field.${name}`),
          value: values[name] === null ? t('common:notKnown') : <bdi>{values[name]}</bdi>,
        })),
        ...(values.movingDay === null
          ? []
          : [{ label: t('field.movingDay'), value: format.day(values.movingDay) }]),
      ]}
    />
  )
}

export function ResidenceFields({ form }: FieldsProps<'residence'>) {
  const { t } = useTranslation('profiles')
  const { values, set, faultAt } = form
  return (
    <>
      <TownField
        label={t('field.town')}
        value={values.town ?? ''}
        onChange={(town) => set({ ...values, town: town || null })}
        fault={faultAt('/town')}
      />
      {texts.slice(1).map((name) => (
        <TextField
          key={name}
          label={t(`field.${name}`)}
          value={values[name] ?? ''}
          onChange={(text) => set({ ...values, [name]: text || null })}
          fault={faultAt(`/${name}`)}
          {...(name === 'postcode' && { inputMode: 'numeric' as const, autoComplete: 'postal-code' })}
        />
      ))}
      <DayField
        label={t('field.movingDay')}
        value={values.movingDay}
        onChange={(movingDay) => set({ ...values, movingDay })}
        fault={faultAt('/movingDay')}
      />
    </>
  )
}
