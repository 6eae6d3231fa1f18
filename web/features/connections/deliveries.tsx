import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { DeliveryAnswer } from '#contract/connections'
import { Button } from '../../components/button.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { Tag, type TagKind } from '../../components/tag.tsx'
import { useApi } from '../../data/cache.ts'
import { useFormat } from '../../words/format.ts'
import { keyOf } from '../../words/keys.ts'

/** So many more are shown at each asking, and as many as one answer holds. */
const step = 20
const most = 200

const kinds: { [state in DeliveryAnswer['state']]: TagKind } = {
  due: 'warn',
  arrived: 'fit',
  failed: 'stop',
  stopped: 'gap',
}

function Row({ one }: { one: DeliveryAnswer }) {
  const { t } = useTranslation(['connections', 'codes', 'placements'])
  const format = useFormat()
  const { type, timestamp, data } = one.message
  const words = {
    'connection.ready': () => t('message.ready'),
    'vacancy.changed': () =>
      t('message.vacancy', { state: t(keyOf('codes:vacancyState', data.state ?? '')) }),
    'placement.changed': () =>
      t('message.placement', { state: t(keyOf('placements:state', data.state ?? '')) }),
  }
  return (
    <li className="row row-top wrap">
      <div className="grow stack-xs person-line">
        <p>{words[type]()}</p>
        <time className="small muted" dateTime={timestamp}>
          {format.dateTime(timestamp)}
        </time>
        {one.tries > 0 && (
          <p className="small muted">
            {t('tries', { count: one.tries })}
            {one.state !== 'arrived' && (
              <>
                {' · '}
                {one.answered === null ? t('silent') : t('answered', { status: one.answered })}
              </>
            )}
          </p>
        )}
        {one.sendAt !== null && one.tries > 0 && (
          <p className="small muted">
            <Isolated text={t('next', { at: format.dateTime(one.sendAt) })} />
          </p>
        )}
      </div>
      <Tag kind={kinds[one.state]}>{t(`state.${one.state}`)}</Tag>
    </li>
  )
}

/** What was sent to a system, the newest first, and whether it arrived. */
export function Deliveries({ region, id, name }: { region: string; id: string; name: string }) {
  const { t } = useTranslation('connections')
  const [limit, setLimit] = useState(step)
  const { data, error, reload } = useApi('GET /regions/:region/connections/:id/deliveries', {
    region,
    id,
    limit,
  })
  if (!data) return error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={2} />
  return (
    <section className="stack-s" aria-label={t('messages', { name })}>
      {data.items.length === 0 && <p className="muted">{t('noMessages')}</p>}
      <ul className="rows">
        {data.items.map((one) => (
          <Row key={one.id} one={one} />
        ))}
      </ul>
      {data.next !== null && limit < most && (
        <div>
          <Button kind="quiet" onPress={() => setLimit(Math.min(most, limit * 2))}>
            {t('more')}
          </Button>
        </div>
      )}
    </section>
  )
}
