import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Select } from '../../components/field.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { invalidate, useApi } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useFormat } from '../../words/format.ts'
import type { PersonFound } from './use-find.ts'

type InviteDialogProps = { region: string; people: readonly PersonFound[]; onClose: () => void }

/** Invites people to an event for which invitations have begun. */
export function InviteDialog({ region, people, onClose }: InviteDialogProps) {
  const { t } = useTranslation(['search', 'events'])
  const format = useFormat()
  const say = useToast()
  const { data } = useApi('GET /regions/:region/events', { region, state: 'inviting', limit: 200 })
  const { attempt, error, pending } = useAttempt()
  const [picked, setPicked] = useState<string | null>(null)
  const open = data?.items ?? []
  const event = picked ?? open[0]?.id
  const invite = async () => {
    if (event === undefined) return
    const at = { region, id: event }
    const body = { profiles: people.map(({ id }) => id) }
    const isDone = await attempt(async () => {
      await call('POST /regions/:region/events/:id/participations', at, { body })
      invalidate('GET /regions/:region/events/:id/participations', at)
    })
    if (!isDone) return
    onClose()
    say(t('events:invite.done'))
  }
  return (
    <Dialog
      title={t('events:invite.send', { count: people.length })}
      open
      onClose={onClose}
      actions={
        <>
          {open.length > 0 && (
            <Button kind="first" pending={pending} onPress={() => void invite()}>
              {t('events:invite.send', { count: people.length })}
            </Button>
          )}
          <Button kind="quiet" onPress={onClose}>
            {t('common:cancel')}
          </Button>
        </>
      }
    >
      <div className="stack">
        {error && <ErrorPanel error={error} />}
        <p>
          <bdi>{format.list(people.map(({ name }) => name))}</bdi>
        </p>
        {data && open.length === 0 && <p className="muted">{t('noEvent')}</p>}
        {open.length > 0 && (
          <Select
            label={t('forEvent')}
            value={event ?? ''}
            choices={open.map(({ id, name, day }) => ({
              value: id,
              label: `${name}${t('common:bridge.comma')}${format.day(day)}`,
            }))}
            onChange={setPicked}
          />
        )}
      </div>
    </Dialog>
  )
}
