import { MessagesSquare } from 'lucide-react'
import type { FormEvent } from 'react'
import { useTranslation } from 'react-i18next'
import type { StallAnswer } from '#contract/events'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { NumberField } from '../../components/number-field.tsx'
import { call } from '../../data/api.ts'
import { invalidate, useApi } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'

/** How a talk begins at a table of a hall without rounds: by its code, or by the number of who sits down. */
export function FreeTable({ stall }: { stall: StallAnswer }) {
  const { t } = useTranslation(['stages', 'forms'])
  const params = { region: stall.region, id: stall.id }
  const { data } = useApi('GET /regions/:region/stalls/:id/table-code', params)
  const first: { number: number | null } = { number: null }
  const { draft, keep, clear } = useLocalDraft(`welcome:${stall.id}`, first)
  const { attempt, error, pending } = useAttempt()
  const { number } = draft
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (number === null) return
    void attempt(async () => {
      await call('POST /regions/:region/stalls/:id/talks', params, { body: { number } })
      clear()
      invalidate('GET /regions/:region/stalls/:id/talks', params)
    })
  }
  const isUnknown = error?.code === 'notFound' || error?.code === 'badInput'
  const isRefused = error?.code === 'stateConflict'
  return (
    <Card className="stack-s" labelledBy="table-code">
      <h2 id="table-code">{t('table.title')}</h2>
      <p className="day-code num">
        <bdi dir="ltr">{data?.code}</bdi>
      </p>
      <p className="small muted">{t('table.say')}</p>
      <form className="stack-s" onSubmit={send}>
        <NumberField
          label={t('table.number')}
          value={number}
          onChange={(next) => keep({ number: next })}
          {...((isUnknown || isRefused) && { fault: t(isUnknown ? 'table.unknown' : 'table.refused') })}
        />
        <Button type="submit" kind="first" icon={MessagesSquare} pending={pending} disabled={number === null}>
          {t('table.begin')}
        </Button>
      </form>
      {error && !isUnknown && !isRefused && <ErrorPanel error={error} takesFocus />}
    </Card>
  )
}
