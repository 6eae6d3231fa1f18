import { useState } from 'react'
import { useTranslation } from 'react-i18next'
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

type ProposeProps = {
  region: string
  vacancy: string
  people: readonly { id: string; name: string }[]
  onClose: () => void
}

/** Proposes one or several people for a vacancy, with one reason for all. */
export function ProposeDialog({ region, vacancy, people, onClose }: ProposeProps) {
  const { t } = useTranslation('matches')
  const format = useFormat()
  const say = useToast()
  const { draft: reason, keep, clear } = useLocalDraft(`propose ${vacancy}`, '')
  const [isPressed, setPressed] = useState(false)
  const { attempt, error, pending } = useAttempt()
  const names = format.list(people.map(({ name }) => name))
  const propose = async () => {
    setPressed(true)
    if (reason.trim() === '') return
    const at = { region, id: vacancy }
    const isDone = await attempt(async () => {
      for (const { id } of people) {
        const body = { profile: id, state: 'proposed' as const, reason: reason.trim() }
        await call('POST /regions/:region/vacancies/:id/picks', at, { body })
        invalidate('GET /regions/:region/profiles/:id/picks', { region, id })
      }
    })
    invalidate('GET /regions/:region/vacancies/:id/picks', at)
    if (!isDone) return
    clear()
    say(t('pick.done.proposed', { name: names }))
    onClose()
  }
  return (
    <Dialog
      title={t('pick.ask.proposed', { name: names })}
      open
      onClose={onClose}
      actions={
        <>
          <Button kind="first" pending={pending} onPress={() => void propose()}>
            {t('pick.act.proposed')}
          </Button>
          <Button kind="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('pick.say.proposed')}</p>
        {error && <ErrorPanel error={error} />}
        <TextArea
          label={t('pick.reason')}
          hint={t('pick.reasonHint')}
          rows={3}
          maxLength={500}
          value={reason}
          onChange={keep}
          fault={isPressed && reason.trim() === '' && t('pick.reasonMissing')}
        />
      </div>
    </Dialog>
  )
}
