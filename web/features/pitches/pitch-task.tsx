import { Check, Handshake, Phone } from 'lucide-react'
import { Trans, useTranslation } from 'react-i18next'
import type { VacancySummary } from '#contract/vacancies'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { TextArea } from '../../components/field.tsx'
import { OwnText, OwnWords } from '../../components/own-text.tsx'
import { Tag } from '../../components/tag.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { invalidate } from '../../data/cache.ts'
import { newId } from '../../data/ids.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { dayOf, useFormat } from '../../words/format.ts'
import { PersonLine } from '../profiles/person-line.tsx'
import { type PitchTasks, usePitchAct } from './use-pitches.ts'

type Task = PitchTasks['items'][number]

/** The field in which a jobhunter puts somebody's words, or an answer, into Dutch. */
function Translate({ pitch, region }: { pitch: Task['pitch']; region: string }) {
  const { t } = useTranslation('pitches')
  const say = useToast()
  const { attempt, error, pending } = useAttempt()
  const last = pitch.rounds.at(-1)?.answer
  const isAnswer = last != null && 'text' in last && last.language !== 'nl' && last.dutch === undefined
  const of = isAnswer ? ('answer' as const) : ('words' as const)
  const { draft, keep, clear } = useLocalDraft(`dutch:${of}:${pitch.id}`, '')
  const text = isAnswer ? { ...last, translations: {} } : pitch.story.ownWords
  if (!text) return null
  const send = async () => {
    const body = { of, dutch: draft.trim() }
    const isDone = await attempt(async () => {
      const at = { region, id: pitch.id }
      await call('POST /regions/:region/pitches/:id/translation', at, { body, ifMatch: pitch.version })
    })
    if (isDone) {
      clear()
      say(t('staff.done'), { about: pitch.id })
    }
    invalidate('GET /regions/:region/pitches', { region })
  }
  return (
    <div className="stack-s">
      <OwnText text={{ language: text.language, text: text.text, translations: {} }} />
      {error && <ErrorPanel error={error} />}
      <TextArea label={t('staff.dutch')} rows={3} maxLength={600} lang="nl" value={draft} onChange={keep} />
      <div className="row-s">
        <Button pending={pending} disabled={draft.trim() === ''} onPress={() => void send()}>
          {t('staff.keepDutch')}
        </Button>
      </div>
    </div>
  )
}

type PitchTaskProps = { task: Task; place: VacancySummary | undefined; region: string }

/** One thing that a jobhunter has to do about a pitch: whose it is, for which vacancy, and the act that settles it. */
export function PitchTask({ task: one, place: vacancy, region }: PitchTaskProps) {
  const { t } = useTranslation('pitches')
  const format = useFormat()
  const say = useToast()
  const { act, error, pending } = usePitchAct(region)
  const { attempt, error: failure, pending: isPlacing } = useAttempt()
  const { task, pitch, name, contact } = one
  const { profile } = pitch
  const done = async (name: 'called' | 'discussed' | 'takeBack') => {
    if (await act(pitch, { act: name })) say(t('staff.done'), { about: pitch.id })
  }
  const reason = pitch.reason ?? pitch.notYet
  const place = async () => {
    const body = {
      ...{ id: newId('placement'), profile, vacancy: pitch.vacancy },
      origin: 'pitch' as const,
    }
    const isDone = await attempt(async () => {
      await call('POST /regions/:region/placements', { region }, { body })
    })
    if (isDone) say(t('staff.done'), { about: pitch.id })
    invalidate('GET /regions/:region/pitches', { region })
  }
  return (
    <Card as="li" className="stack-s">
      <PersonLine
        region={region}
        profile={profile}
        name={name}
        end={<Tag kind={task === 'silent' ? 'warn' : 'here'}>{t(`staff.task.${task}`)}</Tag>}
      >
        {vacancy && <OwnWords text={vacancy.title} />} · {vacancy && <bdi>{vacancy.employerName}</bdi>} ·{' '}
        {t('staff.since', { day: format.day(dayOf(pitch.since)) })}
      </PersonLine>
      {reason !== null && <p>{t('staff.saidWhy', { reason: t(`reason.${reason}`) })}</p>}
      {(error ?? failure) && <ErrorPanel error={(error ?? failure) as NonNullable<typeof error>} />}
      {task === 'translate' && <Translate pitch={pitch} region={region} />}
      {(task === 'silent' || task === 'introduced') && (
        <p>
          {contact ? (
            <Trans
              t={t}
              i18nKey="staff.contact"
              values={{ name: contact.name, phone: contact.phone ?? '' }}
              components={{ bdi: <bdi /> }}
            />
          ) : (
            <span className="muted">{t('staff.noContact')}</span>
          )}
        </p>
      )}
      {pitch.calledOn && (
        <p className="small muted">{t('staff.calledOn', { day: format.day(pitch.calledOn) })}</p>
      )}
      <div className="row-s">
        {task === 'silent' && (
          <Button icon={Phone} pending={pending} onPress={() => void done('called')}>
            {t('staff.called')}
          </Button>
        )}
        {task === 'discuss' && (
          <Button icon={Check} pending={pending} onPress={() => void done('discussed')}>
            {t('staff.discussed')}
          </Button>
        )}
        {task === 'placed' && (
          <Button icon={Handshake} pending={isPlacing} onPress={() => void place()}>
            {t('staff.placeAct')}
          </Button>
        )}
        {task === 'toAgree' && (
          <Button pending={pending} onPress={() => void done('takeBack')}>
            {t('staff.takeBack')}
          </Button>
        )}
      </div>
    </Card>
  )
}
