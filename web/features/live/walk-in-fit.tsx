import { LogIn } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { Board, EventClock } from '#contract/live'
import { Button } from '../../components/button.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { call } from '../../data/api.ts'
import { invalidate, useApi } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { TableChip } from '../events/table-chip.tsx'
import { ThreeChecks } from '../events/three-checks.tsx'
import { firstOpenRound } from './countdown.ts'
import { freeRoundsAt } from './people-of.ts'
import { useStretch } from './use-countdown.ts'
import type { Person } from './use-found-people.ts'

type Props = {
  there: Board
  clock: EventClock
  person: Person
  onIn: (participation: string) => void
  onOther: () => void
}

/** The tables that have work for somebody, and how many of their rounds to come are free. */
function Tables({ there, clock, stalls }: Pick<Props, 'there' | 'clock'> & { stalls: readonly string[] }) {
  const { t } = useTranslation('live')
  const at = useStretch(clock)
  const from = at ? firstOpenRound(at) : 0
  const found = stalls.flatMap((stall) => {
    const table = there.tables.find((one) => one.stall === stall)
    return table ? [{ ...table, free: freeRoundsAt(there, stall, from, clock.rounds) }] : []
  })
  if (found.length === 0) return <p>{t('walkIn.noFit')}</p>
  const hasRounds = there.kind === 'speedmeet'
  const open = hasRounds ? found.filter(({ free }) => free > 0) : found
  if (open.length === 0) return <p>{t('walkIn.noRound')}</p>
  return (
    <>
      <p>{t('walkIn.tables')}</p>
      <ul>
        {open.slice(0, 4).map(({ stall, number, employerName, free }) => (
          <li key={stall} className="day-row">
            <TableChip number={number} />
            <div className="grow stack-xs">
              <strong>
                <bdi>{employerName}</bdi>
              </strong>
              {hasRounds && <span className="small muted">{t('walkIn.free', { rounds: free })}</span>}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

/** What is possible for somebody who came without an invitation, before they are let in. */
export function WalkInFit({ there, clock, person, onIn, onOther }: Props) {
  const { t } = useTranslation('live')
  const params = { region: there.region, id: there.event }
  const { data, error, reload } = useApi('GET /regions/:region/events/:id/fitting/:profile', {
    ...params,
    profile: person.id,
  })
  const { attempt, error: refused, pending } = useAttempt()
  const letIn = () =>
    attempt(async () => {
      const who = await call('POST /regions/:region/events/:id/walk-ins', params, {
        body: { profile: person.id },
      })
      invalidate('GET /regions/:region/events/:id/board', params)
      onIn(who.participation)
    })
  const number = data?.known?.number
  const isIn = data?.known?.state === 'checkedIn'
  return (
    <div className="stack-s">
      <h3>
        <Isolated text={t('walkIn.possible', { name: person.name })} />
      </h3>
      {!data && (error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={2} />)}
      {number !== undefined && <p>{t(isIn ? 'walkIn.there' : 'walkIn.asked', { number })}</p>}
      {data?.fit && <ThreeChecks one={data.fit} />}
      {data && <Tables {...{ there, clock }} stalls={data.stalls} />}
      {refused && <ErrorPanel error={refused} takesFocus />}
      <div className="day-acts">
        {!isIn && (
          <Button kind="first" icon={LogIn} pending={pending} onPress={() => void letIn()}>
            {t('door.letIn')}
          </Button>
        )}
        <Button kind="quiet" onPress={onOther}>
          {t('walkIn.other')}
        </Button>
      </div>
    </div>
  )
}
