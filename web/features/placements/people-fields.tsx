import { useTranslation } from 'react-i18next'
import { TextField } from '../../components/field.tsx'
import { OwnTextField } from '../../components/own-text-field.tsx'
import type { FieldsProps } from './plan-fields.ts'
import { nouns } from './say.ts'

type NameFieldProps = { label: string; value: string | null; onChange: (value: string | null) => void }

/** A name, or nobody yet. */
function NameField({ label, value, onChange }: NameFieldProps) {
  return (
    <TextField
      label={label}
      maxLength={120}
      value={value ?? ''}
      onChange={(text) => onChange(text === '' ? null : text)}
    />
  )
}

export function PurposeFields({ form }: FieldsProps<'purpose'>) {
  const { t } = useTranslation([...nouns, 'vacancies'])
  return (
    <OwnTextField
      lines="several"
      label={t('field.purpose')}
      languageLabel={t('vacancies:field.language')}
      value={form.values}
      onChange={form.set}
      fault={form.faultAt('')}
    />
  )
}

export function MotivationFields({ form }: FieldsProps<'motivation'>) {
  const { t } = useTranslation([...nouns, 'vacancies'])
  return (
    <OwnTextField
      lines="several"
      label={t('field.motivation')}
      languageLabel={t('vacancies:field.language')}
      value={form.values}
      onChange={form.set}
      fault={form.faultAt('')}
    />
  )
}

export function GuidanceFields({ form }: FieldsProps<'guidance'>) {
  const { t } = useTranslation(nouns)
  const { values, set } = form
  return (
    <>
      <NameField
        label={t('field.guide')}
        value={values.person}
        onChange={(person) => set({ ...values, person })}
      />
      <NameField
        label={t('field.buddy')}
        value={values.buddy}
        onChange={(buddy) => set({ ...values, buddy })}
      />
      <NameField
        label={t('field.jobCoach')}
        value={values.jobCoach}
        onChange={(jobCoach) => set({ ...values, jobCoach })}
      />
    </>
  )
}

export function LanguageFields({ form }: FieldsProps<'language'>) {
  const { t } = useTranslation([...nouns, 'vacancies'])
  const { values, set } = form
  return (
    <>
      <OwnTextField
        lines="several"
        label={t('field.tasks')}
        languageLabel={t('vacancies:field.language')}
        value={values.tasks}
        onChange={(tasks) => set({ ...values, tasks })}
      />
      <NameField
        label={t('field.helper')}
        value={values.helper}
        onChange={(helper) => set({ ...values, helper })}
      />
    </>
  )
}

export function SchoolFields({ form }: FieldsProps<'school'>) {
  const { t } = useTranslation(nouns)
  return <NameField label={t('field.school')} value={form.values} onChange={form.set} />
}
