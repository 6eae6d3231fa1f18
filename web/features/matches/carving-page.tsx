import { Printer } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Link, useParams } from 'react-router'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { OwnWords } from '../../components/own-text.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { useApi } from '../../data/cache.ts'
import { paths } from '../../shell/paths.ts'
import { useFormat } from '../../words/format.ts'
import { useVacancy } from '../vacancies/use-vacancy.ts'

/** The tasks of a vacancy taken apart: how many people each would find, and whom; to be printed and taken to the employer. */
export default function CarvingPage() {
  const { t } = useTranslation('matches')
  const { region = '', vacancy: id = '' } = useParams()
  const format = useFormat()
  const vacancy = useVacancy(region, id).data
  const { data, error, reload } = useApi('GET /regions/:region/vacancies/:id/carving', { region, id })
  const title = t('carving.title')
  return (
    <>
      <PageHead
        title={title}
        tabTitle={title}
        crumbs={[
          { label: t('common:place.vacancies'), to: paths.vacancies.to({ region }) },
          {
            label: vacancy ? <OwnWords text={vacancy.basics.title} /> : '…',
            to: paths.candidates.to({ region, vacancy: id }),
          },
        ]}
        actions={
          <Button icon={Printer} onPress={() => window.print()}>
            {t('carving.print')}
          </Button>
        }
      />
      <p>{t('carving.lead')}</p>
      {!data && (error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={4} />)}
      {data?.tasks.length === 0 && <EmptyState title={t('carving.none')}>{t('carving.noneSay')}</EmptyState>}
      {data && data.tasks.length > 0 && (
        <Card kind="flush" as="div">
          <table className="table">
            <caption className="sr">{title}</caption>
            <thead>
              <tr>
                <th scope="col">{t('carving.task')}</th>
                <th scope="col">{t('carving.people')}</th>
                <th scope="col">{t('carving.more')}</th>
                <th scope="col">{t('carving.who')}</th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <th scope="row">{t('carving.whole')}</th>
                <td data-h={t('carving.people')}>
                  <span className="num">{format.number(data.whole)}</span>
                </td>
                <td data-h={t('carving.more')}>
                  <span className="num">{format.number(0)}</span>
                </td>
                <td />
              </tr>
              {data.tasks.map(({ task, title: name, total, more, people }) => (
                <tr key={task}>
                  <th scope="row">
                    <OwnWords text={name} />
                  </th>
                  <td data-h={t('carving.people')}>
                    <span className="num">{format.number(total)}</span>
                  </td>
                  <td data-h={t('carving.more')}>
                    <span className="num">{format.number(more)}</span>
                  </td>
                  <td data-h={t('carving.who')} className="no-print">
                    <span>
                      {people.map(({ id: person, name: said }, index) => (
                        <span key={person}>
                          {index > 0 && t('common:bridge.comma')}
                          <Link to={paths.person.to({ region, profile: person })}>
                            <bdi>{said}</bdi>
                          </Link>
                        </span>
                      ))}
                    </span>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
      )}
    </>
  )
}
