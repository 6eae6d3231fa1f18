import { useTranslation } from 'react-i18next'
import type { ProfileSections } from '#contract/profiles'
import { Checkbox } from '../../components/choice.tsx'
import { DayField } from '../../components/day-field.tsx'
import { Facts } from '../../components/facts.tsx'
import { MaybeSelect } from '../../components/maybe-select.tsx'
import { dayOf, useFormat } from '../../words/format.ts'
import type { FieldsProps, ViewProps } from './section.ts'

type Legal = ProfileSections['legal']
const positions: readonly NonNullable<Legal['position']>[] = [
  'statusHolder',
  'asylumSeeker',
  'temporaryProtection',
  'other',
]
const blockedCases: readonly NonNullable<Legal['blocked']>[] = [
  'dublin',
  'acceleratedProcedure',
  'returnDecision',
]
const benefits: readonly NonNullable<Legal['benefit']>[] = ['generalAssistance', 'uwv', 'none']

export function LegalView({ values }: ViewProps<'legal'>) {
  const { t } = useTranslation(['profiles', 'codes'])
  const format = useFormat()
  const { position, procedureStart, blocked, contestedOn, documentUntil, workPermit, benefit } = values
  const days = [
    ['contestedOn', contestedOn],
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
        {
          label: t('field.benefit'),
          value: benefit === null ? t('common:notKnown') : t(`codes:benefit.${benefit}`),
        },
      ]}
    />
  )
}

export function LegalFields({ form, side }: FieldsProps<'legal'>) {
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
      <StandsInTheWay form={form} side={side} />
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
      <MaybeSelect
        label={t('field.benefit')}
        value={values.benefit}
        choices={benefits.map((value) => ({ value, label: t(`codes:benefit.${value}`) }))}
        onChange={(benefit) => set({ ...values, benefit })}
      />
    </>
  )
}

/** What stops all paid work is set and lifted by staff; the person reads it and can say that it is wrong. */
function StandsInTheWay({ form, side }: Pick<FieldsProps<'legal'>, 'form' | 'side'>) {
  const { t } = useTranslation(['profiles', 'codes'])
  const { values, set } = form
  const { blocked, contestedOn } = values
  if (side === 'staff')
    return (
      <>
        <MaybeSelect
          label={t('field.blocked')}
          none={t('none')}
          value={blocked}
          choices={blockedCases.map((value) => ({ value, label: t(`codes:blockedCase.${value}`) }))}
          onChange={(next) => set({ ...values, blocked: next })}
        />
        {contestedOn !== null && (
          <Checkbox checked onChange={() => set({ ...values, contestedOn: null })}>
            {t('field.contestedOn')}
          </Checkbox>
        )}
      </>
    )
  if (blocked === null) return null
  return (
    <div className="fold stack-s">
      <Facts items={[{ label: t('field.blocked'), value: t(`codes:blockedCase.${blocked}`) }]} />
      <p className="small">{t('legal.byStaff')}</p>
      <Checkbox
        checked={contestedOn !== null}
        onChange={(isWrong) => set({ ...values, contestedOn: isWrong ? dayOf() : null })}
      >
        {t('legal.isWrong')}
      </Checkbox>
    </div>
  )
}
