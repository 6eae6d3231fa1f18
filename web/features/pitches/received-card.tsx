import { Languages, UserRound } from 'lucide-react'
import { Trans, useTranslation } from 'react-i18next'
import type { ReceivedPitch } from '#contract/pitches'
import { Card } from '../../components/card.tsx'
import { Disc, Face } from '../../components/face.tsx'
import { Note } from '../../components/note.tsx'
import { dirOf, uiLanguageOf } from '../../words/languages.ts'
import { BlockLines, PitchFacts } from './employer-reads.tsx'
import { VoicePlayer } from './voice-player.tsx'

function Rounds({ rounds }: Pick<ReceivedPitch, 'rounds'>) {
  const { t } = useTranslation('pitches')
  if (rounds.length === 0) return null
  return (
    <ul className="stack-s">
      {rounds.map(({ question, answer }, at) => (
        <li key={String(at)} className="stack-xs">
          <p className="small muted" dir="auto">
            {t('received.youAsked')} {'ready' in question ? t(`question.${question.ready}`) : question.text}
          </p>
          {answer && (
            <p dir="auto">
              {'ready' in answer ? (
                <b>{t(`answer.${answer.ready}`)}</b>
              ) : (
                (answer.text ?? <span className="muted">{t('received.translating')}</span>)
              )}
            </p>
          )}
        </li>
      ))}
    </ul>
  )
}

/** A pitch as its employer reads it: sentences in its own language, bands of the match, and a name when there is one. */
export function ReceivedCard({ pitch, region }: { pitch: ReceivedPitch; region: string }) {
  const { t, i18n } = useTranslation('pitches')
  const language = uiLanguageOf(i18n.language)
  const { known, words, facts } = pitch
  return (
    <Card as="article" className="pitch-card stack">
      <div className="row">
        {known ? <Face name={known.givenName} size="l" /> : <Disc icon={UserRound} kind="plain" />}
        <div className="grow">
          <h2>
            {known ? (
              <bdi>{known.givenName}</bdi>
            ) : (
              <Trans
                t={t}
                i18nKey="see.candidate"
                values={{ name: pitch.pseudonym }}
                components={{ bdi: <bdi /> }}
              />
            )}
          </h2>
          {!known && <p className="small muted">{t('received.nameLater')}</p>}
        </div>
      </div>
      <BlockLines blocks={pitch.blocks} language={language} />
      {pitch.voice && (
        <VoicePlayer
          key={pitch.id}
          address={`/api/v1/regions/${region}/received-pitches/${pitch.id}/voice`}
          seconds={pitch.voice.seconds}
          label={t('voice.play')}
        />
      )}
      {words && (
        <div className="stack-xs">
          <p className="prose" lang={words.language} dir={dirOf(words.language)}>
            {words.text}
          </p>
          {words.isTranslation && <Note icon={Languages}>{t('received.human')}</Note>}
        </div>
      )}
      <Rounds rounds={pitch.rounds} />
      {facts && <PitchFacts facts={facts} language={language} />}
    </Card>
  )
}
