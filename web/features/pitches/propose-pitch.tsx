import { MessageSquareText } from 'lucide-react'
import { useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { TextArea } from '../../components/field.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { newId } from '../../data/ids.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { isOver, usePitchAct, usePitchesOf } from './use-pitches.ts'

type ProposeProps = { region: string; vacancy: string; profile: string; name: string }

/** Proposes a vacancy to somebody with a pitch made from the match and a reason; or says where theirs stands. */
export function ProposePitch({ region, vacancy, profile, name }: ProposeProps) {
  const { t } = useTranslation('pitches')
  const say = useToast()
  const { data } = usePitchesOf(region, profile)
  const { anew } = usePitchAct(region)
  const { attempt, error, pending } = useAttempt()
  const { draft: reason, keep, clear } = useLocalDraft(`propose:${vacancy}:${profile}`, '')
  const [isOpen, setOpen] = useState(false)
  const [isPressed, setPressed] = useState(false)
  if (!data) return null
  const there = data.items.find((pitch) => pitch.vacancy === vacancy && !isOver(pitch))
  if (there) return <p className="small">{t('staff.there', { state: t(`state.${there.state}`) })}</p>
  const isShort = !/\S\s+\S/.test(reason.trim())
  const propose = async () => {
    setPressed(true)
    if (isShort) return
    const body = { id: newId('pitch'), vacancy, reason: reason.trim() }
    const isDone = await attempt(async () => {
      await call('POST /regions/:region/profiles/:id/pitches', { region, id: profile }, { body })
    })
    if (!isDone) return
    clear()
    setOpen(false)
    anew(profile)
    say(<Trans t={t} i18nKey="staff.proposed" values={{ name }} components={{ bdi: <bdi /> }} />)
  }
  return (
    <>
      <Button small kind="first" icon={MessageSquareText} onPress={() => setOpen(true)}>
        {t('staff.propose')}
      </Button>
      {isOpen && (
        <Dialog
          title={<Trans t={t} i18nKey="staff.proposeTitle" values={{ name }} components={{ bdi: <bdi /> }} />}
          open
          onClose={() => setOpen(false)}
          actions={
            <>
              <Button kind="first" pending={pending} onPress={() => void propose()}>
                {t('staff.propose')}
              </Button>
              <Button kind="quiet" onPress={() => setOpen(false)}>
                {t('common:cancel')}
              </Button>
            </>
          }
        >
          <div className="stack">
            <p>{t('staff.proposeSay')}</p>
            {error && <ErrorPanel error={error} />}
            <TextArea
              label={t('staff.reason')}
              hint={t('staff.reasonHint')}
              rows={3}
              maxLength={500}
              value={reason}
              onChange={keep}
              fault={isPressed && isShort && t('staff.reasonMissing')}
            />
          </div>
        </Dialog>
      )}
    </>
  )
}
