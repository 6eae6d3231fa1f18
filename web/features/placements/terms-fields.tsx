import { useTranslation } from 'react-i18next'
import { modes } from '../../../matcher/codes.ts'
import { emptyWeek } from '../../../matcher/grid.ts'
import { DayField } from '../../components/day-field.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { MaybeSelect } from '../../components/maybe-select.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { OwnTextField } from '../../components/own-text-field.tsx'
import { WeekEditor } from '../../components/week-editor.tsx'
import { AmountFields } from '../vacancies/amount-fields.tsx'
import type { FieldsProps } from './plan-fields.ts'
import { nouns } from './say.ts'

export function TimeFields({ form }: FieldsProps<'time'>) {
  const { t } = useTranslation(nouns)
  const { values, set, faultAt } = form
  return (
    <>
      <div className="two">
        <DayField
          label={t('field.startDay')}
          value={values.startDay}
          onChange={(day) => day && set({ ...values, startDay: day })}
          fault={faultAt('/startDay')}
        />
        <DayField
          label={t('field.endDay')}
          value={values.endDay}
          onChange={(endDay) => set({ ...values, endDay })}
          fault={faultAt('/endDay')}
        />
      </div>
      <NumberField
        label={t('field.hours')}
        value={values.hoursPerWeek}
        onChange={(hours) => hours !== null && set({ ...values, hoursPerWeek: hours })}
        fault={faultAt('/hoursPerWeek')}
      />
      <WeekEditor
        legend={t('field.week')}
        week={values.week ?? emptyWeek}
        onChange={(week) => set({ ...values, week: week === emptyWeek ? null : week })}
      />
      <MaybeSelect
        label={t('field.lessons')}
        value={values.lessons}
        none={t('none')}
        choices={(['none', 'stay', 'moved'] as const).map((one) => ({
          value: one,
          label: t(`say.lessons.${one}`),
        }))}
        onChange={(lessons) => set({ ...values, lessons })}
      />
    </>
  )
}

export function TravelFields({ form }: FieldsProps<'travel'>) {
  const { t } = useTranslation(nouns)
  const { values, set, faultAt } = form
  return (
    <>
      <MaybeSelect
        label={t('field.mode')}
        value={values.mode}
        none={t('none')}
        choices={modes.map((one) => ({ value: one, label: t(`common:mode.${one}`) }))}
        onChange={(mode) => set({ ...values, mode })}
      />
      <NumberField
        label={t('field.minutes')}
        value={values.minutes}
        onChange={(minutes) => set({ ...values, minutes })}
        fault={faultAt('/minutes')}
      />
      <MaybeSelect
        label={t('field.travelPaid')}
        value={values.paidBy}
        none={t('none')}
        choices={(['employer', 'municipality', 'person'] as const).map((one) => ({
          value: one,
          label: t(`payer.${one}`),
        }))}
        onChange={(paidBy) => set({ ...values, paidBy })}
      />
    </>
  )
}

const pers = ['hour', 'week', 'month'] as const

export function PayFields({ form }: FieldsProps<'pay'>) {
  const { t } = useTranslation('vacancies')
  const { values, set, faultAt } = form
  return (
    <AmountFields
      label={t('field.wage')}
      money={values.wage}
      pers={pers}
      onChange={(wage) => set({ ...values, wage })}
      mayBeEmpty
      fault={faultAt('/wage')}
    />
  )
}

export function IntentionFields({ form }: FieldsProps<'intention'>) {
  const { t } = useTranslation([...nouns, 'vacancies'])
  const { values, set } = form
  return (
    <>
      <MaybeSelect
        label={t('field.toHire')}
        value={values.toHire}
        none={t('none')}
        choices={(['yes', 'perhaps', 'no'] as const).map((one) => ({ value: one, label: t(`face.${one}`) }))}
        onChange={(toHire) => set({ ...values, toHire })}
      />
      <DayField
        label={t('field.writtenOn')}
        value={values.writtenOn}
        onChange={(writtenOn) => set({ ...values, writtenOn })}
      />
      <OwnTextField
        lines="several"
        label={t('field.condition')}
        languageLabel={t('vacancies:field.language')}
        value={values.condition}
        onChange={(condition) => set({ ...values, condition })}
      />
    </>
  )
}

export function InsuranceFields({ form }: FieldsProps<'insurance'>) {
  const { t } = useTranslation(nouns)
  const { values, set } = form
  return (['liability', 'accident'] as const).map((name) => (
    <MaybeSelect
      key={name}
      label={t(`field.${name}`)}
      value={values[name]}
      none={t('none')}
      choices={(['employer', 'municipality', 'school'] as const).map((one) => ({
        value: one,
        label: t(`payer.${one}`),
      }))}
      onChange={(payer) => set({ ...values, [name]: payer })}
    />
  ))
}

export function PapersFields({ form }: FieldsProps<'papers'>) {
  const { t } = useTranslation(nouns)
  const { values, set } = form
  if (!values) return null
  const days = [
    'permitUntil',
    'municipalPermission',
    'uwvPermission',
    'notifiedOn',
    'volunteerStatement',
  ] as const
  return (
    <>
      <MaybeSelect
        label={t('field.permit')}
        value={values.permit}
        none={t('none')}
        choices={(['notNeeded', 'toRequest', 'requested', 'granted'] as const).map((one) => ({
          value: one,
          label: t(`permit.${one}`),
        }))}
        onChange={(permit) => set({ ...values, permit })}
      />
      {days.map((name) => (
        <DayField
          key={name}
          label={<Isolated text={t(`field.${name}`)} />}
          value={values[name]}
          onChange={(day) => set({ ...values, [name]: day })}
        />
      ))}
    </>
  )
}
