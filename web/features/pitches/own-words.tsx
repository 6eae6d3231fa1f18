import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { OpenPitch } from '#contract/pitches'
import { Card } from '../../components/card.tsx'
import { Checkbox } from '../../components/choice.tsx'
import { Select, TextArea } from '../../components/field.tsx'
import { useFormat } from '../../words/format.ts'
import { uiLanguages } from '../../words/languages.ts'

const most = 600

type OwnWordsProps = {
  pitch: OpenPitch
  /** What the employer may have is the person's to say. */
  isHelper: boolean
  onWords: (words: OpenPitch['story']['ownWords']) => void
  onConsent: (consents: OpenPitch['consents']) => void
}

/** What somebody wants to add in their own words, in any language, and whether a translation may be read before the name. */
export function OwnWordsPart({ pitch, isHelper, onWords, onConsent }: OwnWordsProps) {
  const { t, i18n } = useTranslation('pitches')
  const format = useFormat()
  const heading = useId()
  const { story, consents } = pitch
  const language = story.ownWords?.language ?? i18n.language
  const text = story.ownWords?.text ?? ''
  const tags = [...new Set<string>([...uiLanguages, language])]
  const write = (typed: string) =>
    onWords(typed.trim() === '' ? null : { language, text: typed, translations: {} })
  return (
    <section className="stack-s" aria-labelledby={heading}>
      <h2 id={heading}>{t('build.words.title')}</h2>
      <Card as="div" className="stack">
        <TextArea
          label={t('build.words.label')}
          hint={t('build.words.hint', { count: text.length, most })}
          rows={4}
          maxLength={most}
          lang={language}
          value={text}
          onChange={write}
        />
        {text !== '' && (
          <>
            <Select
              label={t('build.words.language')}
              value={language}
              choices={tags.map((tag) => ({ value: tag, label: format.languageName(tag) }))}
              onChange={(tag) => story.ownWords && onWords({ ...story.ownWords, language: tag })}
            />
            {!isHelper && (
              <Checkbox checked={consents.words} onChange={(words) => onConsent({ ...consents, words })}>
                {t('build.words.consent')}
              </Checkbox>
            )}
            <p className="small muted">{t('build.words.after')}</p>
          </>
        )}
      </Card>
    </section>
  )
}
