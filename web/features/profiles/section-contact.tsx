import { useTranslation } from 'react-i18next'
import type { ProfileSections } from '#contract/profiles'
import { DayField } from '../../components/day-field.tsx'
import { Facts } from '../../components/facts.tsx'
import { Select, TextField } from '../../components/field.tsx'
import { MaybeSelect } from '../../components/maybe-select.tsx'
import { useFormat } from '../../words/format.ts'
import { ownName, uiLanguages } from '../../words/languages.ts'
import type { FieldsProps, ViewProps } from './section.ts'

type Literacy = ProfileSections['contact']['literacy']
const scripts: readonly (keyof Literacy)[] = ['latin', 'arabic', 'geez']
const literacies: readonly NonNullable<Literacy['latin']>[] = ['none', 'some', 'fluent']

export function ContactView({ values, side }: ViewProps<'contact'>) {
  const { t } = useTranslation(['profiles', 'codes'])
  const format = useFormat()
  const { name, email, phone, language, literacy, adultFrom } = values
  return (
    <Facts
      items={[
        ...(side === 'person' ? [{ label: t('field.name'), value: <bdi>{name}</bdi> }] : []),
        { label: t('field.phone'), value: phone === null ? t('common:notKnown') : <bdi>{phone}</bdi> },
        { label: t('field.email'), value: email === null ? t('common:notKnown') : <bdi>{email}</bdi> },
        { label: t('field.language'), value: <span lang={language}>{ownName(language)}</span> },
        ...scripts.flatMap((script) => {
          const known = literacy[script]
          return known === null
            ? []
            : [{ label: t(`codes:script.${script}`), value: t(`codes:literacy.${known}`) }]
        }),
        ...(adultFrom === null ? [] : [{ label: t('field.adultFrom'), value: format.day(adultFrom) }]),
      ]}
    />
  )
}

export function ContactFields({ form }: FieldsProps<'contact'>) {
  const { t } = useTranslation(['profiles', 'codes'])
  const { values, set, faultAt } = form
  return (
    <>
      <TextField
        label={t('field.name')}
        value={values.name}
        onChange={(name) => set({ ...values, name })}
        fault={faultAt('/name')}
      />
      <TextField
        label={t('field.phone')}
        type="tel"
        dir="ltr"
        value={values.phone ?? ''}
        onChange={(text) => set({ ...values, phone: text || null })}
        fault={faultAt('/phone')}
      />
      <TextField
        label={t('field.email')}
        type="email"
        dir="ltr"
        value={values.email ?? ''}
        onChange={(text) => set({ ...values, email: text || null })}
        fault={faultAt('/email')}
      />
      <Select
        label={t('field.language')}
        value={values.language}
        choices={uiLanguages.map((value) => ({ value, label: ownName(value), lang: value }))}
        onChange={(language) => set({ ...values, language })}
      />
      {scripts.map((script) => (
        <MaybeSelect
          key={script}
          label={t('field.literacy', { script: t(`codes:script.${script}`) })}
          value={values.literacy[script]}
          choices={literacies.map((value) => ({ value, label: t(`codes:literacy.${value}`) }))}
          onChange={(known) => set({ ...values, literacy: { ...values.literacy, [script]: known } })}
        />
      ))}
      <DayField
        label={t('field.adultFrom')}
        value={values.adultFrom}
        onChange={(adultFrom) => set({ ...values, adultFrom })}
        fault={faultAt('/adultFrom')}
      />
    </>
  )
}
