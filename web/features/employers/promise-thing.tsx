import type { ComponentProps } from 'react'
import { useTranslation } from 'react-i18next'
import type { PromiseThing as Thing } from '#codes/cases'
import type { UiLanguage } from '#contract'
import { OwnWords } from '../../components/own-text.tsx'

type Props = {
  what: Thing
  words: ComponentProps<typeof OwnWords>['text'] | null
  /** Where it is not the reader's own. */
  language?: UiLanguage | undefined
}

/** What was promised: the kind of thing, and the words that somebody wrote about it. */
export function PromiseThing({ what, words, language }: Props) {
  const { t } = useTranslation('cases', language ? { lng: language } : {})
  return (
    <b>
      {what === 'other' && words ? <OwnWords text={words} /> : t(`thing.${what}`)}
      {what !== 'other' && words && (
        <>
          {'. '}
          <OwnWords text={words} />
        </>
      )}
    </b>
  )
}
