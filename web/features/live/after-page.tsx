import '../../styles/parts/records.css'
import './live.css'
import { Keyboard } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { Card } from '../../components/card.tsx'
import { ErrorPage } from '../../components/error-panel.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Tag } from '../../components/tag.tsx'
import { invalidate, useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { dayOf, useFormat } from '../../words/format.ts'
import { DayStep } from './day-step.tsx'
import { type FollowUp, OutcomeForm } from './outcome-form.tsx'

const list = 'GET /regions/:region/events/:id/follow-ups'

function Row({
  region,
  event,
  item,
  titleOf,
}: {
  region: string
  event: string
  item: FollowUp
  titleOf: (id: string) => string
}) {
  const { t } = useTranslation(['live', 'codes'])
  const format = useFormat()
  const isLate = item.due < dayOf()
  return (
    <Card as="li" className="stack">
      <div className="stack-xs">
        <h2>
          <Link to={paths.person.to({ region, profile: item.profile })}>
            <bdi>{item.name}</bdi>
          </Link>
          {' · '}
          <bdi>{item.employerName}</bdi>
        </h2>
        <p className="row-s">
          {item.isMutual && <Tag kind="fit">{t('after.mutual')}</Tag>}
          {isLate && <Tag kind="warn">{t('after.late')}</Tag>}
        </p>
        <p className="small">
          {t('after.said', {
            person: t(`codes:talkAnswer.${item.said.person}`),
            employer: t(`codes:talkAnswer.${item.said.employer}`),
          })}
        </p>
        {item.nextStep && (
          <p className="small">
            {t(`codes:talkNextStep.${item.nextStep.kind}`)}. {t(`by.${item.nextStep.by}`)}.
          </p>
        )}
        <p className="small muted">
          {t('before', { day: format.day(item.due, 'full') })} · <bdi>{item.ownerName}</bdi>
        </p>
      </div>
      <OutcomeForm
        region={region}
        item={item}
        titleOf={titleOf}
        done={() => invalidate(list, { region, id: event })}
      />
    </Card>
  )
}

/** After the event: every talk that somebody said yes to, until something came of it; then the event is closed. */
export default function AfterPage() {
  const { t } = useTranslation('live')
  const format = useFormat()
  const { region = '', event = '' } = useParams()
  const { data, error, reload } = useApi(list, { region, id: event })
  const { data: there } = useApi('GET /regions/:region/events/:id/board', { region, id: event })
  const stalls = useApi('GET /regions/:region/events/:id/stalls', { region, id: event })
  if (!data || !there) return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={3} />
  const shown = new Map(
    (stalls.data?.items ?? []).flatMap((stall) =>
      stall.shown.map(({ id, title }) => [id, typeof title === 'string' ? title : title.text] as const),
    ),
  )
  return (
    <>
      <PageHead
        title={t('after.head', {
          open: format.number(data.items.length),
          settled: format.number(data.settled),
        })}
        tabTitle={t('after.title')}
        crumbs={[
          { label: t('common:place.events'), to: paths.events.to({ region }) },
          { label: <bdi>{there.name}</bdi>, to: paths.event.to({ region, event }) },
        ]}
        actions={
          there.state === 'finished' && (
            <>
              <LinkButton icon={Keyboard} to={paths.eventTyped.to({ region, event })}>
                {t('typed.open')}
              </LinkButton>
              <DayStep there={there} act="close" />
            </>
          )
        }
      />
      {data.items.length === 0 ? (
        <EmptyState title={t('after.none')}>{t('after.noneSay')}</EmptyState>
      ) : (
        <ul className="stack">
          {data.items.map((item) => (
            <Row key={item.talk} {...{ region, event, item }} titleOf={(id) => shown.get(id) ?? id} />
          ))}
        </ul>
      )}
    </>
  )
}
