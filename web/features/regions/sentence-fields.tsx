import type { UiLanguage } from '#contract'
import { TextArea } from '../../components/field.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { ownName, uiLanguages } from '../../words/languages.ts'

export type Sentences = Partial<Record<UiLanguage, string>>

type SentenceFieldsProps = {
  /** Names the field of a language. */
  label: (language: string) => string
  values: Sentences
  onChange: (values: Sentences) => void
  rows?: number
  maxLength?: number
}

/** A sentence in each language of the screens; what is empty is left out. */
export function SentenceFields({ label, values, onChange, rows = 2, maxLength = 200 }: SentenceFieldsProps) {
  const change = (language: UiLanguage, text: string) => {
    const { [language]: before, ...others } = values
    onChange(text === '' ? others : { ...others, [language]: text })
  }
  return (
    <div className="two">
      {uiLanguages.map((language) => (
        <TextArea
          key={language}
          label={<Isolated text={label(ownName(language))} />}
          lang={language}
          rows={rows}
          maxLength={maxLength}
          value={values[language] ?? ''}
          onChange={(text) => change(language, text)}
        />
      ))}
    </div>
  )
}
