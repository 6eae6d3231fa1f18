import { HandHelping, Store } from 'lucide-react'
import { useId, useState } from 'react'
import { Trans, useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Disc } from '../../components/face.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { useApi } from '../../data/cache.ts'
import { useFormat } from '../../words/format.ts'

/** Shown before one asks for all. */
const first = 8

/** Who looked at my data, on which day, how deep and why, latest first. */
export function Looks({ region, profile }: { region: string; profile: string }) {
  const { t } = useTranslation('access')
  const format = useFormat()
  const id = useId()
  const [isWhole, setWhole] = useState(false)
  const { data, error, reload } = useApi('GET /regions/:region/profiles/:id/looks', {
    region,
    id: profile,
  })
  const shown = data?.items.slice(0, isWhole ? undefined : first) ?? []
  return (
    <section className="stack-s" aria-labelledby={id}>
      <h2 id={id}>{t('looks.title')}</h2>
      {!data && (error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={1} />)}
      {data?.items.length === 0 && <p className="muted">{t('looks.none')}</p>}
      {shown.length > 0 && (
        <Card kind="flush" as="div">
          <ul className="rows">
            {shown.map((look) => (
              <li key={look.id} className="row row-top">
                <Disc icon={look.role === 'employer' ? Store : HandHelping} small />
                <div className="grow stack-xs">
                  <p>
                    <b>
                      <bdi>{look.employer ?? look.viewer}</bdi>
                    </b>{' '}
                    <span className="small muted">{t(`role.${look.role}`)}</span>
                  </p>
                  <p className="small">{t(`depth.${look.depth}`)}</p>
                  {look.reason && (
                    <p className="small muted">
                      <Trans t={t} i18nKey="reason" components={{ own: <bdi>{look.reason}</bdi> }} />
                    </p>
                  )}
                </div>
                <time className="stamp" dateTime={look.day}>
                  {format.day(look.day, 'short')}
                </time>
              </li>
            ))}
          </ul>
        </Card>
      )}
      {!isWhole && (data?.items.length ?? 0) > first && (
        <Button block onPress={() => setWhole(true)}>
          {t('looks.all')}
        </Button>
      )}
    </section>
  )
}
