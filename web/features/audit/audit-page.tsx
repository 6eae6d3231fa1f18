import { Trans, useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import type { AuditRow } from '#contract/audit'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Face } from '../../components/face.tsx'
import { Select } from '../../components/field.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Pager } from '../../components/pager.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { dayOf, useFormat } from '../../words/format.ts'
import { keyOf } from '../../words/keys.ts'
import { type ActGroup, groupActs } from './groups.ts'

/** When each of some acts was, and on whom. */
function Each({ acts }: { acts: readonly AuditRow[] }) {
  const { t } = useTranslation('audit')
  const format = useFormat()
  return (
    <details className="disclose">
      <summary>{t('often', { number: format.number(acts.length) })}</summary>
      <ul className="stack-xs">
        {acts.map(({ id, at, person }) => (
          <li key={id} className="small">
            <time dateTime={at}>{format.time(at)}</time> {person !== null && <bdi>{person}</bdi>}
          </li>
        ))}
      </ul>
    </details>
  )
}

function Act({ group: { latest: act, acts } }: { group: ActGroup }) {
  const { t } = useTranslation('audit')
  const format = useFormat()
  const noun = t([keyOf('audit:noun', act.noun), 'audit:noun.other'])
  return (
    <li className="row row-top">
      <Face name={act.actor.name} />
      <div className="grow stack-xs">
        <p>
          <b>
            <bdi>{act.actor.name}</bdi>
          </b>{' '}
          <span className="small muted">{t(`common:role.${act.role}`)}</span>
        </p>
        <p>{t(`verb.${act.verb}`, { noun })}</p>
        {acts.length > 1 && <Each acts={acts} />}
        {acts.length === 1 && act.person !== null && (
          <p className="small">
            <Trans t={t} i18nKey="on" values={{ name: act.person }} components={{ bdi: <bdi /> }} />
          </p>
        )}
        <time className="small muted" dateTime={act.at}>
          {format.dateTime(act.at)}
        </time>
        <p className="small muted">
          <Trans t={t} i18nKey="call" values={{ call: act.call }} components={{ bdi: <bdi /> }} />
        </p>
      </div>
    </li>
  )
}

/** What staff did in the region, latest first: all of them, or one. */
export default function AuditPage() {
  const { t } = useTranslation(['audit', 'common'])
  const { region = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const actor = search.get('actor') ?? ''
  const after = search.get('after') ?? undefined
  const whose = actor === '' ? {} : { actor }
  const here = (more: Record<string, string>) => {
    const query = new URLSearchParams({ ...whose, ...more }).toString()
    return `${paths.audit.to({ region })}${query && '?'}${query}`
  }
  const staff = useApi('GET /regions/:region/accounts', { region, limit: 200 })
  const { data, error, reload } = useApi('GET /regions/:region/audit', {
    region,
    after,
    ...whose,
  })
  return (
    <>
      <PageHead title={t('title')} tabTitle={t('title')} />
      <p className="muted">{t('lead')}</p>
      <Select
        label={t('who')}
        value={actor}
        onChange={(to) => setSearch(to === '' ? {} : { actor: to })}
        choices={[
          { value: '', label: t('all') },
          ...(staff.data?.items ?? []).map(({ id, name }) => ({ value: id, label: name, lang: 'nl' })),
        ]}
      />
      {!data && (error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape />)}
      {data?.items.length === 0 && <EmptyState title={t('none')} />}
      {data && data.items.length > 0 && (
        <Card kind="flush" as="div">
          <ul className="rows">
            {groupActs(data.items, dayOf).map((group) => (
              <Act key={group.latest.id} group={group} />
            ))}
          </ul>
        </Card>
      )}
      <Pager
        label={t('pages')}
        first={after === undefined ? undefined : here({})}
        next={data?.next ? here({ after: data.next }) : undefined}
      />
    </>
  )
}
