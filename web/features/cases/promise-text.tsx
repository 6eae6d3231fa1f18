import { Trans, useTranslation } from 'react-i18next'
import type { UiLanguage } from '#contract'
import { formatFor } from '../../words/format.ts'
import { uiLanguageOf } from '../../words/languages.ts'
import { PromiseThing } from '../employers/promise-thing.tsx'
import type { PromiseItem } from './use-cases.ts'

type Said = Pick<PromiseItem, 'from' | 'to' | 'fromName' | 'toName' | 'what' | 'words' | 'dueOn'>

type PromiseTextProps = {
  promise: Said
  /** The language of its reader, where it is not that of the screen. */
  language?: UiLanguage
  /** Whether its person reads it, for whom one side is themselves. */
  isOwn?: boolean
}

/** What was promised, by whom to whom and by which day, in the reader's language. */
export function PromiseText({ promise, language, isOwn = false }: PromiseTextProps) {
  const { t, i18n } = useTranslation('cases', language ? { lng: language } : {})
  const format = formatFor(language ?? uiLanguageOf(i18n.language))
  const { from, to, fromName, toName, what, words, dueOn } = promise
  const side = isOwn && to.side === 'person' ? 'toMe' : isOwn && from.side === 'person' ? 'byMe' : 'between'
  return (
    <span className="stack-xs">
      <span className="small muted">
        <Trans
          t={t}
          i18nKey={`sentence.${side}`}
          values={{ from: fromName, to: toName }}
          components={{ bdi: <bdi /> }}
        />
      </span>
      <PromiseThing what={what} words={words} language={language} />
      <span className="small">{t('promise.before', { day: format.day(dueOn, 'full') })}</span>
    </span>
  )
}
