import { useCallback } from 'react'
import { useTranslation } from 'react-i18next'
import type { OwnInvitation } from '#contract/events'
import { Card, Deep } from '../../components/card.tsx'
import { invalidate, useApi } from '../../data/cache.ts'
import { useTopic } from '../../data/live.ts'
import { TableChip } from '../events/table-chip.tsx'
import { StageNow } from './stage-now.tsx'
import { useStage } from './use-stage.ts'

/** The tables that would like to talk with me; nothing before my turn is over. */
function Wanted({ invitation }: { invitation: OwnInvitation }) {
  const { t } = useTranslation('stages')
  const { region, id, event } = invitation
  const { data } = useApi('GET /regions/:region/participations/:id/reactions', { region, id })
  const read = useCallback(
    () => invalidate('GET /regions/:region/participations/:id/reactions', { region, id }),
    [region, id],
  )
  useTopic(`event:${event}:me`, read)
  if (!data || data.items.length === 0) return null
  return (
    <Card className="stack-s" labelledBy="wanted">
      <h2 id="wanted">{t('turn.wanted')}</h2>
      <p>{t('turn.wantedSay')}</p>
      <ul>
        {data.items.map(({ stall, table, employerName }) => (
          <li key={stall} className="day-row">
            <TableChip number={table} />
            <bdi className="grow">{employerName}</bdi>
          </li>
        ))}
      </ul>
    </Card>
  )
}

/** A pitch stage on my phone: whose turn it is, whether mine comes, and who would like to talk with me. */
export function StageMine({ invitation }: { invitation: OwnInvitation }) {
  const { t } = useTranslation('stages')
  const { region, id, event } = invitation
  const { data: stage } = useStage(region, event, `event:${event}:me`)
  if (!stage) return null
  const isMine = stage.now?.participation === id
  const isNext = stage.next?.participation === id
  return (
    <>
      <div role="status">
        {(isMine || isNext) && (
          <Deep>
            <p className="day-spot-name">{t(isMine ? 'turn.now' : 'turn.next')}</p>
            {isNext && <p>{t('turn.nextSay')}</p>}
          </Deep>
        )}
      </div>
      {!isMine && <StageNow stage={stage} />}
      <Wanted invitation={invitation} />
    </>
  )
}
