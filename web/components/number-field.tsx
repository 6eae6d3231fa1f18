import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { wholeNumberIn } from '../../locales/typed.ts'
import { TextField } from './field.tsx'

type NumberFieldProps = {
  label: ReactNode
  hint?: ReactNode
  fault?: ReactNode
  /** Whole; null while nothing is filled in. */
  value: number | null
  onChange: (value: number | null) => void
}

/** A whole number. What is none stays as it was typed, with what is right beside it, and changes nothing. */
export function NumberField({ value, onChange, fault, ...field }: NumberFieldProps) {
  const { t } = useTranslation('forms')
  const [unread, setUnread] = useState<{ text: string; value: number | null } | null>(null)
  const isUnread = unread !== null && unread.value === value
  const change = (text: string) => {
    const number = wholeNumberIn(text)
    const isEmpty = text.trim() === ''
    setUnread(number === null && !isEmpty ? { text, value } : null)
    if (number !== null || isEmpty) onChange(number)
  }
  return (
    <TextField
      {...field}
      dir="ltr"
      inputMode="numeric"
      value={isUnread ? unread.text : value === null ? '' : String(value)}
      onChange={change}
      unread={isUnread}
      fault={isUnread ? t('fault.wholeNumber') : fault}
    />
  )
}
