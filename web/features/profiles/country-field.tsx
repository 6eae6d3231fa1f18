import { useTranslation } from 'react-i18next'
import { Select } from '../../components/field.tsx'
import { useFormat } from '../../words/format.ts'
import { countryNames } from '../../words/format-countries.ts'

type CountryFieldProps = { value: string; onChange: (value: string) => void }

/** One of the countries that a life can be told with, by name. */
export function CountryField({ value, onChange }: CountryFieldProps) {
  const { t } = useTranslation('profiles')
  const format = useFormat()
  const codes = new Set([...Object.keys(countryNames), value])
  const choices = [...codes]
    .map((code) => ({ value: code, label: format.countryName(code) }))
    .sort((a, b) => format.compare(a.label, b.label))
  return <Select label={t('field.country')} value={value} choices={choices} onChange={onChange} />
}
