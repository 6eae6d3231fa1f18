import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VacancySections } from '#contract/vacancies'
import { Checkbox } from '../../components/choice.tsx'
import { Facts } from '../../components/facts.tsx'
import { Select, TextField } from '../../components/field.tsx'
import { useFormat } from '../../words/format.ts'
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

/** Cents of an amount as it is typed, with a point or a comma; null for what is no amount. */
export function cents(text: string): number | null {
  const [, euros, decimals = ''] = /^\s*(\d{1,7})(?:[.,](\d{0,2}))?\s*$/.exec(text) ?? []
  return euros === undefined ? null : Number(euros) * 100 + Number(decimals.padEnd(2, '0'))
}

type MoneyFieldProps = {
  label: string
  money: Money | null
  onChange: (money: Money | null) => void
  fault: string | undefined
}

function MoneyField({ label, money, onChange, fault }: MoneyFieldProps) {
  const { t } = useTranslation(['vacancies', 'codes'])
  const [typed, setTyped] = useState(() => (money === null ? '' : (money.amountCents / 100).toFixed(2)))
  const agreed = { amountCents: 0, currency: 'EUR', per: 'hour' } as const
  return (
    <fieldset className="field">
      <legend className="legend">{label}</legend>
      <Checkbox checked={money === null} onChange={(none) => onChange(none ? null : agreed)}>
        {t('field.noPay')}
      </Checkbox>
      {money && (
        <div className="two">
          <TextField
            label={t('field.amount')}
            dir="ltr"
            inputMode="decimal"
            value={typed}
            onChange={(text) => {
              setTyped(text)
              onChange({ ...money, amountCents: cents(text) ?? 0 })
            }}
            fault={fault}
          />
          <Select
            label={t('field.per')}
            value={money.per}
            choices={pers.map((value) => ({ value, label: t(`codes:payPer.${value}`) }))}
            onChange={(per) => onChange({ ...money, per })}
          />
        </div>
      )}
    </fieldset>
  )
}

export function PayFields({ form }: FieldsProps<'pay'>) {
  const { t } = useTranslation('vacancies')
  const { values, set, faultAt } = form
  return (
    <>
      <MoneyField
        label={t('field.wage')}
        money={values.wage}
        onChange={(wage) => set({ ...values, wage })}
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
