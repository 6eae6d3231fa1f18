import type { UiLanguage } from '#contract'
import type english from '../../locales/en/trouble.json'
import { uiLanguageOf } from './languages.ts'

// In the first file, in all languages: these are said when no other file comes.
const words = import.meta.glob<typeof english>('../../locales/*/trouble.json', {
  eager: true,
  import: 'default',
})
const wordsIn = (language: UiLanguage) => words[`../../locales/${language}/trouble.json`]!

/** What is said in place of a page that failed, in the language that the page was in. */
export const troubleWords = (): typeof english => wordsIn(uiLanguageOf(document.documentElement.lang))
