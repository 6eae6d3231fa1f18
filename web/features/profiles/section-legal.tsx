import { useTranslation } from 'react-i18next'
import type { ProfileSections } from '#contract/profiles'
import { DayField } from '../../components/day-field.tsx'
import { Facts } from '../../components/facts.tsx'
import { MaybeSelect } from '../../components/maybe-select.tsx'
import { useFormat } from '../../words/format.ts'
import type { FieldsProps, ViewProps } from './section.ts'

type Legal = ProfileSections['legal']
const positions: readonly NonNullable<Legal['position']>[] = [
  'statusHolder',
  'asylumSeeker',
  'temporaryProtection',
  'other',
]
const blockedCases: readonly NonNullable<Legal['blocked']>[] = ['dublin', 'returnDecision']

export function LegalView({ values }: ViewProps<'legal'>) {
  const { t } = useTranslation(['profiles', 'codes'])
  const format = useFormat()
  const { position, procedureStart, blocked, documentUntil, workPermit } = values
  const days = [
    ['procedureStart', procedureStart],
    ['documentUntil', documentUntil],
    ['permitUntil', workPermit?.validUntil ?? null],
  ] as const
  return (
    <Facts
      items={[
        {
          label: t('field.position'),
          value: position === null ? t('common:notKnown') : t(`codes:legalPosition.${position}`),
        },
        ...(blocked === null
          ? []
          : [{ label: t('field.blocked'), value: t(`codes:blockedCase.${blocked}`) }]),
        ...days.flatMap(([name, day]) =>
          day === null ? [] : [{ label: t(`field.${name}`), value: format.day(day) }],
        ),
      ]}
    />
  )
}

export function LegalFields({ form }: FieldsProps<'legal'>) {
  const { t } = useTranslation(['profiles', 'codes'])
  const { values, set, faultAt } = form
  return (
    <>
      <MaybeSelect
        label={t('field.position')}
        value={values.position}
        choices={positions.map((value) => ({ value, label: t(`codes:legalPosition.${value}`) }))}
        onChange={(position) => set({ ...values, position })}
      />
      <MaybeSelect
        label={t('field.blocked')}
        none={t('none')}
        value={values.blocked}
        choices={blockedCases.map((value) => ({ value, label: t(`codes:blockedCase.${value}`) }))}
        onChange={(blocked) => set({ ...values, blocked })}
      />
      <DayField
        label={t('field.procedureStart')}
        value={values.procedureStart}
        onChange={(procedureStart) => set({ ...values, procedureStart })}
        fault={faultAt('/procedureStart')}
      />
      <DayField
        label={t('field.documentUntil')}
        value={values.documentUntil}
        onChange={(documentUntil) => set({ ...values, documentUntil })}
        fault={faultAt('/documentUntil')}
      />
      <DayField
        label={t('field.permitUntil')}
        value={values.workPermit?.validUntil ?? null}
        onChange={(validUntil) => set({ ...values, workPermit: validUntil === null ? null : { validUntil } })}
        fault={faultAt('/workPermit')}
      />
    </>
  )
}
