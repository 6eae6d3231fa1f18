import { MessagesSquare } from 'lucide-react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnInvitation } from '#contract/events'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { TextField } from '../../components/field.tsx'
import { call } from '../../data/api.ts'
import { invalidate } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'
import { TableChip } from '../events/table-chip.tsx'
import type { MyTalk } from './my-now.tsx'

type FreeSeatProps = { invitation: OwnInvitation; talks: readonly MyTalk[]; isOn: boolean }

function SitDown({ invitation }: Pick<FreeSeatProps, 'invitation'>) {
  const { t } = useTranslation('stages')
  const { draft: code, keep, clear } = useLocalDraft(`sit-down:${invitation.id}`, '')
  const { attempt, error, pending } = useAttempt()
  const params = { region: invitation.region, id: invitation.id }
  const send = (event: FormEvent) => {
    event.preventDefault()
    void attempt(async () => {
      await call('POST /regions/:region/participations/:id/talks', params, { body: { code: code.trim() } })
      clear()
      invalidate('GET /regions/:region/participations/:id/talks', params)
    })
  }
  const isWrong = error?.code === 'notFound' || error?.code === 'badInput'
  const isRefused = error?.code === 'stateConflict'
  return (
    <Card className="stack-s" labelledBy="sit-down">
      <h2 id="sit-down">{t('seat.title')}</h2>
      <form className="stack-s" onSubmit={send}>
        <TextField
          label={t('seat.code')}
          hint={t('seat.say')}
          inputMode="numeric"
          dir="ltr"
          autoComplete="off"
          maxLength={8}
          value={code}
          onChange={keep}
          {...((isWrong || isRefused) && { fault: t(isWrong ? 'seat.wrong' : 'seat.refused') })}
        />
        <Button
          type="submit"
          kind="first"
          block
          icon={MessagesSquare}
          pending={pending}
          disabled={!/^[1-9]\d{4,7}$/.test(code.trim())}
        >
          {t('seat.begin')}
        </Button>
      </form>
      {error && !isWrong && !isRefused && <ErrorPanel error={error} takesFocus />}
    </Card>
  )
}

/** Where I sit in a hall without rounds, and how I sit down elsewhere. */
export function FreeSeat({ invitation, talks, isOn }: FreeSeatProps) {
  const { t } = useTranslation('stages')
  const now = talks.find(({ state }) => state === 'running')
  return (
    <>
      {now && (
        <Card className="row" labelledBy="seat-now">
          <TableChip number={now.table} />
          <div className="stack-xs grow">
            <h2 id="seat-now">{t('seat.here')}</h2>
            <bdi>{now.employerName}</bdi>
          </div>
        </Card>
      )}
      {isOn && <SitDown invitation={invitation} />}
      <Card className="stack-s" labelledBy="hall-tables">
        <h2 id="hall-tables">{t('seat.tables')}</h2>
        <ul>
          {invitation.at.stalls.map(({ id, number, employerName }) => (
            <li key={id} className="day-row">
              <TableChip number={number} />
              <bdi className="grow">{employerName}</bdi>
            </li>
          ))}
        </ul>
      </Card>
    </>
  )
}
