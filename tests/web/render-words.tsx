import { readFileSync } from 'node:fs'
import { createInstance } from 'i18next'
import type { ReactElement } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import { I18nextProvider, initReactI18next } from 'react-i18next'
import { MemoryRouter } from 'react-router'
import type { UiLanguage } from '#contract'

/** A file of words as it is on disk. */
export const readWords = (language: UiLanguage, noun: string): object =>
  JSON.parse(
    readFileSync(new URL(`../../locales/${language}/${noun}.json`, import.meta.url), 'utf8'),
  ) as object

/** A screen's words in one language, as the app has them; of some nouns beside what every page has. */
export function wordsIn(language: UiLanguage, nouns: readonly string[] = []) {
  const i18n = createInstance().use(initReactI18next)
  void i18n.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    defaultNS: 'common',
    interpolation: { escapeValue: false },
    resources: {
      [language]: Object.fromEntries(
        ['common', 'errors', ...nouns].map((noun) => [noun, readWords(language, noun)]),
      ),
    },
  })
  return i18n
}

/** The HTML that a part gives in one language; `nouns` are its other files of words. */
export const htmlIn = (language: UiLanguage, part: ReactElement, nouns: readonly string[] = []): string =>
  renderToStaticMarkup(
    <I18nextProvider i18n={wordsIn(language, nouns)}>
      <MemoryRouter>{part}</MemoryRouter>
    </I18nextProvider>,
  )

/** What screen readers hear of a picture. */
export const spokenOf = (html: string): string | undefined => /aria-label="([^"]*)"/.exec(html)?.[1]
