import { useMemo } from 'react'
import { useTranslation } from 'react-i18next'
import type { UiLanguage } from '#contract'
import { formatFor } from '../../words/format.ts'
import { isUiLanguage } from '../../words/languages.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import type { Speech, SpeechKey } from './reason-text.ts'

const nouns = ['reasons', 'codes', 'common', 'matches'] as const

/** What reasons are said with, in the language of the screen or another one; null until its words are there. */
export function useSpeech(to: Speech['to'], language?: UiLanguage): Speech | null {
  const screen = useTranslation().i18n.language
  const tag = language ?? (isUiLanguage(screen) ? screen : 'en')
  const { t, ready } = useTranslation(nouns, { lng: tag, useSuspense: false })
  const taxonomy = useTaxonomy(tag)
  return useMemo(() => {
    if (!ready || !taxonomy) return null
    // An employer reads what staff read where nothing is said for them.
    const keysOf = (key: SpeechKey) => [
      key,
      key.replace(/^reasons:employer\./, 'reasons:staff.') as SpeechKey,
    ]
    return {
      say: (key, values) => t(keysOf(key), values),
      format: formatFor(tag),
      label: taxonomy.label,
      to,
    }
  }, [ready, taxonomy, t, tag, to])
}
