import { Link2, MonitorUp } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { call } from '../../data/api.ts'
import { invalidate, useApi } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'

type Link = { kind: 'helper' | 'wall'; address: string; until: string }

/** The link that helpers come in by, and the address of the wall; each is shown when it is made. */
export function LinksCard({ region, event }: { region: string; event: string }) {
  const { t } = useTranslation('live')
  const format = useFormat()
  const { attempt, error, pending } = useAttempt()
  const [link, setLink] = useState<Link | null>(null)
  const params = { region, id: event }
  const helpers = useApi('GET /regions/:region/events/:id/helpers', params)
  const show = (kind: Link['kind'], path: string, made: { token: string; until: string }) =>
    setLink({ kind, address: `${location.origin}${path}#${made.token}`, until: made.until })
  const make = (kind: Link['kind']) =>
    attempt(async () =>
      kind === 'helper'
        ? show(kind, paths.helper.to(), await call('POST /regions/:region/events/:id/helper-link', params))
        : show(kind, paths.wall.to(), await call('POST /regions/:region/events/:id/wall', params)),
    )
  const end = (account: string) =>
    attempt(async () => {
      await call('DELETE /regions/:region/events/:id/helpers/:account', { ...params, account })
      invalidate('GET /regions/:region/events/:id/helpers', params)
    })
  return (
    <Card className="stack-s" labelledBy="links">
      <h2 id="links">{t('links.title')}</h2>
      <p className="small muted">{t('links.say')}</p>
      <div className="day-acts">
        <Button icon={Link2} pending={pending} onPress={() => void make('helper')}>
          {t('links.helper')}
        </Button>
        <Button icon={MonitorUp} pending={pending} onPress={() => void make('wall')}>
          {t('links.wall')}
        </Button>
      </div>
      {link && (
        <div role="status" className="well stack-xs">
          <a className="day-link" href={link.address} target="_blank" rel="noreferrer" dir="ltr">
            {link.address}
          </a>
          <p className="small muted">{t(`links.${link.kind}Until`, { time: format.time(link.until) })}</p>
        </div>
      )}
      {helpers.data && helpers.data.items.length > 0 && (
        <ul>
          {helpers.data.items.map(({ account, name }) => (
            <li key={account} className="day-row">
              <bdi className="grow">{name}</bdi>
              <Button kind="quiet" small onPress={() => void end(account)}>
                {t('links.end')}
                <span className="sr">
                  : <bdi>{name}</bdi>
                </span>
              </Button>
            </li>
          ))}
        </ul>
      )}
      {error && <ErrorPanel error={error} takesFocus />}
    </Card>
  )
}
