import { CalendarOff } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { AbsenceAnswer } from '#contract/absences'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Tag } from '../../components/tag.tsx'
import { AbsenceText } from './absence-text.tsx'
import { MoveAbsence } from './move-absence.tsx'
import { PlanAbsence } from './plan-absence.tsx'
import { useAbsenceAct, useAbsences } from './use-absences.ts'

/** One absence that stands, with what its reader may do about it. */
function Row({ absence, region }: { absence: AbsenceAnswer; region: string }) {
  const { t } = useTranslation('absences')
  const { act, error, pending } = useAbsenceAct(region)
  const [isMoving, setMoving] = useState(false)
  return (
    <li className="stack-s">
      <p>
        <AbsenceText absence={absence} />
      </p>
      {absence.isNow && (
        <div>
          <Tag kind="gap">{t('now')}</Tag>
        </div>
      )}
      {absence.view !== 'standIn' && (
        <div className="row wrap">
          <Button small onPress={() => setMoving(true)}>
            {t('move')}
          </Button>
          <Button small kind="quiet" pending={pending} onPress={() => void act(absence, { act: 'end' })}>
            {t(absence.isNow ? (absence.view === 'self' ? 'back' : 'end') : 'cancel')}
          </Button>
        </div>
      )}
      {error && <ErrorPanel error={error} />}
      {isMoving && <MoveAbsence absence={absence} region={region} onClose={() => setMoving(false)} />}
    </li>
  )
}

/**
 * Who is away and who stands in, as far as the reader has to do with it, what was before, and the way to plan more; of one
 * jobhunter where `account` names them, else of the reader.
 */
export function AbsencesCard({ region, account }: { region: string; account: string }) {
  const { t } = useTranslation('absences')
  const { data, error, reload } = useAbsences(region)
  const [isPlanning, setPlanning] = useState(false)
  const mine = (data?.items ?? []).filter((one) => one.account.id === account || one.standIn.id === account)
  const planned = mine.filter(({ state }) => state === 'planned')
  const past = mine.filter(({ state }) => state === 'ended')
  return (
    <Card className="stack-s" labelledBy="absences">
      <h2 id="absences">{t('title')}</h2>
      {!data && error && <ErrorPanel error={error} onRetry={reload} />}
      {planned.length > 0 && (
        <ul className="rows">
          {planned.map((one) => (
            <Row key={one.id} absence={one} region={region} />
          ))}
        </ul>
      )}
      {data && planned.length === 0 && <p className="small muted">{t('none')}</p>}
      <div>
        <Button small icon={CalendarOff} onPress={() => setPlanning(true)}>
          {t('plan')}
        </Button>
      </div>
      {past.length > 0 && (
        <details>
          <summary>{t('past')}</summary>
          <ul className="rows">
            {past.map((one) => (
              <li key={one.id} className="small">
                <AbsenceText absence={one} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {isPlanning && <PlanAbsence region={region} account={account} onClose={() => setPlanning(false)} />}
    </Card>
  )
}
