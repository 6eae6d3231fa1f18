import './pitches.css'
import { ArrowLeft, CalendarCheck, HandHelping, Send, Trash2 } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { useNavigate } from 'react-router'
import type { OpenPitch } from '#contract/pitches'
import { Button, IconButton } from '../../components/button.tsx'
import { Well } from '../../components/card.tsx'
import { ErrorPage, ErrorPanel } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { MainContent, SkipLink } from '../../components/main-content.tsx'
import { Note } from '../../components/note.tsx'
import { SavedMark } from '../../components/notice.tsx'
import { usePageTitle } from '../../components/page-head.tsx'
import { ReadAloud } from '../../components/read-aloud.tsx'
import { useToast } from '../../components/toast.tsx'
import { useOfflineRecord } from '../../data/use-offline-record.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { WorkTitle } from '../vacancies/work-title.tsx'
import { EmployerReads } from './employer-reads.tsx'
import { OwnWordsPart } from './own-words.tsx'
import { ReasonDialog } from './reason-dialog.tsx'
import { StoryBlocks } from './story-blocks.tsx'
import { usePitchAct } from './use-pitches.ts'
import { VoicePart } from './voice-part.tsx'

type BuilderProps = {
  region: string
  id: string
  /** A jobhunter writes it together with the person. */
  isHelper: boolean
  /** Where one goes back to. */
  back: string
}

/** A pitch in the making: what is said, in which order, and what the employer reads of it; every change is kept at once. */
export function PitchBuilder({ region, id, isHelper, back }: BuilderProps) {
  const { t } = useTranslation(['pitches', 'matches'])
  const navigate = useNavigate()
  const say = useToast()
  const kept = useOfflineRecord('PATCH /regions/:region/pitches/:id', { region, id })
  const taxonomy = useTaxonomy()
  const { act, error, pending } = usePitchAct(region)
  const [isSending, setSending] = useState(false)
  const [isDeclining, setDeclining] = useState(false)
  const sends = useRef(false)
  const pitch = kept.record as OpenPitch | undefined
  usePageTitle(t('build.tab'))

  const isProposed = pitch?.state === 'proposed'
  const isReady = isSending && kept.isWhole && pitch !== undefined
  useEffect(() => {
    if (!isReady || sends.current || !pitch) return
    sends.current = true
    const name = pitch.state === 'proposed' ? ('agree' as const) : ('send' as const)
    const body = name === 'send' && isHelper ? { act: name, isPresent: true as const } : { act: name }
    void act(pitch, body).then((isDone) => {
      sends.current = false
      setSending(false)
      if (!isDone) return
      say(t('send.done'))
      void navigate(back)
    })
  })

  if (!pitch || !taxonomy)
    return (
      <main className="page">
        {kept.error ? <ErrorPage error={kept.error} onRetry={kept.reload} /> : <LoadingShape />}
      </main>
    )
  const isOpen = pitch.state === 'draft' || isProposed
  const send = () => {
    setSending(true)
    void kept.send()
  }
  const drop = async () => {
    if (!(await act(pitch, { act: 'drop' }))) return
    say(t('send.dropped'))
    void navigate(back)
  }
  const named = { employer: pitch.place.employerName }
  return (
    <div className="phone">
      <SkipLink />
      <header className="bar pitch-bar">
        <IconButton icon={ArrowLeft} label={t('common:back')} onPress={() => void navigate(back)} />
        <p className="small">{t('build.tab')}</p>
        <span className="push">
          <SavedMark state={kept.saved} />
        </span>
        <ReadAloud short />
      </header>
      <MainContent>
        <div className="stack-xs">
          <h1>
            <Trans t={t} i18nKey="build.title" values={named} components={{ bdi: <bdi /> }} />
          </h1>
          <p className="muted">
            <WorkTitle {...pitch.place} taxonomy={taxonomy} /> · <bdi>{pitch.place.town}</bdi>
          </p>
        </div>
        {pitch.proposal && (
          <Well>
            <p>
              <Trans
                t={t}
                i18nKey="where.from"
                values={{ name: pitch.proposal.by }}
                components={{ bdi: <bdi /> }}
              />
            </p>
            <p dir="auto">{pitch.proposal.reason}</p>
          </Well>
        )}
        {kept.stopped && <ErrorPanel error={kept.stopped} />}
        {kept.refusal && <ErrorPanel error={kept.refusal} />}
        {error && <ErrorPanel error={error} takesFocus />}
        {isOpen && (
          <>
            <StoryBlocks
              pitch={pitch}
              taxonomy={taxonomy}
              onChange={(blocks) => kept.change('story', { ...pitch.story, blocks })}
            />
            <OwnWordsPart
              pitch={pitch}
              isHelper={isHelper}
              onWords={(ownWords) => kept.change('story', { ...pitch.story, ownWords })}
              onConsent={(consents) => kept.change('consents', consents)}
            />
            <VoicePart
              pitch={pitch}
              region={region}
              isWhole={kept.isWhole}
              isHelper={isHelper}
              onConsent={(consents) => kept.change('consents', consents)}
            />
          </>
        )}
        <EmployerReads pitch={pitch} />
        {isOpen && (
          <>
            <Note icon={CalendarCheck}>
              <Trans
                t={t}
                i18nKey="send.week"
                values={{ name: pitch.jobhunter }}
                components={{ bdi: <bdi /> }}
              />
            </Note>
            {pitch.stop && <Note icon={HandHelping}>{t(`stop.${pitch.stop}` as never)}</Note>}
            {pitch.state === 'draft' && (
              <Button kind="quiet" icon={Trash2} onPress={() => void drop()}>
                {t('send.drop')}
              </Button>
            )}
            <div className="foot pitch-foot">
              <Button onPress={() => (isProposed ? setDeclining(true) : void navigate(back))}>
                {t(isProposed ? 'why.declineAct' : 'send.later')}
              </Button>
              <Button
                kind="first"
                icon={Send}
                pending={isSending || pending}
                disabled={pitch.stop !== null || (isProposed && isHelper)}
                onPress={send}
              >
                {t(isProposed ? 'send.agree' : isHelper ? 'send.present' : 'send.act')}
              </Button>
            </div>
          </>
        )}
        {isDeclining && (
          <ReasonDialog
            act="decline"
            error={error}
            pending={pending}
            onClose={() => setDeclining(false)}
            onChoose={async (reason) => {
              if (!(await act(pitch, { act: 'decline', reason }))) return
              say(t('why.done'))
              void navigate(back)
            }}
          />
        )}
      </MainContent>
    </div>
  )
}
