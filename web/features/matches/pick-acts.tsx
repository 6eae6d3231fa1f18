import { Undo2 } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PickState } from '#contract/picks'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { TextArea } from '../../components/field.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { invalidate } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { useFormat } from '../../words/format.ts'
import { PickTag, pickPictures, pickStates } from './pick-look.tsx'
import { usePicks } from './use-picks.ts'

type PickActsProps = { region: string; vacancy: string; profile: string; name: string }

const noReasons: Record<PickState, string> = { proposed: '', pinned: '', leftOut: '' }

/** Proposes somebody for a vacancy, pins them or leaves them out, each with a reason; and shows what was decided. */
export function PickActs({ region, vacancy, profile, name }: PickActsProps) {
  const { t } = useTranslation('matches')
  const format = useFormat()
  const say = useToast()
  const picked = usePicks(region, vacancy).data?.items.find((one) => one.profile === profile)
  const [asking, setAsking] = useState<PickState | null>(null)
  const { draft, keep, clear } = useLocalDraft(`pick:${vacancy}:${profile}`, noReasons)
  const [isPressed, setPressed] = useState(false)
  const { attempt, error, pending } = useAttempt()
  const at = { region, id: vacancy }
  const anew = () => {
    invalidate('GET /regions/:region/vacancies/:id/picks', at)
    invalidate('GET /regions/:region/profiles/:id/picks', { region, id: profile })
  }
  const ask = (state: PickState) => {
    setPressed(false)
    setAsking(state)
  }
  const decide = async (state: PickState) => {
    setPressed(true)
    const reason = draft[state].trim()
    if (reason === '') return
    const body = { profile, state, reason }
    const isDone = await attempt(async () => {
      await call('POST /regions/:region/vacancies/:id/picks', at, { body })
    })
    if (!isDone) return
    clear()
    setAsking(null)
    anew()
    say(t(`pick.done.${state}`, { name }))
  }
  const takeBack = async () => {
    const isDone = await attempt(async () => {
      await call('DELETE /regions/:region/vacancies/:id/picks/:profile', { ...at, profile })
    })
    if (isDone) anew()
  }
  return (
    <div className="stack-s">
      {picked && (
        <div className="row wrap">
          <p className="grow small">
            <PickTag state={picked.state} /> <bdi>{picked.reason}</bdi>{' '}
            <span className="stamp">
              <bdi>{picked.by}</bdi>, {format.relativeTime(picked.at)}
            </span>
          </p>
          <Button small kind="quiet" icon={Undo2} pending={pending} onPress={() => void takeBack()}>
            {t('pick.takeBack')}
          </Button>
        </div>
      )}
      <div className="row-s">
        {pickStates
          // Proposing is a pitch, which stands beside this.
          .filter((state) => state !== 'proposed' && state !== picked?.state)
          .map((state) => (
            <Button key={state} small icon={pickPictures[state]} onPress={() => ask(state)}>
              {t(`pick.act.${state}`)}
            </Button>
          ))}
      </div>
      {error && asking === null && <ErrorPanel error={error} />}
      {asking && (
        <Dialog
          title={t(`pick.ask.${asking}`, { name })}
          open
          onClose={() => setAsking(null)}
          actions={
            <>
              <Button kind="first" pending={pending} onPress={() => void decide(asking)}>
                {t(`pick.act.${asking}`)}
              </Button>
              <Button kind="quiet" onPress={() => setAsking(null)}>
                {t('common:cancel')}
              </Button>
            </>
          }
        >
          <div className="stack">
            <p>{t(`pick.say.${asking}`)}</p>
            {error && <ErrorPanel error={error} />}
            <TextArea
              label={t('pick.reason')}
              hint={t('pick.reasonHint')}
              rows={3}
              maxLength={500}
              value={draft[asking]}
              onChange={(reason) => keep({ ...draft, [asking]: reason })}
              fault={isPressed && draft[asking].trim() === '' && t('pick.reasonMissing')}
            />
          </div>
        </Dialog>
      )}
    </div>
  )
}
