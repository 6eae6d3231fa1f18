import { ArrowRight, Send } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { EventAnswer, StallAnswer } from '#contract/events'
import { Button } from '../../components/button.tsx'
import { Deep } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { useToast } from '../../components/toast.tsx'
import { invalidate } from '../../data/cache.ts'
import { useAct } from '../../data/use-act.ts'
import { paths } from '../../shell/paths.ts'
import { AskEmployer } from './ask-employer.tsx'

type NextStepProps = { event: EventAnswer; stalls: readonly StallAnswer[] }

/** The one thing to do now for an event; nothing once it is over. */
export function NextStep({ event, stalls }: NextStepProps) {
  const { t } = useTranslation('events')
  const say = useToast()
  const { region, id, state, version } = event
  const { act, error, pending, readNew } = useAct(
    'POST /regions/:region/events/:id/state',
    { region, id },
    version,
  )
  if (!['draft', 'inviting', 'planned'].includes(state)) return null
  const next = stalls.length === 0 ? 'ask' : state === 'draft' ? 'invite' : 'look'
  const invite = async () => {
    if (!(await act({ act: 'invite' }))) return
    invalidate('GET /regions/:region/events', { region })
    say(t('next.invite.done'))
  }
  return (
    <Deep labelledBy="next-step">
      <p>{t('now')}</p>
      <h2 id="next-step">{t(`next.${next}.title`)}</h2>
      <p className="small">{t(`next.${next}.say`, { percent: event.room.showPercent })}</p>
      {error && <ErrorPanel error={error} takesFocus {...(readNew && { onRead: readNew })} />}
      {next === 'invite' ? (
        <Button kind="first" icon={Send} pending={pending} onPress={() => void invite()}>
          {t('next.invite.act')}
        </Button>
      ) : next === 'look' ? (
        <LinkButton kind="first" iconAfter={ArrowRight} to={paths.eventInvite.to({ region, event: id })}>
          {t('next.look.act')}
        </LinkButton>
      ) : (
        <AskEmployer kind="first" region={region} event={id} stalls={stalls} />
      )}
    </Deep>
  )
}
