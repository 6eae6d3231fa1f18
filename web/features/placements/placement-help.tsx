import { Check, HandHelping } from 'lucide-react'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import type { PlacementAnswer } from '#contract/placements'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Icon } from '../../components/icon.tsx'
import { Tag } from '../../components/tag.tsx'
import { useToast } from '../../components/toast.tsx'
import { call } from '../../data/api.ts'
import { setAnswer, useApi } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useFormat } from '../../words/format.ts'
import { InstrumentList } from './instrument-list.tsx'

/** Help with work at a placement; the jobhunter offers it to the employer. Nothing where there is none. */
export function PlacementHelp({ placement }: { placement: PlacementAnswer }) {
  const { t } = useTranslation('help')
  const format = useFormat()
  const say = useToast()
  const id = useId()
  const at = { region: placement.region, id: placement.id }
  const { data } = useApi('GET /regions/:region/placements/:id/instruments', at)
  const { attempt, error, pending } = useAttempt()
  if (!data || data.items.length === 0) return null
  const offer = async (instrument: string, isOffered: boolean) => {
    const isDone = await attempt(async () => {
      const path = 'POST /regions/:region/placements/:id/instruments'
      const after = await call(path, at, { body: { instrument, isOffered } })
      setAnswer('GET /regions/:region/placements/:id/instruments', at, after)
    })
    if (isDone) say(t('instruments.saved'), { about: instrument })
  }
  return (
    <Card labelledBy={id} className="no-print">
      <details>
        <summary>
          <h2 id={id}>
            <Icon of={HandHelping} /> <span>{t('instruments.title')}</span>
          </h2>
        </summary>
        {error && <ErrorPanel error={error} />}
        <InstrumentList
          items={data.items}
          more={({ id: instrument, offeredOn }) => (
            <div className="row-s wrap rule-more">
              {offeredOn && (
                <Tag kind="fit" icon={Check}>
                  {t('instruments.offered', { day: format.day(offeredOn) })}
                </Tag>
              )}
              {placement.as === 'jobhunter' && (
                <Button
                  small
                  kind={offeredOn ? 'quiet' : 'second'}
                  pending={pending}
                  onPress={() => void offer(instrument, offeredOn === null)}
                >
                  {t(offeredOn ? 'instruments.takeBack' : 'instruments.offer')}
                </Button>
              )}
            </div>
          )}
        />
      </details>
    </Card>
  )
}
