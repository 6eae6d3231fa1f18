import '../../styles/parts/records.css'
import { CalendarPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useParams, useSearchParams } from 'react-router'
import type { EventState } from '#contract/events'
import type { eventEndpoints } from '#endpoints/events'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Select } from '../../components/field.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Pager } from '../../components/pager.tsx'
import { useApi } from '../../data/cache.ts'
import type { AnswerOf, Query } from '../../data/endpoints.ts'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'
import { EventTag } from './state-tags.tsx'

type Page = AnswerOf<typeof eventEndpoints.list>

const states: readonly EventState[] = [
  ...(['draft', 'inviting', 'planned', 'live', 'finished', 'closed', 'cancelled'] as const),
]

function EventTable({ items, region }: { items: Page['items']; region: string }) {
  const { t } = useTranslation(['events', 'codes'])
  const format = useFormat()
  return (
    <Card kind="flush">
      <table className="table">
        <caption className="sr">{t('common:place.events')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('col.event')}</th>
            <th scope="col">{t('col.day')}</th>
            <th scope="col">{t('col.where')}</th>
            <th scope="col">{t('col.employers')}</th>
            <th scope="col">{t('col.state')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((event) => (
            <tr key={event.id}>
              <th scope="row">
                <Link className="row-link" to={paths.event.to({ region, event: event.id })}>
                  <bdi>{event.name}</bdi>
                </Link>
                <small>{t(`codes:eventKind.${event.kind}`)}</small>
              </th>
              <td data-h={t('col.day')}>
                <span>
                  {format.day(event.day, 'full')}
                  <small>{t('fromTo', { from: event.from, to: event.to })}</small>
                </span>
              </td>
              <td data-h={t('col.where')}>
                <span>
                  <bdi>{event.place}</bdi>
                  <small>
                    <bdi>{event.town}</bdi>
                  </small>
                </span>
              </td>
              <td data-h={t('col.employers')}>
                <span>
                  {t('comingOf', {
                    accepted: format.number(event.accepted),
                    stalls: format.number(event.stalls),
                  })}
                </span>
              </td>
              <td data-h={t('col.state')}>
                <EventTag state={event.state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}

/** The events of a region, the latest day first. */
export default function EventsPage() {
  const { t } = useTranslation(['events', 'codes'])
  const { region = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const { data, error, reload } = useApi('GET /regions/:region/events', {
    ...(Object.fromEntries(search) as Query<'GET /regions/:region/events'>),
    region,
  })
  const here = paths.events.to({ region })
  const state = search.get('state') ?? ''
  const first = new URLSearchParams(search)
  first.delete('after')
  const plan = (
    <LinkButton kind="first" icon={CalendarPlus} to={paths.eventNew.to({ region })}>
      {t('add')}
    </LinkButton>
  )
  return (
    <>
      <PageHead
        title={data ? t('title', { count: data.total }) : t('common:place.events')}
        tabTitle={t('common:place.events')}
        above={t('latest')}
        actions={plan}
      />
      <search className="narrow" aria-label={t('filter')}>
        <Select
          label={t('col.state')}
          value={state}
          choices={[
            { value: '', label: t('anyState') },
            ...states.map((value) => ({ value, label: t(`codes:eventState.${value}`) })),
          ]}
          onChange={(chosen) => setSearch(chosen === '' ? {} : { state: chosen })}
        />
      </search>
      {!data && (error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={4} />)}
      {data?.items.length === 0 && (
        <EmptyState
          title={t('empty')}
          {...(state !== '' && { action: <LinkButton to={here}>{t('showAll')}</LinkButton> })}
        >
          {t('emptySay')}
        </EmptyState>
      )}
      {data && data.items.length > 0 && <EventTable items={data.items} region={region} />}
      <Pager
        label={t('pages')}
        first={search.has('after') ? `${here}?${first}` : undefined}
        next={data?.next ? `${here}?${new URLSearchParams([...first, ['after', data.next]])}` : undefined}
      />
    </>
  )
}
