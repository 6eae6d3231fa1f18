import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useApi } from '../../data/cache.ts'
import { useFormat } from '../../words/format.ts'
import { useTaxonomy } from '../taxonomy/use-taxonomy.ts'
import { gapsState } from './gaps-state.ts'
import { useCourse } from './use-course.ts'

/** Milliseconds between looks at a count that goes on. */
const pause = 2000
/** A count younger than this, in milliseconds, is of just now. */
const minute = 60_000

/** Which course would bring how many people of a region to work: those whom nothing but one certificate stops. */
export default function CertificatesPage() {
  const { t } = useTranslation('gains')
  const { region = '' } = useParams()
  const format = useFormat()
  const taxonomy = useTaxonomy()
  const courseOf = useCourse(taxonomy)
  const { data, error, loading, reload } = useApi('GET /regions/:region/certificate-gaps', { region })
  const isCounting = data?.isCounting === true
  const state = data && gapsState(data)
  useEffect(() => {
    if (!isCounting || loading) return
    const timer = setTimeout(reload, pause)
    return () => clearTimeout(timer)
  }, [isCounting, loading, reload])
  const columns = ['people', 'openings', 'positions'] as const
  const said = (value: number | null) =>
    value === null ? t('gaps.fewer', { fewest: format.number(data?.fewest ?? 0) }) : format.number(value)
  return (
    <>
      <PageHead title={t('gaps.title')} tabTitle={t('gaps.title')} above={t('gaps.lead')} />
      {(!data || !taxonomy) &&
        (error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={6} />)}
      {state === 'none' && <EmptyState title={t('gaps.empty')}>{t('gaps.emptyText')}</EmptyState>}
      {state === 'counting' && <LoadingShape rows={6} />}
      {data && taxonomy && state === 'table' && (
        <Card kind="flush" as="div">
          <table className="table">
            <caption className="sr">{t('gaps.title')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('gaps.certificate')}</th>
                {columns.map((name) => (
                  <th key={name} scope="col">
                    {t(`gaps.${name}`)}
                  </th>
                ))}
                <th scope="col">{t('gaps.course')}</th>
              </tr>
            </thead>
            <tbody>
              {data.items.map((gap) => (
                <tr key={gap.certificate}>
                  <th scope="row">
                    <Isolated text={taxonomy.label(gap.certificate)} />
                  </th>
                  {columns.map((name) => (
                    <td key={name} data-h={t(`gaps.${name}`)}>
                      <span className="num">{said(gap[name])}</span>
                    </td>
                  ))}
                  <td data-h={t('gaps.course')}>
                    <span>{courseOf(gap.certificate) ?? t('gaps.noCourse')}</span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
      )}
      <p className="stamp" role="status">
        {data?.at &&
          (Date.now() - Date.parse(data.at) < minute
            ? t('gaps.countedNow')
            : t('gaps.counted', { when: format.relativeTime(data.at) }))}{' '}
        {isCounting && t('gaps.counting')}
      </p>
    </>
  )
}
