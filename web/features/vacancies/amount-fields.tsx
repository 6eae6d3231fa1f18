import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { VacancySections } from '#contract/vacancies'
import { centsIn } from '../../../locales/typed.ts'
import { Select, TextField } from '../../components/field.tsx'
import { useFormat } from '../../words/format.ts'

export type Money = NonNullable<VacancySections['pay']['wage']>

type AmountFieldsProps = {
  label: string
  money: Money | null
  /** What an amount may be for. */
  pers: readonly Money['per'][]
  onChange: (money: Money | null) => void
  /** Whether nothing typed is an answer: no amount. */
  mayBeEmpty?: boolean
  /** What the law asks for an hour, where it asks for something. */
  least?: { cents: number; age: string } | null
  fault: string | undefined
}

/** An amount and what it is for. What is no amount stays as it was typed, with what is right beside it, and changes nothing. */
export function AmountFields(props: AmountFieldsProps) {
  const { label, money, pers, onChange, mayBeEmpty = false, least, fault } = props
  const { t } = useTranslation(['vacancies', 'codes', 'forms'])
  const format = useFormat()
  const [typed, setTyped] = useState(() => (money === null ? '' : (money.amountCents / 100).toFixed(2)))
  const [per, setPer] = useState(() => pers.find((one) => one === money?.per) ?? 'hour')
  const cents = centsIn(typed)
  const isBlank = typed.trim() === ''
  const isLow = least != null && cents !== null && per === 'hour' && cents < least.cents
  const leastSaid = least && { age: least.age, amount: format.euros(least.cents) }
  const change = (text: string, unit: Money['per']) => {
    setTyped(text)
    setPer(unit)
    const amountCents = centsIn(text)
    if (amountCents !== null) onChange({ amountCents, currency: 'EUR', per: unit })
    else if (mayBeEmpty && text.trim() === '') onChange(null)
  }
  return (
    <div className="two">
      <TextField
        label={label}
        dir="ltr"
        inputMode="decimal"
        value={typed}
        onChange={(text) => change(text, per)}
        unread={cents === null && !(mayBeEmpty && isBlank)}
        hint={leastSaid && (isLow ? <b>{t('field.wageLow', leastSaid)}</b> : t('field.wageLeast', leastSaid))}
        fault={cents === null && !isBlank ? t('forms:fault.amount') : fault}
      />
      <Select
        label={t('field.per')}
        value={per}
        choices={pers.map((value) => ({ value, label: t(`codes:payPer.${value}`) }))}
        onChange={(unit) => change(typed, unit)}
      />
    </div>
  )
}
