import { useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import type { ConnectionAnswer } from '#contract/connections'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { Dialog } from '../../components/dialog.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { Tag } from '../../components/tag.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { invalidate } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useFormat } from '../../words/format.ts'
import { Deliveries } from './deliveries.tsx'
import { type NewPassword, PasswordDialog } from './password-dialog.tsx'

type CardProps = { region: string; connection: ConnectionAnswer; onChange: () => void }

/** A partner's system: for whom it is, whether its password works, and what can be done with it. */
export function ConnectionCard({ region, connection, onChange }: CardProps) {
  const { t } = useTranslation('connections')
  const format = useFormat()
  const say = useToast()
  const { attempt, error, pending } = useAttempt()
  const [made, setMade] = useState<NewPassword | null>(null)
  const [isAsking, setAsking] = useState(false)
  const [isOpen, setOpen] = useState(false)
  const { id, name, employer, address, topics, keySince, olderUntil, endedAt } = connection
  const at = { region, id }
  const makePassword = () =>
    attempt(async () => {
      setMade(await call('POST /regions/:region/connections/:id/keys', at))
      invalidate('GET /regions/:region/connections/:id/deliveries', at)
      onChange()
    })
  const end = () =>
    attempt(async () => {
      setAsking(false)
      await call('DELETE /regions/:region/connections/:id', at)
      onChange()
      say(t('ended'))
    })
  const ended = endedAt === null ? null : t('off', { day: format.day(endedAt.slice(0, 10)) })
  return (
    <Card className="stack-s">
      <div className="state-row">
        <h2 className="grow">
          <bdi>{name}</bdi>
        </h2>
        {ended === null ? keySince && <Tag kind="fit">{t('on')}</Tag> : <Tag kind="gap">{ended}</Tag>}
      </div>
      <p>
        <Trans
          t={t}
          i18nKey="of"
          values={{ employer: employer.name, address }}
          components={{ bdi: <bdi /> }}
        />
      </p>
      <p className="small muted">{topics.map((topic) => t(`topic.${topic}`)).join(' · ')}</p>
      {ended === null && (
        <p>
          {keySince === null ? (
            <Isolated text={t('notYet')} />
          ) : (
            t('since', { day: format.day(keySince.slice(0, 10)) })
          )}{' '}
          {olderUntil !== null && t('older', { at: format.dateTime(olderUntil) })}
        </p>
      )}
      {error && <ErrorPanel error={error} />}
      <div className="row-s wrap">
        {ended === null && (
          <Button pending={pending} onPress={() => void makePassword()}>
            {t(keySince === null ? 'passwordMake' : 'passwordNew')}
          </Button>
        )}
        <Button kind="quiet" onPress={() => setOpen(!isOpen)}>
          {t(isOpen ? 'hide' : 'show')}
        </Button>
        {ended === null && (
          <Button kind="quiet" onPress={() => setAsking(true)}>
            {t('end')}
          </Button>
        )}
      </div>
      {isOpen && <Deliveries region={region} id={id} name={name} />}
      {made && <PasswordDialog name={name} made={made} onClose={() => setMade(null)} />}
      <Dialog
        title={t('endAsk', { name })}
        open={isAsking}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button kind="stop" onPress={() => void end()}>
              {t('end')}
            </Button>
            <Button kind="quiet" onPress={() => setAsking(false)}>
              {t('common:cancel')}
            </Button>
          </>
        }
      >
        <p>
          <Isolated text={t('endSay')} />
        </p>
      </Dialog>
    </Card>
  )
}
