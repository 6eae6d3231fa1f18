import { type BackendModule, createInstance, type ResourceKey } from 'i18next'
import { initReactI18next } from 'react-i18next'
import type { UiLanguage } from '#contract'
import { keepText, keptText } from '../data/device-storage.ts'
import { dirOf, fromBrowser, isUiLanguage } from './languages.ts'

const files = import.meta.glob<{ default: ResourceKey }>('../../locales/*/*.json')

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

const saved = 'language'

/** The language of the last visit, else the browser's; an account's own language follows with the session. */
const firstLanguage = (): UiLanguage => {
  const last = keptText(saved)
  return isUiLanguage(last) ? last : fromBrowser(navigator.languages)
}

export const i18n = createInstance().use(backend).use(initReactI18next)

const dress = (language: string): void => {
  document.documentElement.lang = language
  document.documentElement.dir = dirOf(language)
}

/** Starts with the words that every page needs; pages load the rest by `useTranslation('<noun>')`. */
export const startI18n = (): Promise<unknown> => {
  const lng = firstLanguage()
  dress(lng)
  i18n.on('languageChanged', dress)
  return i18n.init({
    lng,
    fallbackLng: false,
    ns: ['common', 'errors'],
    defaultNS: 'common',
    fallbackNS: 'common',
    interpolation: { escapeValue: false },
    react: { useSuspense: true, bindI18n: 'languageChanged' },
  })
}

/** Changes the language of the screens and keeps the choice on this device. */
export const chooseLanguage = async (language: UiLanguage): Promise<void> => {
  keepText(saved, language)
  if (i18n.language !== language) await i18n.changeLanguage(language)
}
