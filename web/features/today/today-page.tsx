import './today.css'
import { Plus } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { call } from '../../data/api.ts'
import { invalidate } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { paths } from '../../shell/paths.ts'
import { dayOf, useFormat } from '../../words/format.ts'
import { Notices } from '../notifications/notices.tsx'
import { TodayAside } from './aside.tsx'
import { ThingRow } from './thing-row.tsx'
import { ThingText } from './thing-text.tsx'
import { type Today, useToday } from './use-today.ts'

/** So many are shown before somebody asks for all. */
const first = 12

/** What was put off and until when, with the way back. */
function Snoozed({ today, region }: { today: Today; region: string }) {
  const { t } = useTranslation('today')
  const format = useFormat()
  const { attempt, error, pending } = useAttempt()
  if (today.snoozed.length === 0) return null
  const wake = async (item: string) => {
    await attempt(async () => {
      await call('POST /regions/:region/today/snoozes', { region }, { body: { item, until: null } })
    })
    invalidate('GET /regions/:region/today', { region })
  }
  return (
    <Card className="stack-s" labelledBy="snoozed">
      <h2 id="snoozed">{t('snoozed')}</h2>
      {error && <ErrorPanel error={error} />}
      <ul className="rows">
        {today.snoozed.map((thing) => (
          <li key={thing.key} className="row wrap">
            <div className="grow person-line">
              <ThingText thing={thing} />
            </div>
            <span className="stamp">
              {t('until', { day: format.day(thing.snoozedUntil ?? '', 'short') })}
            </span>
            <Button small kind="quiet" pending={pending} onPress={() => void wake(thing.key)}>
              {t('wake')}
            </Button>
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Things({ today, region }: { today: Today; region: string }) {
  const { t } = useTranslation('today')
  const [isAll, setAll] = useState(false)
  const { items } = today
  if (items.length === 0) return <EmptyState title={t('none')}>{t('noneSay')}</EmptyState>
  return (
    <section aria-labelledby="now" className="stack-s">
      <h2 className="sr" id="now">
        {t('now')}
      </h2>
      <Card kind="flush" as="div">
        <ol className="todo">
          {items.slice(0, isAll ? items.length : first).map((thing, at) => (
            <ThingRow key={thing.key} thing={thing} region={region} today={today.today} isFirst={at === 0} />
          ))}
        </ol>
      </Card>
      {!isAll && items.length > first && (
        <div>
          <Button onPress={() => setAll(true)}>{t('more')}</Button>
        </div>
      )}
      <p className="stamp">{t('orderSay')}</p>
    </section>
  )
}

/** A jobhunter's first page: what needs them today, in the order in which to do it, each with one act. */
export default function TodayPage() {
  const { t } = useTranslation(['today', 'cases', 'absences'])
  const { region = '' } = useParams()
  const format = useFormat()
  const { data, error, reload } = useToday(region)
  const count = data?.items.length ?? 0
  return (
    <>
      <PageHead
        title={count > 0 ? t('count', { count }) : t('common:place.today')}
        tabTitle={t('common:place.today')}
        above={format.day(data?.today ?? dayOf(), 'full')}
        actions={
          <LinkButton icon={Plus} to={`${paths.noteContact.to({ region })}?from=today`}>
            {t('cases:note.act')}
          </LinkButton>
        }
      />
      {!data && (error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={6} />)}
      {data && (
        <div className="today">
          <div className="stack">
            <Things today={data} region={region} />
            <Snoozed today={data} region={region} />
            <Notices />
          </div>
          <TodayAside today={data} region={region} />
        </div>
      )}
    </>
  )
}
