import type { ReactNode } from 'react'
import { TextField } from './field.tsx'

type NumberFieldProps = {
  label: ReactNode
  hint?: ReactNode
  fault?: ReactNode
  /** Whole; null while nothing is filled in. */
  value: number | null
  onChange: (value: number | null) => void
}

/** Arabic keyboards write ٠–٩, Persian ones ۰–۹; both blocks begin at a multiple of sixteen. */
const western = (text: string): string =>
  text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) % 16))

/** The whole number that somebody typed, in whichever digits; null for nothing. */
export function wholeNumber(text: string): number | null {
  const digits = western(text).replace(/\D/g, '').slice(0, 9)
  return digits === '' ? null : Number(digits)
}

export function NumberField({ value, onChange, ...field }: NumberFieldProps) {
  return (
    <TextField
      {...field}
      dir="ltr"
      inputMode="numeric"
      value={value === null ? '' : String(value)}
      onChange={(text) => onChange(wholeNumber(text))}
    />
  )
}
