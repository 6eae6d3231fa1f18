import { CalendarDays } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { CardLink } from '../../components/card.tsx'
import { Icon } from '../../components/icon.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { dayOf, useFormat } from '../../words/format.ts'

/** The events to come to which I am invited; nothing when there are none. */
export function MyInvitations({ region, profile }: { region: string; profile: string }) {
  const { t } = useTranslation('events')
  const format = useFormat()
  const { data } = useApi('GET /regions/:region/profiles/:id/participations', { region, id: profile })
  const coming = (data?.items ?? []).filter(
    ({ at, state }) => at.basics.day >= dayOf() && state !== 'cancelled',
  )
  if (coming.length === 0) return null
  return (
    <section className="stack-s" aria-labelledby="my-invitations">
      <h2 id="my-invitations">{t('my.listTitle')}</h2>
      {coming.map(({ id, at, state, line }) => (
        <CardLink
          key={id}
          className="stack-s"
          to={
            at.state === 'live'
              ? paths.myDay.to({ participation: id })
              : paths.myInvitation.to({ participation: id })
          }
        >
          <p className="row-s">
            <Icon of={CalendarDays} /> <bdi>{at.basics.name}</bdi>
          </p>
          <p className="small">
            {t('dayFromTo', {
              day: format.day(at.basics.day, 'full'),
              from: at.basics.from,
              to: at.basics.to,
            })}
          </p>
          <p className="small muted">{t(`my.state.${state}`, { line: line ?? 0 })}</p>
        </CardLink>
      ))}
    </section>
  )
}
