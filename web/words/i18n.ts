import type { UiLanguage } from '#contract'
import { keepText } from '../data/device-storage.ts'
import { dress, languageChoice } from './first-language.ts'
import { uiLanguageOf } from './languages.ts'
import type { Words } from './say.ts'
import { Shelf } from './shelf.ts'

const files = import.meta.glob<{ default: Words }>([
  '../../locales/*/*.json',
  // The one comes with the first file, the other is the server's.
  '!../../locales/*/{trouble,mails}.json',
])

/** The words of the app: each noun's in a language are fetched when a page first asks for them. */
export const shelf = new Shelf('en', async (language, noun) => {
  const file = files[`../../locales/${language}/${noun}.json`]
  if (!file) throw new Error(`No words for ${noun} in ${language}`)
  return (await file()).default
})
shelf.subscribe(() => dress(shelf.language))

/**
 * Starts in the language that is on the page, with the words that every page needs and those of `nouns`; pages load the
 * rest by `useTranslation('<noun>')`.
 */
export function startI18n(nouns: readonly string[]): Promise<unknown> {
  shelf.language = uiLanguageOf(document.documentElement.lang)
  // Who shows them says what is wrong where one does not come.
  return Promise.allSettled(['common', 'errors', ...nouns].map((noun) => shelf.bring(shelf.language, noun)))
}

/** Changes the language of the screens and keeps the choice on this device. */
export const chooseLanguage = async (language: UiLanguage): Promise<void> => {
  keepText(languageChoice, language)
  await shelf.change(language)
}
