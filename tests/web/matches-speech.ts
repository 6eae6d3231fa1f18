import { createInstance } from 'i18next'
import type { UiLanguage } from '#contract'
import { reference } from '#seed'
import type { Speech } from '../../web/features/matches/reason-text.ts'
import { formatFor } from '../../web/words/format.ts'
import { readWords } from './render-words.tsx'

const nouns = ['reasons', 'codes', 'common', 'matches']
const { concepts } = reference()

/** What the app says reasons with, in one language; a sentence that is not there throws instead of showing its key. */
export function speechIn(language: UiLanguage, to: Speech['to'] = 'staff'): Speech {
  const i18n = createInstance()
  void i18n.init({
    lng: language,
    fallbackLng: false,
    initAsync: false,
    interpolation: { escapeValue: false },
    resources: { [language]: Object.fromEntries(nouns.map((noun) => [noun, readWords(language, noun)])) },
    parseMissingKeyHandler: (key) => {
      throw new Error(`${language} lacks ${key}`)
    },
    missingInterpolationHandler: (text) => {
      throw new Error(`${language} is not filled: ${text}`)
    },
  })
  return {
    say: (key, values) => i18n.t(key, { ...values }),
    format: formatFor(language),
    label: (concept) => concepts.get(concept)?.labels[language] ?? concept,
    to,
  }
}
