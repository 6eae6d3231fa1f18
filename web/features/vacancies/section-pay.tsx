import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Checkbox } from '../../components/choice.tsx'
import { Facts } from '../../components/facts.tsx'
import { useFormat } from '../../words/format.ts'
import { useLeastWage } from '../regions/minimum-wage.ts'
import { AmountFields, type Money } from './amount-fields.tsx'
import type { FieldsProps, PlainView } from './section.ts'

const pers = ['hour', 'week', 'month', 'once'] as const

export function PayView({ values }: PlainView<'pay'>) {
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

/** An amount, or none agreed. */
function MoneyField({ label, money, onChange, least, fault }: MoneyFieldProps) {
  const { t } = useTranslation('vacancies')
  const [isAgreed, setAgreed] = useState(money !== null)
  const agree = (none: boolean) => {
    setAgreed(!none)
    if (none) onChange(null)
  }
  return (
    <fieldset className="field">
      <legend className="legend">{label}</legend>
      <Checkbox checked={!isAgreed} onChange={agree}>
        {t('field.noPay')}
      </Checkbox>
      {isAgreed && (
        <AmountFields
          label={t('field.amount')}
          money={money}
          pers={pers}
          onChange={onChange}
          least={least ?? null}
          fault={fault}
        />
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
