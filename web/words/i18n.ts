import { type BackendModule, createInstance, type ResourceKey } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { UiLanguage } from '#contract'
import { keepText } from '../data/device-storage.ts'
import { dress, languageChoice } from './first-language.ts'
import { uiLanguageOf } from './languages.ts'

const files = import.meta.glob<{ default: ResourceKey }>([
  '../../locales/*/*.json',
  // The one comes with the first file, the other is the server's.
  '!../../locales/*/{trouble,mails}.json',
])

/** Reads locales/<language>/<noun>.json when a page first asks for that noun. */
const backend: BackendModule = {
  type: 'backend',
  init: () => {},
  read: (language, noun, done) => {
    const file = files[`../../locales/${language}/${noun}.json`]
    if (!file) return done(new Error(`No words for ${noun} in ${language}`), false)
    file().then(
      (words) => done(null, words.default),
      (error: Error) => done(error, true),
    )
  },
}

export const i18n = createInstance().use(backend).use(initReactI18next)

/**
 * Starts in the language that is on the page, with the words that every page needs and those of `nouns`; pages load the
 * rest by `useTranslation('<noun>')`.
 */
export const startI18n = (nouns: readonly string[]): Promise<unknown> => {
  const lng = uiLanguageOf(document.documentElement.lang)
  i18n.on('languageChanged', dress)
  return i18n.init({
    lng,
    fallbackLng: false,
    ns: ['common', 'errors', ...nouns],
    defaultNS: 'common',
    fallbackNS: 'common',
    interpolation: { escapeValue: false },
    react: { useSuspense: true, bindI18n: 'languageChanged' },
  })
}

/** Shows the screens in a language, unless words that are there in the present one do not come in it. */
export const showLanguage = async (language: UiLanguage): Promise<void> => {
  await i18n.loadLanguages(language)
  const nouns = Object.keys(i18n.getDataByLanguage(i18n.language) ?? {})
  if (nouns.every((noun) => i18n.hasResourceBundle(language, noun))) await i18n.changeLanguage(language)
}

/** Changes the language of the screens and keeps the choice on this device. */
export const chooseLanguage = async (language: UiLanguage): Promise<void> => {
  keepText(languageChoice, language)
  if (i18n.language !== language) await i18n.changeLanguage(language)
}
