import { useTranslation } from 'react-i18next'
import { type Choice, Select } from './field.tsx'
import type { IconShape } from './icon.tsx'

type MaybeSelectProps<Value extends string> = {
  label: string
  icon?: IconShape
  value: Value | null
  choices: readonly Choice<Value>[]
  onChange: (value: Value | null) => void
  /** Says "not known" in another way. */
  none?: string
  fault?: string | undefined
}

/** One of several, or not known. */
export function MaybeSelect<Value extends string>({
  value,
  choices,
  onChange,
  none,
  ...field
}: MaybeSelectProps<Value>) {
  const { t } = useTranslation()
  return (
    <Select<Value | ''>
      {...field}
      value={value ?? ''}
      choices={[{ value: '', label: none ?? t('notKnown') }, ...choices]}
      onChange={(chosen) => onChange(chosen === '' ? null : chosen)}
    />
  )
}
