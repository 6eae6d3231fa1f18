import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { useFormat } from '../../words/format.ts'
import { keyOf } from '../../words/keys.ts'
import type { Report } from './report.ts'

/** Who came through one instrument beside who came through others only: both shares, and how far they lie apart. */
export function Differences({ report }: { report: Report }) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  const points = (share: number) => format.number(share * 100)
  return (
    <Card className="stack-s wide" labelledBy="differences">
      <h2 id="differences">
        <a href="#define-difference">{t('name.difference')}</a>
      </h2>
      {report.differences.length === 0 && <p>{t('difference.none')}</p>}
      {report.differences.length > 0 && (
        <table className="table numbers-wide">
          <thead>
            <tr>
              <th scope="col">{t('dimension.instrument')}</th>
              <th scope="col">{t('difference.with')}</th>
              <th scope="col">{t('difference.without')}</th>
              <th scope="col">{t('difference.apart')}</th>
              <th scope="col">{t('interval')}</th>
            </tr>
          </thead>
          <tbody>
            {report.differences.map((one) => (
              <tr key={one.instrument}>
                <th scope="row">{t(keyOf('reports:instrument', one.instrument))}</th>
                <td data-h={t('difference.with')}>
                  {t('someOf', { some: format.number(one.with.some), all: format.number(one.with.all) })}
                </td>
                <td data-h={t('difference.without')}>
                  {t('someOf', {
                    some: format.number(one.without.some),
                    all: format.number(one.without.all),
                  })}
                </td>
                <td data-h={t('difference.apart')}>{t('percent', { percent: points(one.difference) })}</td>
                <td data-h={t('interval')}>
                  {t('percents', { low: points(one.low), high: points(one.high) })}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  )
}
