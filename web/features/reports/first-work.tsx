import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { useFormat } from '../../words/format.ts'
import { People } from './few.tsx'
import type { Report } from './report.ts'

/** The steps of a curve that falls from one, as a path in a field of so many months by one hundred. */
const pathOf = (curve: Report['firstWork']['curve'], months: number): string =>
  curve.reduce((path, { month, share }) => `${path} H ${month} V ${100 - share * 100}`, 'M 0 0') +
  ` H ${months}`

/** How long it takes from registration to the first day at work: half of all, and the share that still waits. */
export function FirstWork({ report }: { report: Report }) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const { curve, median, low, high, people } = report.firstWork
  const months = (curve.at(-1)?.month ?? 0) + 2
  const edge = (month: number | null) => (month === null ? t('first.open') : format.number(month))
  return (
    <Card className="stack-s" labelledBy="first-work">
      <h2 id="first-work">
        <a href="#define-firstWork">{t('name.firstWork')}</a>
      </h2>
      <p>
        {median === null
          ? t('first.notYet')
          : t('first.median', { median: format.number(median), low: edge(low), high: edge(high) })}
      </p>
      <p className="stamp">
        {t('first.people')} <People count={people} />
      </p>
      {curve.length > 0 && (
        <>
          <svg className="curve" viewBox={`0 -4 ${months} 108`} preserveAspectRatio="none" aria-hidden="true">
            <path
              d={pathOf(curve, months)}
              fill="none"
              stroke="currentColor"
              strokeWidth="3"
              vectorEffect="non-scaling-stroke"
            />
          </svg>
          <table className="numbers">
            <caption className="sr">{t('first.caption')}</caption>
            <thead>
              <tr>
                <th scope="col">{t('first.month')}</th>
                <th scope="col">{t('first.waits')}</th>
                <th scope="col">{t('interval')}</th>
              </tr>
            </thead>
            <tbody>
              {curve.map((point) => (
                <tr key={point.month}>
                  <th scope="row">{format.number(point.month)}</th>
                  <td>{t('percent', { percent: format.number(point.share * 100) })}</td>
                  <td>
                    {t('percents', {
                      low: format.number(point.low * 100),
                      high: format.number(point.high * 100),
                    })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </Card>
  )
}
