import { TextField } from './field.tsx'

type DayFieldProps = {
  label: string
  /** `YYYY-MM-DD`, or `YYYY-MM` of a month; null while it is not known. */
  value: string | null
  onChange: (value: string | null) => void
  month?: boolean
  fault?: string | undefined
}

/** A day or a month that may stay unknown. */
export function DayField({ label, value, onChange, month, fault }: DayFieldProps) {
  return (
    <TextField
      type={month ? 'month' : 'date'}
      label={label}
      value={value ?? ''}
      onChange={(text) => onChange(text === '' ? null : text)}
      fault={fault}
    />
  )
}
