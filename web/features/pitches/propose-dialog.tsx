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
import { useFormat } from '../../words/format.ts'
import { usePitchAct } from './use-pitches.ts'

type ProposeDialogProps = {
  region: string
  vacancy: string
  people: readonly { id: string; name: string }[]
  onClose: () => void
}

/** Proposes a vacancy to one or several people, each with a pitch made from their match, and one reason that all of them read. */
export function ProposeDialog({ region, vacancy, people, onClose }: ProposeDialogProps) {
  const { t } = useTranslation('pitches')
  const format = useFormat()
  const say = useToast()
  const { anew } = usePitchAct(region)
  const { attempt, error, pending } = useAttempt()
  const key = `propose:${vacancy}:${people.map(({ id }) => id).join(',')}`
  const { draft: reason, keep, clear } = useLocalDraft(key, '')
  const [isPressed, setPressed] = useState(false)
  // Made once, so that trying again proposes nothing twice.
  const [ids] = useState(() => people.map(() => newId('pitch')))
  const isShort = !/\S\s+\S/.test(reason.trim())
  const name = format.list(people.map((person) => person.name))
  const named = { t, values: { name }, components: { bdi: <bdi /> } }
  const propose = async () => {
    setPressed(true)
    if (isShort) return
    const isDone = await attempt(async () => {
      for (const [index, person] of people.entries()) {
        const body = { id: ids[index] ?? newId('pitch'), vacancy, reason: reason.trim() }
        await call('POST /regions/:region/profiles/:id/pitches', { region, id: person.id }, { body })
        anew(person.id)
      }
    })
    if (!isDone) return
    clear()
    onClose()
    say(people.length === 1 ? <Trans {...named} i18nKey="staff.proposed" /> : t('staff.proposedAll'))
  }
  return (
    <Dialog
      title={<Trans {...named} i18nKey="staff.proposeTitle" />}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="first" pending={pending} onPress={() => void propose()}>
            {t('staff.propose')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
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
  )
}
