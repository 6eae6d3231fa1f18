import { useTranslation } from 'react-i18next'
import type { Text } from '#contract'
import { useFormat } from '../words/format.ts'
import { uiLanguages } from '../words/languages.ts'
import { Select, TextArea, TextField } from './field.tsx'

type OwnTextFieldProps = {
  label: string
  /** Names the choice of the language it is written in. */
  languageLabel: string
  value: Text | null
  onChange: (value: Text | null) => void
  /** One line, or several. */
  lines?: 'one' | 'several'
  fault?: string | undefined
}

/** Something written in somebody's own words, and in which language. Translations of an older wording fall away. */
export function OwnTextField({
  label,
  languageLabel,
  value,
  onChange,
  lines = 'one',
  fault,
}: OwnTextFieldProps) {
  const { i18n } = useTranslation()
  const format = useFormat()
  const language = value?.language ?? i18n.language
  const write = (text: string) =>
    onChange(text === '' && lines === 'several' ? null : { language, text, translations: {} })
  const known = new Set<string>([...uiLanguages, language])
  const field = { label, value: value?.text ?? '', onChange: write, lang: language, fault }
  return (
    <div className="own-text">
      {lines === 'one' ? <TextField {...field} /> : <TextArea {...field} rows={6} />}
      <Select
        label={languageLabel}
        value={language}
        choices={[...known].map((tag) => ({ value: tag, label: format.languageName(tag) }))}
        onChange={(tag) => value && onChange({ ...value, language: tag })}
      />
    </div>
  )
}
