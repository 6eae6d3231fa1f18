import { keptText } from '../data/device-storage.ts'
import { dirOf, fromBrowser, isUiLanguage } from './languages.ts'

/** The name under which this device keeps the language that was chosen. */
export const languageChoice = 'language'

/** Puts a language and its direction on the page. */
export const dress = (language: string): void => {
  document.documentElement.lang = language
  document.documentElement.dir = dirOf(language)
}

/** Puts the language of the last visit on the page, else the browser's; an account's own follows with the session. */
export function startLanguage(): void {
  const last = keptText(languageChoice)
  dress(isUiLanguage(last) ? last : fromBrowser(navigator.languages))
}
