import { Check } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { DayField } from '../../components/day-field.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { TextArea } from '../../components/field.tsx'
import { useToast } from '../../components/toast.tsx'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { dayOf } from '../../words/format.ts'
import { type PromiseItem, usePromiseAct } from './use-cases.ts'

type PromiseActsProps = { promise: PromiseItem; region: string; onDone?: () => void }

/** What staff can do about an open promise: say that it was kept, move its day, or take it back, the last two with a reason. */
export function PromiseActs({ promise, region, onDone }: PromiseActsProps) {
  const { t } = useTranslation('cases')
  const say = useToast()
  const { act, error, pending } = usePromiseAct(region)
  const [asking, setAsking] = useState<'move' | 'takeBack' | null>(null)
  const [isPressed, setPressed] = useState(false)
  const { draft, keep, clear } = useLocalDraft<{ reason: string; day: string | null }>(
    `promise:${promise.id}`,
    { reason: '', day: null },
  )
  const { reason, day } = draft
  const isShort = !/\S\s+\S/.test(reason.trim())
  const take = async (body: Parameters<typeof act>[1]) => {
    if (!(await act(promise, body))) return
    clear()
    setAsking(null)
    say(t('promise.done'), { about: promise.id })
    onDone?.()
  }
  const send = () => {
    setPressed(true)
    if (isShort || (asking === 'move' && day === null)) return
    if (asking === 'takeBack') void take({ act: 'takeBack', reason: reason.trim() })
    else if (day !== null) void take({ act: 'move', dueOn: day, reason: reason.trim() })
  }
  return (
    <div className="row-s wrap">
      <Button small icon={Check} pending={pending} onPress={() => void take({ act: 'keep' })}>
        {t('promise.keep')}
      </Button>
      <Button small kind="quiet" onPress={() => setAsking('move')}>
        {t('promise.move')}
      </Button>
      <Button small kind="quiet" onPress={() => setAsking('takeBack')}>
        {t('promise.takeBack')}
      </Button>
      {error && !asking && <ErrorPanel error={error} />}
      {asking && (
        <Dialog
          title={t(`promise.${asking}`)}
          open
          onClose={() => setAsking(null)}
          actions={
            <>
              <Button kind="first" pending={pending} onPress={send}>
                {t(`promise.${asking}`)}
              </Button>
              <Button kind="quiet" onPress={() => setAsking(null)}>
                {t('common:cancel')}
              </Button>
            </>
          }
        >
          <div className="stack">
            {error && <ErrorPanel error={error} />}
            {asking === 'move' && (
              <DayField
                label={t('promise.newDay')}
                value={day}
                onChange={(next) => keep({ ...draft, day: next })}
                from={dayOf()}
              />
            )}
            <TextArea
              label={t('promise.reason')}
              hint={t('promise.reasonHint')}
              rows={2}
              maxLength={300}
              value={reason}
              onChange={(next) => keep({ ...draft, reason: next })}
              fault={isPressed && isShort && t('promise.reasonMissing')}
            />
          </div>
        </Dialog>
      )}
    </div>
  )
}
