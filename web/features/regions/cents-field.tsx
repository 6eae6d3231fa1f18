import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { centsIn } from '../../../locales/typed.ts'
import { TextField } from '../../components/field.tsx'

type CentsFieldProps = {
  label: string
  cents: number | null
  /** Given what was typed, which may be no amount yet. */
  onChange: (typed: string) => void
  fault: string | undefined
}

/** An amount in euros that may be empty. What is no amount stays as it was typed and changes nothing. */
export function CentsField({ label, cents, onChange, fault }: CentsFieldProps) {
  const { t } = useTranslation('forms')
  const [typed, setTyped] = useState(() => (cents === null ? '' : (cents / 100).toFixed(2)))
  const isUnread = typed.trim() !== '' && centsIn(typed) === null
  return (
    <TextField
      label={label}
      dir="ltr"
      inputMode="decimal"
      value={typed}
      unread={isUnread}
      onChange={(text) => {
        setTyped(text)
        onChange(text)
      }}
      fault={isUnread ? t('fault.amount') : fault}
    />
  )
}
