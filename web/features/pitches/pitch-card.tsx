import { FileText, KeyRound } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { employerReasons } from '#codes/placements'
import type { PitchAnswer, PitchReason } from '#contract/pitches'
import type { VacancySummary } from '#contract/vacancies'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Disc } from '../../components/face.tsx'
import { Icon } from '../../components/icon.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { useToast } from '../../components/toast.tsx'
import { paths } from '../../shell/paths.ts'
import { dayOf, useFormat } from '../../words/format.ts'
import { pictureNamed } from '../taxonomy/concept-pictures.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { PitchTurn } from './pitch-turn.tsx'
import { ReasonDialog, type RefusalAct } from './reason-dialog.tsx'
import { usePitchAct } from './use-pitches.ts'
import { Way } from './way.tsx'

export type PitchCardProps = {
  pitch: PitchAnswer
  place: VacancySummary
  region: string
  jobhunter: string
  taxonomy: Taxonomy
}

function Head({ pitch, place, taxonomy, children }: PitchCardProps & { children: ReactNode }) {
  return (
    <div className="row row-top">
      <Disc kind="plain" icon={pictureNamed(taxonomy.concept(place.occupation)?.icon)} />
      <div className="grow stack-xs">
        <h3 id={`pitch-${pitch.id}`}>{taxonomy.label(place.occupation)}</h3>
        <p className="small muted">
          <bdi>{place.employerName}</bdi> · {children}
        </p>
      </div>
    </div>
  )
}

/** A pitch that is on its way: how far, who has the next move, and the way back. */
export function GoingCard(props: PitchCardProps) {
  const { pitch, region, jobhunter } = props
  const { t } = useTranslation(['pitches', 'flyer'])
  const format = useFormat()
  const say = useToast()
  const { act, error, pending } = usePitchAct(region)
  const [asking, setAsking] = useState<RefusalAct | null>(null)
  const isWithEmployer = pitch.state === 'sent'
  const isIntroduced = pitch.state === 'introduced'
  return (
    <Card as="article" className="stack" labelledBy={`pitch-${pitch.id}`}>
      <Head {...props}>
        {pitch.sentAt ? (
          t('where.sentOn', { day: format.day(dayOf(pitch.sentAt)) })
        ) : (
          <Trans
            t={t}
            i18nKey="where.from"
            values={{ name: pitch.proposal?.by ?? '' }}
            components={{ bdi: <bdi /> }}
          />
        )}
      </Head>
      <Way pitch={pitch} />
      <PitchTurn pitch={pitch} jobhunter={jobhunter} />
      {pitch.state === 'proposed' && (
        <>
          <p className="turn">
            <Icon of={KeyRound} />
            <span dir="auto">{pitch.proposal?.reason}</span>
          </p>
          <LinkButton block to={paths.myPitch.to({ pitch: pitch.id })}>
            {t('begin.open')}
          </LinkButton>
        </>
      )}
      {error && asking === null && <ErrorPanel error={error} />}
      {pitch.state !== 'proposed' && (
        <LinkButton small icon={FileText} to={paths.myFlyer.to({ pitch: pitch.id })}>
          {t('flyer:open')}
        </LinkButton>
      )}
      {isWithEmployer && (
        <Button kind="quiet" small onPress={() => setAsking('withdraw')}>
          {t('turn.withdraw')}
        </Button>
      )}
      {isIntroduced && (
        <div className="row-s">
          {pitch.talkHeldOn === null ? (
            <Button pending={pending} onPress={() => void act(pitch, { act: 'talkHeld' })}>
              {t('turn.heldAct')}
            </Button>
          ) : (
            <Button pending={pending} onPress={() => void act(pitch, { act: 'place' })}>
              {t('turn.placeAct')}
            </Button>
          )}
          <Button kind="quiet" onPress={() => setAsking('end')}>
            {t('turn.endAct')}
          </Button>
        </div>
      )}
      {asking && (
        <ReasonDialog
          act={asking}
          error={error}
          pending={pending}
          onClose={() => setAsking(null)}
          onChoose={async (reason) => {
            if (!(await act(pitch, { act: asking, reason }))) return
            setAsking(null)
            say(t(asking === 'withdraw' ? 'turn.withdrawn' : 'why.done'))
          }}
        />
      )}
    </Card>
  )
}

/** A pitch that is not sent yet. */
export function DraftCard(props: PitchCardProps) {
  const { t } = useTranslation('pitches')
  return (
    <Card as="article" kind="gap" className="stack-s" labelledBy={`pitch-${props.pitch.id}`}>
      <Head {...props}>{t('where.drafts')}</Head>
      <LinkButton block to={paths.myPitch.to({ pitch: props.pitch.id })}>
        {t('where.goOn')}
      </LinkButton>
    </Card>
  )
}

/** The sentence in which somebody reads why it was not this time. */
const kindOf = ({ state, reason }: { state: PitchAnswer['state']; reason: PitchReason | null }) => {
  if (state === 'declined' || state === 'withdrawn') return 'mine' as const
  const said = employerReasons.find((one) => one === reason) ?? 'otherReason'
  return said === 'otherReason' ? 'other' : said
}

/** A pitch that came to an end, in kind words and with what comes next. */
export function EndedCard(props: PitchCardProps) {
  const { t } = useTranslation('pitches')
  const format = useFormat()
  return (
    <Card as="article" className="stack-s" labelledBy={`pitch-${props.pitch.id}`}>
      <Head {...props}>{format.day(dayOf(props.pitch.since))}</Head>
      {props.pitch.state !== 'placement' && (
        <>
          <p>{t(`kind.${kindOf(props.pitch)}`)}</p>
          <p className="open row row-top">
            <Icon of={KeyRound} />
            <span>
              <Trans
                t={t}
                i18nKey="kind.next"
                values={{ name: props.jobhunter }}
                components={{ bdi: <bdi /> }}
              />
            </span>
          </p>
        </>
      )}
    </Card>
  )
}
