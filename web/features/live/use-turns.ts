import { useEffect, useState } from 'react'
import type { UiLanguage } from '#contract'
import { i18n } from '../../words/i18n.ts'
import { uiLanguageOf, uiLanguages } from '../../words/languages.ts'

/** So long a screen stays in one language, in ms. */
const stays = 10_000

/**
 * The languages of the screens in turn, the reader's own first; each once its words are there.
 * Null stands for the reader's own. `isStill` stays in the present one.
 */
export function useTurns(isStill: boolean): typeof i18n | null {
  const [turned, setTurned] = useState<typeof i18n | null>(null)
  const [, setThere] = useState(false)
  useEffect(() => {
    // Without a line the words of a language may be missing: it has no turn.
    void i18n.loadLanguages(uiLanguages).then(
      () => setThere(true),
      () => undefined,
    )
  }, [])
  const here: UiLanguage = uiLanguageOf(turned?.language ?? i18n.language)
  useEffect(() => {
    if (isStill) return
    const timer = setTimeout(() => {
      const known = uiLanguages.filter((one) => one === here || i18n.hasResourceBundle(one, 'live'))
      const next = known[(known.indexOf(here) + 1) % known.length] ?? here
      setTurned(i18n.cloneInstance({ lng: next }))
    }, stays)
    return () => clearTimeout(timer)
  }, [here, isStill])
  return turned
}
