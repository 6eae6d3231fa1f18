import { CalendarDays } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Card } from '../../components/card.tsx'
import { Disc } from '../../components/face.tsx'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'
import { EventTag } from '../events/state-tags.tsx'
import { HitText } from './hit-text.tsx'
import type { FoundAnswer } from './use-find.ts'

type EventHitsProps = FoundAnswer['events'] & { region: string; typed: string }

/** Events that were found. */
export function EventHits({ items, total, region, typed }: EventHitsProps) {
  const { t } = useTranslation('search')
  const format = useFormat()
  if (items.length === 0) return null
  return (
    <Card kind="flush" as="div">
      <div className="sec-head fd-h">
        <h2>{t('common:place.events')}</h2>
        {total > items.length && <Link to={paths.events.to({ region })}>{t('all', { count: total })}</Link>}
      </div>
      <ol>
        {items.map(({ id, name, day, town, state }) => (
          <li key={id}>
            <Link className="fd-v" to={paths.event.to({ region, event: id })} data-row>
              <Disc icon={CalendarDays} kind="plain" small />
              <span>
                <b>
                  <bdi>
                    <HitText text={name} typed={typed} />
                  </bdi>
                </b>
                <br />
                <span className="small muted">
                  {format.day(day)}
                  {t('common:bridge.comma')}
                  <bdi>{town}</bdi>
                </span>
              </span>
              <EventTag state={state} />
            </Link>
          </li>
        ))}
      </ol>
    </Card>
  )
}
