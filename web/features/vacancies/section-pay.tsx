import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VacancySections } from '#contract/vacancies'
import { centsIn } from '../../../locales/typed.ts'
import { Checkbox } from '../../components/choice.tsx'
import { Facts } from '../../components/facts.tsx'
import { Select, TextField } from '../../components/field.tsx'
import { useFormat } from '../../words/format.ts'
import { useLeastWage } from '../regions/minimum-wage.ts'
import type { FieldsProps, ViewProps } from './section.ts'

type Money = NonNullable<VacancySections['pay']['wage']>
const pers = ['hour', 'week', 'month', 'once'] as const

export function PayView({ values }: ViewProps<'pay'>) {
  const { t } = useTranslation(['vacancies', 'codes'])
  const format = useFormat()
  const said = (money: Money | null) =>
    money === null ? (
      t('field.noPay')
    ) : (
      <>
        {format.euros(money.amountCents)}{' '}
        <span className="small muted">{t(`codes:payPer.${money.per}`)}</span>
      </>
    )
  const { travelCostPaid } = values
  return (
    <Facts
      items={[
        { label: t('field.wage'), value: said(values.wage) },
        { label: t('field.allowance'), value: said(values.allowance) },
        {
          label: t('field.travelCost'),
          value: travelCostPaid === null ? t('notFilled') : t(travelCostPaid ? 'yes' : 'no'),
        },
      ]}
    />
  )
}

type MoneyFieldProps = {
  label: string
  money: Money | null
  onChange: (money: Money | null) => void
  /** What the law asks for, where it asks for something. */
  least?: { cents: number; age: string } | null
  fault: string | undefined
}

/** An amount, or none agreed. What is no amount stays as it was typed, with what is right beside it, and changes nothing. */
function MoneyField({ label, money, onChange, least, fault }: MoneyFieldProps) {
  const { t } = useTranslation(['vacancies', 'codes', 'forms'])
  const [isAgreed, setAgreed] = useState(money !== null)
  const [typed, setTyped] = useState(() => (money === null ? '' : (money.amountCents / 100).toFixed(2)))
  const [per, setPer] = useState<Money['per']>(money?.per ?? 'hour')
  const format = useFormat()
  const cents = centsIn(typed)
  const isUnread = cents === null
  const isLow = least != null && cents !== null && per === 'hour' && cents < least.cents
  const leastSaid = least && { age: least.age, amount: format.euros(least.cents) }
  const change = (text: string, unit: Money['per']) => {
    setTyped(text)
    setPer(unit)
    const amountCents = centsIn(text)
    if (amountCents !== null) onChange({ amountCents, currency: 'EUR', per: unit })
  }
  const agree = (none: boolean) => {
    setAgreed(!none)
    setTyped('')
    if (none) onChange(null)
  }
  return (
    <fieldset className="field">
      <legend className="legend">{label}</legend>
      <Checkbox checked={!isAgreed} onChange={agree}>
        {t('field.noPay')}
      </Checkbox>
      {isAgreed && (
        <div className="two">
          <TextField
            label={t('field.amount')}
            dir="ltr"
            inputMode="decimal"
            value={typed}
            onChange={(text) => change(text, per)}
            unread={isUnread}
            hint={
              leastSaid && (isLow ? <b>{t('field.wageLow', leastSaid)}</b> : t('field.wageLeast', leastSaid))
            }
            fault={isUnread && typed.trim() !== '' ? t('forms:fault.amount') : fault}
          />
          <Select
            label={t('field.per')}
            value={per}
            choices={pers.map((value) => ({ value, label: t(`codes:payPer.${value}`) }))}
            onChange={(unit) => change(typed, unit)}
          />
        </div>
      )}
    </fieldset>
  )
}

export function PayFields({ form, vacancy }: FieldsProps<'pay'>) {
  const { t } = useTranslation('vacancies')
  const { values, set, faultAt } = form
  const least = useLeastWage(vacancy.region, vacancy.basics.startDay)
  return (
    <>
      <MoneyField
        label={t('field.wage')}
        money={values.wage}
        onChange={(wage) => set({ ...values, wage })}
        least={least}
        fault={faultAt('/wage')}
      />
      <MoneyField
        label={t('field.allowance')}
        money={values.allowance}
        onChange={(allowance) => set({ ...values, allowance })}
        fault={faultAt('/allowance')}
      />
      <Checkbox
        checked={values.travelCostPaid === true}
        onChange={(travelCostPaid) => set({ ...values, travelCostPaid })}
      >
        {t('field.travelCost')}
      </Checkbox>
    </>
  )
}
