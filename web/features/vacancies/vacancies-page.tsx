import { Award, FileSpreadsheet } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import { vacancyStates } from '#codes/vacancies'
import { kinds } from '../../../matcher/codes.ts'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Select } from '../../components/field.tsx'
import { FindBox } from '../../components/find-box.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Pager } from '../../components/pager.tsx'
import { useApi } from '../../data/cache.ts'
import type { Query } from '../../data/endpoints.ts'
import { paths } from '../../shell/paths.ts'
import { VacancyTable } from './vacancy-table.tsx'

/** The vacancies of a region, newest change first. What is chosen stands in the address, so that going back finds it. */
export default function VacanciesPage() {
  const { t } = useTranslation(['vacancies', 'codes', 'imports'])
  const { region = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const { data, error, reload } = useApi('GET /regions/:region/vacancies', {
    ...(Object.fromEntries(search) as Query<'GET /regions/:region/vacancies'>),
    region,
  })
  const here = paths.vacancies.to({ region })
  const isNarrowed = search.has('state') || search.has('kind') || search.has('find')

  /** This address with one thing else; whatever is chosen begins at the first page. */
  const withOther = (name: string, value: string): URLSearchParams => {
    const next = new URLSearchParams(search)
    next.delete('after')
    if (value === '') next.delete(name)
    else next.set(name, value)
    return next
  }
  const choose = (name: string, value: string) => setSearch(withOther(name, value))

  const title = data ? t('title', { count: data.total }) : t('common:place.vacancies')
  return (
    <>
      <PageHead
        title={title}
        tabTitle={t('common:place.vacancies')}
        above={t('newest')}
        actions={
          <>
            <LinkButton to={paths.imports.to({ region, of: 'vacancies' })} icon={FileSpreadsheet}>
              {t('imports:fromFile')}
            </LinkButton>
            <LinkButton to={paths.certificates.to({ region })} icon={Award}>
              {t('common:place.certificates')}
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
          label={t('state')}
          value={search.get('state') ?? ''}
          choices={[
            { value: '', label: t('anyState') },
            ...vacancyStates.map((value) => ({ value, label: t(`codes:vacancyState.${value}`) })),
          ]}
          onChange={(value) => choose('state', value)}
        />
        <Select
          label={t('kind')}
          value={search.get('kind') ?? ''}
          choices={[
            { value: '', label: t('anyKind') },
            ...kinds.map((value) => ({ value, label: t(`common:kind.${value}`) })),
          ]}
          onChange={(value) => choose('kind', value)}
        />
      </search>
      {!data && (error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={6} />)}
      {data?.items.length === 0 && (
        <EmptyState
          title={t(isNarrowed ? 'empty' : 'noneYet')}
          action={
            isNarrowed ? (
              <LinkButton to={here}>{t('showAll')}</LinkButton>
            ) : (
              <LinkButton to={paths.employers.to({ region })}>{t('common:place.employers')}</LinkButton>
            )
          }
        >
          {t(isNarrowed ? 'emptySay' : 'noneYetSay')}
        </EmptyState>
      )}
      {data && data.items.length > 0 && <VacancyTable items={data.items} region={region} title={title} />}
      <Pager
        label={t('pages')}
        first={search.has('after') ? `${here}?${withOther('after', '')}` : undefined}
        next={data?.next ? `${here}?${withOther('after', data.next)}` : undefined}
      />
    </>
  )
}
