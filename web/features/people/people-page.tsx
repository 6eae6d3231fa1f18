import './people.css'
import { CircleQuestionMark, FileSpreadsheet } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { useParams, useSearchParams } from 'react-router'
import { Segmented } from '../../components/choice.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { LinkButton } from '../../components/link-button.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { Pager } from '../../components/pager.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { BeginLink } from '../builder/begin-link.tsx'
import { Notices } from '../notifications/notices.tsx'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { PeopleList } from './people-list.tsx'

/** People of a region, or of one's own cases. What is chosen stands in the address, so that going back finds it. */
export default function PeoplePage() {
  const { t } = useTranslation(['profiles', 'imports'])
  const { region = '' } = useParams()
  const [search, setSearch] = useSearchParams()
  const isOwnList = search.get('whose') !== 'all'
  const after = search.get('after')
  const { data, error, reload } = useApi('GET /regions/:region/profiles', {
    region,
    ...(isOwnList && { mine: true }),
    ...(after !== null && { after }),
  })
  const taxonomy = useTaxonomy()
  const here = paths.people.to({ region })
  const everybody = `${here}?whose=all`
  const list = isOwnList ? here : everybody
  const pageAfter = (next: string) =>
    `${here}?${new URLSearchParams({ ...(!isOwnList && { whose: 'all' }), after: next })}`
  const title = t('common:place.people')
  return (
    <>
      <PageHead
        title={data ? t(isOwnList ? 'mine' : 'everybody', { count: data.total }) : title}
        tabTitle={title}
        above={t('byName')}
        actions={
          <>
            <LinkButton to={paths.questions.to({ region })} icon={CircleQuestionMark}>
              {t('toQuestions')}
            </LinkButton>
            <LinkButton to={paths.imports.to({ region, of: 'people' })} icon={FileSpreadsheet}>
              {t('imports:fromFile')}
            </LinkButton>
            <BeginLink region={region} />
          </>
        }
      />
      <Notices />
      <div className="row-s">
        <Segmented
          legend={t('whose')}
          hideLegend
          value={isOwnList ? 'mine' : 'all'}
          choices={[
            { value: 'mine', label: t('mineOnly') },
            { value: 'all', label: t('all') },
          ]}
          onChange={(whose) => setSearch(whose === 'all' ? { whose } : {})}
        />
      </div>
      {(!data || !taxonomy) &&
        (error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={6} />)}
      {data?.items.length === 0 && (
        <EmptyState
          title={t('empty.title')}
          {...(isOwnList && { action: <LinkButton to={everybody}>{t('empty.action')}</LinkButton> })}
        >
          {t('empty.text')}
        </EmptyState>
      )}
      {data && taxonomy && data.items.length > 0 && (
        <>
          <PeopleList people={data.items} region={region} taxonomy={taxonomy} isOwnList={isOwnList} />
          <Pager
            label={title}
            first={after === null ? undefined : list}
            next={data.next === null ? undefined : pageAfter(data.next)}
          />
        </>
      )}
    </>
  )
}
