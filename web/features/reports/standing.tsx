import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { useFormat } from '../../words/format.ts'
import { People } from './few.tsx'
import { cellOf, type Report } from './report.ts'

/** What is counted beside the steps, and figures of others with their year and source. */
export function Standing({ report, period }: { report: Report; period: string }) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const came = cellOf(report, 'all', 'agreed', period)
  const job = cellOf(report, 'all', 'job', period)
  const lines = [
    ['atWork', cellOf(report, 'standing', 'atWork', period), cellOf(report, 'all', 'pool', period)],
    ['later', cellOf(report, 'standing', 'later', period), cellOf(report, 'standing', 'followed', period)],
    ['education', cellOf(report, 'standing', 'education', period), cellOf(report, 'all', 'pool', period)],
  ] as const
  return (
    <>
      <Card className="stack-s" labelledBy="standing">
        <h2 id="standing">{t('standing.title')}</h2>
        <table className="numbers">
          <thead className="sr">
            <tr>
              <th scope="col">{t('csv.number')}</th>
              <th scope="col">{t('csv.people')}</th>
              <th scope="col">{t('standing.of')}</th>
            </tr>
          </thead>
          <tbody>
            {lines.map(([name, some, all]) => (
              <tr key={name}>
                <th scope="row">
                  <a href={`#define-${name}`}>{t(`name.${name}`)}</a>
                </th>
                <td>
                  <People count={some} />
                </td>
                <td>
                  <People count={all} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </Card>
      <Card className="stack-s" labelledBy="beside">
        <h2 id="beside">{t('beside.title')}</h2>
        <table className="numbers">
          <thead className="sr">
            <tr>
              <th scope="col">{t('beside.who')}</th>
              <th scope="col">{t('csv.people')}</th>
              <th scope="col">{t('standing.of')}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t('beside.own')}</th>
              <td>
                <People count={job} />
              </td>
              <td>
                <People count={came} />
              </td>
            </tr>
            {report.benchmarks.map(({ id, year, some, all, source }) => (
              <tr key={id}>
                <th scope="row">
                  {t(`beside.${id}`, { year })}
                  <small className="stamp">
                    {' '}
                    <bdi lang="nl">{source}</bdi>
                  </small>
                </th>
                <td className="num">{format.number(some)}</td>
                <td className="num">{format.number(all)}</td>
              </tr>
            ))}
          </tbody>
        </table>
        <p className="stamp">{t('beside.care')}</p>
      </Card>
    </>
  )
}
