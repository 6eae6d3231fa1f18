import { useTranslation } from 'react-i18next'
import type { StallAnswer } from '#contract/events'
import { Card } from '../../components/card.tsx'
import type { OfflineRecord } from '../../data/use-offline-record.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { TableTalks } from './own-talks.tsx'
import { PlanText } from './plan-text.tsx'
import { StallActs } from './stall-acts.tsx'
import { StallFields } from './stall-fields.tsx'
import { StallTag } from './state-tags.tsx'
import { TableChip } from './table-chip.tsx'

type StallViewProps = {
  kept: OfflineRecord<StallAnswer>
  stall: StallAnswer
  taxonomy: Taxonomy
  /** For the employer whose table it is. */
  own?: boolean
}

/** One employer at one event: where and when, whether it comes, and what it brings. */
export function StallView({ kept, stall, taxonomy, own }: StallViewProps) {
  const { t } = useTranslation(['events', 'codes'])
  const { state, stateReason, at } = stall
  const isOpen = state !== 'cancelled' && !['finished', 'closed', 'cancelled'].includes(at.state)
  return (
    <>
      <Card className="stack">
        {own && state === 'invited' && (
          <p>
            <bdi>{t('stall.invites', { name: at.organiserName })}</bdi>
          </p>
        )}
        <PlanText event={at} />
        <div className="row-s wrap">
          <TableChip number={stall.number} />
          <StallTag state={state} />
          {stateReason && <span className="muted">{t(`codes:stallReason.${stateReason}`)}</span>}
        </div>
        {own && state === 'invited' && isOpen && <h2>{t('stall.question')}</h2>}
        <StallActs stall={stall} {...(own && { own })} />
      </Card>
      {state === 'accepted' && <TableTalks region={stall.region} stall={stall.id} />}
      {isOpen && state !== 'declined' && (
        <Card>
          <StallFields kept={kept} stall={stall} taxonomy={taxonomy} />
        </Card>
      )}
    </>
  )
}
