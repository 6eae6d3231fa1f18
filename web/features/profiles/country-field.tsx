import { useTranslation } from 'react-i18next'
import { Select } from '../../components/field.tsx'
import { useFormat } from '../../words/format.ts'
import { countryNames } from '../../words/format-countries.ts'

type CountryFieldProps = {
  /** Null while it is not told. */
  value: string | null
  onChange: (value: string) => void
}

/** One of the countries that a life can be told with, by name. */
export function CountryField({ value, onChange }: CountryFieldProps) {
  const { t } = useTranslation('profiles')
  const format = useFormat()
  const codes = new Set([...Object.keys(countryNames), ...(value === null ? [] : [value])])
  const countries = [...codes]
    .map((code) => ({ value: code, label: format.countryName(code) }))
    .sort((a, b) => format.compare(a.label, b.label))
  const choices = value === null ? [{ value: '', label: t('field.countryUnknown') }, ...countries] : countries
  return <Select label={t('field.country')} value={value ?? ''} choices={choices} onChange={onChange} />
}
