import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { i18n, showLanguage } from '../../words/i18n.ts'
import { uiLanguageOf, uiLanguages } from '../../words/languages.ts'

/** So long a screen stays in one language, in ms. */
const stays = 10_000

/** Shows a screen in each language in turn; `isStill` stays in the present one. What the reader chose on this device is kept. */
export function useTurns(isStill: boolean): void {
  const here = uiLanguageOf(useTranslation('live').i18n.language)
  useEffect(() => {
    if (isStill) return
    const next = uiLanguages[(uiLanguages.indexOf(here) + 1) % uiLanguages.length] ?? here
    // Without a line its words may not come: the screen stays as it is.
    const timer = setTimeout(() => void showLanguage(next), stays)
    return () => clearTimeout(timer)
  }, [here, isStill])
  useEffect(() => {
    const before = i18n.language
    return () => void i18n.changeLanguage(before)
  }, [])
}
