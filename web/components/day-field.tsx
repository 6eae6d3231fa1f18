import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../words/format.ts'
import { dayIn, monthIn } from '../words/typed-days.ts'
import { TextField } from './field.tsx'
import type { IconShape } from './icon.tsx'

type DayFieldProps = {
  label: ReactNode
  icon?: IconShape
  hint?: ReactNode
  /** `YYYY-MM-DD`, or `YYYY-MM` of a month; null while it is not known. */
  value: string | null
  onChange: (value: string | null) => void
  month?: boolean
  /** The first and the last day that make sense here. */
  from?: string
  to?: string
  fault?: string | undefined
}

/** Nobody works, moves or sits an exam before this. */
const earliest = '1930-01-01'

/**
 * A day or a month that may stay unknown, typed as people write one; below it stands in words which day was understood.
 * What is none stays as it was typed, with what is right beside it, and changes nothing.
 */
export function DayField({ value, onChange, month = false, from, to, fault, hint, ...field }: DayFieldProps) {
  const { t } = useTranslation('forms')
  const format = useFormat()
  const [typed, setTyped] = useState<{ text: string; value: string | null } | null>(null)
  const isTyping = typed !== null && typed.value === value
  const text = isTyping ? typed.text : value === null || value === '' ? '' : written(value)
  const read = month ? monthIn(text) : dayIn(text)
  const least = from ?? earliest
  const most = to ?? `${new Date().getFullYear() + 10}-12-31`
  const said = (day: string) => (month ? format.month(day) : format.day(day))
  const wrong = () => {
    if (text.trim() === '') return undefined
    if (read === null) return t(month ? 'fault.month' : 'fault.day')
    if (read < least.slice(0, read.length)) return t('fault.tooEarly', { least: said(least) })
    if (read > most.slice(0, read.length)) return t('fault.tooLate', { most: said(most) })
    return undefined
  }
  const isUnread = wrong() !== undefined
  const change = (next: string) => {
    const day = month ? monthIn(next) : dayIn(next)
    const isRight = day !== null && day >= least.slice(0, day.length) && day <= most.slice(0, day.length)
    const kept = isRight ? day : next.trim() === '' ? null : value
    setTyped({ text: next, value: kept })
    if (kept !== value) onChange(kept)
  }
  const understood = read && !isUnread ? (month ? format.month(read) : format.day(read, 'full')) : null
  return (
    <TextField
      {...field}
      dir="auto"
      autoComplete="off"
      maxLength={40}
      value={text}
      onChange={change}
      unread={isUnread}
      hint={understood ?? hint ?? t(month ? 'monthHint' : 'dayHint')}
      // While the day is not whole yet, nothing is wrong with it.
      fault={isUnread && (read !== null || text.length > 9) ? wrong() : fault}
    />
  )
}

/** A day or a month in the order in which people here write it: day, month, year. */
const written = (value: string): string => value.split('-').map(Number).reverse().join('-')
