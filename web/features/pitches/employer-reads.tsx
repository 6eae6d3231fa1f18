import { Clock, MapPin, MessagesSquare, Mic, Pencil, Route, UserRound, Wrench } from 'lucide-react'
import type { ReactNode } from 'react'
import { useId, useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { UiLanguage } from '#contract'
import type { CardFields } from '#contract/pictures'
import type { OpenPitch, PitchBlock } from '#contract/pitches'
import { Card } from '../../components/card.tsx'
import { Segmented } from '../../components/choice.tsx'
import { Disc } from '../../components/face.tsx'
import { Icon, type IconShape } from '../../components/icon.tsx'
import { Planks } from '../../components/planks.tsx'
import { dirOf, ownName, uiLanguageOf } from '../../words/languages.ts'
import { BlockText } from './block-text.tsx'

const thirdKeys = ['0', '1', '2', '3'] as const
const keyOf = (thirds: number | null) => (thirds === null ? 'unknown' : (thirdKeys[thirds] ?? 'unknown'))

function Fact({ icon, bar, children }: { icon: IconShape; bar?: number | null; children: ReactNode }) {
  return (
    <li className="row row-top">
      <Icon of={icon} />
      <div className="grow stack-xs">
        <span>{children}</span>
        {bar !== undefined && <Planks of={3} full={bar ?? 0} unknown={bar === null} />}
      </div>
    </li>
  )
}

/** What an employer reads of the match, in bands and bars, as on a card without a name. */
export function PitchFacts({ facts, language }: { facts: CardFields; language: UiLanguage }) {
  const { t } = useTranslation(['employers', 'codes'], { lng: language })
  const { skillThirds, travelBand, spoken, hourThirds } = facts
  return (
    <ul className="pitch-facts">
      <Fact icon={Wrench} bar={skillThirds}>
        {t(`people.card.skills.${keyOf(skillThirds)}`)}
      </Fact>
      <Fact icon={Clock} bar={hourThirds}>
        {t(`people.card.hours.${keyOf(hourThirds)}`)}
      </Fact>
      <Fact icon={Route}>
        {travelBand === null
          ? t('people.card.travelUnknown')
          : t('people.card.travel', { band: t(`codes:within.travelBand.${travelBand}`) })}
      </Fact>
      <Fact icon={MessagesSquare}>{t(`people.card.spoken.${spoken ?? 'unknown'}`)}</Fact>
    </ul>
  )
}

/** The blocks as sentences, one under the other. */
export function BlockLines({ blocks, language }: { blocks: readonly PitchBlock[]; language: UiLanguage }) {
  return (
    <div className="block-lines">
      {blocks.map((block) => (
        <p key={JSON.stringify(block)}>
          <BlockText block={block} language={language} />
        </p>
      ))}
    </div>
  )
}

/** The card as the employer reads it, in Dutch or in the language of the screen, and what is not seen yet. */
export function EmployerReads({ pitch }: { pitch: OpenPitch }) {
  const { t, i18n } = useTranslation('pitches')
  const own = uiLanguageOf(i18n.language)
  const [chosen, setChosen] = useState<UiLanguage>('nl')
  const { t: inChosen } = useTranslation('pitches', { lng: chosen })
  const heading = useId()
  const { story, consents, facts, pseudonym } = pitch
  const named = { employer: pitch.place.employerName }
  const hidden = [
    { picture: UserRound, word: t('see.name') },
    ...(pitch.voice && !consents.voice ? [{ picture: Mic, word: t('see.voice') }] : []),
    ...(story.ownWords && !consents.words ? [{ picture: Pencil, word: t('see.words') }] : []),
    { picture: MapPin, word: t('see.home') },
  ]
  return (
    <section className="stack-s" aria-labelledby={heading}>
      <div className="stack-xs">
        <h2 id={heading}>
          <Trans t={t} i18nKey="see.title" values={named} components={{ bdi: <bdi /> }} />
        </h2>
        <p className="small muted">{t('see.say')}</p>
      </div>
      {own !== 'nl' && (
        <Segmented
          legend={t('see.language')}
          hideLegend
          value={chosen}
          choices={[
            { value: 'nl' as const, label: ownName('nl'), lang: 'nl' },
            { value: own, label: ownName(own), lang: own },
          ]}
          onChange={setChosen}
        />
      )}
      <article className="card pitch-peek stack" lang={chosen} dir={dirOf(chosen)}>
        <div className="row">
          <Disc icon={UserRound} kind="plain" />
          <div className="grow">
            <h3>
              <Trans
                t={inChosen}
                i18nKey="see.candidate"
                values={{ name: pseudonym }}
                components={{ bdi: <bdi /> }}
              />
            </h3>
            <p className="small muted">{inChosen('see.noName')}</p>
          </div>
        </div>
        <BlockLines blocks={story.blocks} language={chosen} />
        {facts && <PitchFacts facts={facts} language={chosen} />}
      </article>
      <p className="small strong">{t('see.notYet')}</p>
      <Card as="div">
        <ul className="nevers">
          {hidden.map(({ picture, word }) => (
            <li key={word} className="row-s muted">
              <Icon of={picture} /> {word}
            </li>
          ))}
        </ul>
      </Card>
    </section>
  )
}
