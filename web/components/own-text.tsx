import { Languages } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Text, UiLanguage } from '#contract'
import { formatFor } from '../words/format.ts'
import { dirOf, uiLanguageOf } from '../words/languages.ts'
import { Button } from './button.tsx'
import { Note } from './note.tsx'

/** The words for a reader: a translation into their language, else what was written. */
export function wordsFor(
  text: Text,
  language: string,
): { language: string; text: string; by: 'own' | 'human' | 'machine' } {
  const translated = text.language === language ? undefined : text.translations[language]
  return translated ? { ...translated, language } : { language: text.language, text: text.text, by: 'own' }
}

/** `language` is what it is read in, where that is not the reader's own. */
type OwnTextProps = { text: Text; language?: UiLanguage }

/** What somebody wrote, inside a line or a title, in its own language and direction. */
export function OwnWords({ text, language }: OwnTextProps) {
  const { i18n } = useTranslation()
  const shown = wordsFor(text, language ?? i18n.language)
  return (
    <bdi lang={shown.language} dir={dirOf(shown.language)}>
      {shown.text}
    </bdi>
  )
}

/** What somebody wrote, as a paragraph; a translation says that it is one, with the original one tap away. */
export function OwnText({ text, language }: OwnTextProps) {
  const { t, i18n } = useTranslation(undefined, language ? { lng: language } : {})
  const reading = language ?? uiLanguageOf(i18n.language)
  const format = formatFor(reading)
  const [original, setOriginal] = useState(false)
  const shown = wordsFor(text, original ? text.language : reading)
  const isTranslated = wordsFor(text, reading).by !== 'own'
  const isForeign = !isTranslated && text.language !== reading
  return (
    <div className="stack-xs">
      <p className="prose" lang={shown.language} dir={dirOf(shown.language)}>
        {shown.text}
      </p>
      {isForeign && (
        <Note icon={Languages}>{t('text.original', { language: format.languageName(text.language) })}</Note>
      )}
      {isTranslated && (
        <div className="row-s">
          <Note icon={Languages}>
            {original
              ? t('text.original', { language: format.languageName(text.language) })
              : t(`text.${shown.by === 'machine' ? 'machine' : 'human'}`, {
                  language: format.languageName(text.language),
                })}
          </Note>
          <Button kind="quiet" small onPress={() => setOriginal(!original)}>
            {original ? t('text.showTranslation') : t('text.showOriginal')}
          </Button>
        </div>
      )}
    </div>
  )
}
