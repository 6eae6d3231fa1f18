import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { UiLanguage } from '#contract'
import type { Match } from '../../../matcher/contract.ts'
import { Segmented } from '../../components/choice.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { ReasonLine } from '../../components/reason-line.tsx'
import { dirOf, isUiLanguage, ownName, uiLanguages } from '../../words/languages.ts'
import { kindOfReason, pictureOfReason } from './reason-look.ts'
import { reasonText } from './reason-text.ts'
import { useSpeech } from './use-speech.ts'

const choices = uiLanguages.map((value) => ({ value, label: ownName(value), lang: value }))

/** The reasons of a match as sentences, in any of the languages: what a jobhunter reads out to somebody. */
export function MatchWords({ match }: { match: Match }) {
  const { t, i18n } = useTranslation('matches')
  const [chosen, setChosen] = useState<UiLanguage | null>(null)
  const language = chosen ?? (isUiLanguage(i18n.language) ? i18n.language : 'en')
  const speech = useSpeech('staff', language)
  return (
    <section className="stack-s">
      <div className="words-head">
        <h3>{t('inWords')}</h3>
        <Segmented legend={t('readIn')} hideLegend value={language} choices={choices} onChange={setChosen} />
      </div>
      <ul className="well words stack-s" lang={language} dir={dirOf(language)} aria-live="polite">
        {speech &&
          match.parts.flatMap(({ reasons }) =>
            reasons.map((reason) => {
              const text = reasonText(reason, speech)
              return (
                <ReasonLine
                  key={text}
                  as="li"
                  kind={kindOfReason(reason.code)}
                  icon={pictureOfReason(reason.code)}
                >
                  <Isolated text={text} />
                </ReasonLine>
              )
            }),
          )}
      </ul>
    </section>
  )
}
