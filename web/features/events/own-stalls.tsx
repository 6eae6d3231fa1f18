import { CalendarDays } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { Disc } from '../../components/face.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { dayOf, useFormat } from '../../words/format.ts'
import { StallTag } from './state-tags.tsx'

/** The events to come to which an employer said yes or no; those without an answer stand above. Nothing when there are none. */
export function OwnStalls({ region, employer }: { region: string; employer: string }) {
  const { t } = useTranslation('events')
  const format = useFormat()
  const { data } = useApi('GET /regions/:region/employers/:id/stalls', { region, id: employer })
  const today = dayOf()
  const coming = (data?.items ?? []).filter(
    ({ at, state }) => at.basics.day >= today && state !== 'cancelled' && state !== 'invited',
  )
  if (coming.length === 0) return null
  return (
    <section className="stack-s" aria-labelledby="own-events">
      <h2 id="own-events">{t('own.title')}</h2>
      <Card kind="flush" as="div">
        <ul className="rows">
          {coming.map(({ id, at, state }) => (
            <li key={id} className="row row-top wrap">
              <Disc icon={CalendarDays} />
              <div className="need stack-xs">
                <p>
                  <b>
                    <bdi>{at.basics.name}</bdi>
                  </b>
                </p>
                <p className="small muted">
                  {t('dayFromTo', {
                    day: format.day(at.basics.day, 'full'),
                    from: at.basics.from,
                    to: at.basics.to,
                  })}
                </p>
                <span>
                  <StallTag state={state} />
                </span>
              </div>
              <LinkButton
                small
                to={(at.state === 'live' ? paths.ownStallDay : paths.ownStall).to({ region, stall: id })}
              >
                {t('own.look')}
              </LinkButton>
            </li>
          ))}
        </ul>
      </Card>
    </section>
  )
}
