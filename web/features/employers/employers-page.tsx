import '../../styles/parts/records.css'
import { FileSpreadsheet, Store } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useParams, useSearchParams } from 'react-router'
import { employerStates } from '#codes/employers'
import type { employerEndpoints } from '#contract/employers'
import { Card } from '../../components/card.tsx'
import { Checkbox } from '../../components/choice.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Select } from '../../components/field.tsx'
import { FindBox } from '../../components/find-box.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Pager } from '../../components/pager.tsx'
import { useApi } from '../../data/cache.ts'
import type { AnswerOf, Query } from '../../data/endpoints.ts'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { EmployerTag } from './employer-tag.tsx'

type Page = AnswerOf<typeof employerEndpoints.list>

function EmployerTable({ items, region }: { items: Page['items']; region: string }) {
  const { t } = useTranslation(['employers', 'codes'])
  const format = useFormat()
  const taxonomy = useTaxonomy()
  return (
    <Card kind="flush">
      <table className="table">
        <caption className="sr">{t('common:place.employers')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('col.employer')}</th>
            <th scope="col">{t('field.sectors')}</th>
            <th scope="col">{t('field.experience')}</th>
            <th scope="col">{t('free.title')}</th>
            <th scope="col">{t('col.state')}</th>
          </tr>
        </thead>
        <tbody>
          {items.map((employer) => (
            <tr key={employer.id}>
              <th scope="row">
                <Link className="row-link" to={paths.employer.to({ region, employer: employer.id })}>
                  <bdi>{employer.name}</bdi>
                </Link>
              </th>
              <td data-h={t('field.sectors')}>
                <span>
                  {taxonomy && employer.sectors.length > 0
                    ? format.list(employer.sectors.map(taxonomy.label))
                    : t('common:notKnown')}
                </span>
              </td>
              <td data-h={t('field.experience')}>
                <span>{t(`codes:groupExperience.${employer.experience}`)}</span>
              </td>
              <td data-h={t('free.title')}>
                <span className="num">{format.number(employer.freePlaces)}</span>
              </td>
              <td data-h={t('col.state')}>
                <EmployerTag state={employer.state} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Card>
  )
}

/** The employers that a region knows, by name. */
export default function EmployersPage() {
  const { t } = useTranslation(['employers', 'codes', 'imports'])
  const { region = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const { data, error, reload } = useApi('GET /regions/:region/employers', {
    ...(Object.fromEntries(search) as Query<'GET /regions/:region/employers'>),
    region,
  })
  const here = paths.employers.to({ region })
  const first = new URLSearchParams(search)
  first.delete('after')
  const choose = (name: string, value: string) => {
    const next = new URLSearchParams(first)
    if (value === '') next.delete(name)
    else next.set(name, value)
    setSearch(next)
  }
  const title = data ? t('title', { count: data.total }) : t('common:place.employers')
  return (
    <>
      <PageHead
        title={title}
        tabTitle={t('common:place.employers')}
        above={t('byName')}
        actions={
          <>
            <LinkButton icon={FileSpreadsheet} to={paths.imports.to({ region, of: 'employers' })}>
              {t('imports:fromFile')}
            </LinkButton>
            <LinkButton kind="first" icon={Store} to={paths.employerNew.to({ region })}>
              {t('add')}
            </LinkButton>
          </>
        }
      />
      <search className="narrow" aria-label={t('filter')}>
        <FindBox
          label={t('find')}
          value={search.get('find') ?? ''}
          onFind={(words) => choose('find', words)}
        />
        <Select
          label={t('col.state')}
          value={search.get('state') ?? ''}
          choices={[
            { value: '', label: t('anyState') },
            ...employerStates.map((value) => ({ value, label: t(`codes:employerState.${value}`) })),
          ]}
          onChange={(state) => choose('state', state)}
        />
        <Checkbox checked={search.has('mine')} onChange={(on) => choose('mine', on ? 'true' : '')}>
          {t('mine')}
        </Checkbox>
      </search>
      {!data && (error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={6} />)}
      {data?.items.length === 0 && (
        <EmptyState
          title={t(first.size > 0 ? 'empty' : 'noneYet')}
          {...(first.size > 0 && { action: <LinkButton to={here}>{t('showAll')}</LinkButton> })}
        >
          {t(first.size > 0 ? 'emptySay' : 'noneYetSay')}
        </EmptyState>
      )}
      {data && data.items.length > 0 && <EmployerTable items={data.items} region={region} />}
      <Pager
        label={t('pages')}
        first={search.has('after') ? `${here}?${first}` : undefined}
        next={data?.next ? `${here}?${new URLSearchParams([...first, ['after', data.next]])}` : undefined}
      />
    </>
  )
}
