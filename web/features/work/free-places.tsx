import { Minus, Plus } from 'lucide-react'
import { Trans, useTranslation } from 'react-i18next'
import type { EmployerAnswer } from '#contract/employers'
import { IconButton } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { useSave } from '../../data/use-save.ts'

/** More rings than these are not counted by eye. */
const mostDrawn = 12
const mostPlaces = 1000

/** How many places are free: drawn, in words, and changed with one press. */
export function FreePlaces({ employer, region }: { employer: EmployerAnswer; region: string }) {
  const { t } = useTranslation('employers')
  const { state, save } = useSave(
    'PATCH /regions/:region/employers/:id',
    { region, id: employer.id },
    employer.version,
  )
  const free = employer.reception.freePlaces
  const set = (freePlaces: number) => {
    if (state.kind === 'saving' || freePlaces < 0 || freePlaces > mostPlaces) return
    void save({ reception: { freePlaces } })
  }
  return (
    <Card className="stack-s" labelledBy="free-places">
      <h2 id="free-places">{t('free.title')}</h2>
      <div className="row">
        <p className="free-number grow" aria-live="polite">
          <span className="muted">
            <Trans t={t} i18nKey="free.count" count={free} components={{ b: <b className="num" /> }} />
          </span>
        </p>
        <IconButton kind="second" icon={Minus} label={t('free.less')} onPress={() => set(free - 1)} />
        <IconButton kind="second" icon={Plus} label={t('free.more')} onPress={() => set(free + 1)} />
      </div>
      {free > 0 && free <= mostDrawn && (
        <span className="seats" aria-hidden="true">
          {Array.from({ length: free }, (_, index) => (
            <i key={String(index)} />
          ))}
        </span>
      )}
      <p className="small muted">{t('free.say')}</p>
      {state.kind === 'failed' && <ErrorPanel error={state.error} />}
    </Card>
  )
}
