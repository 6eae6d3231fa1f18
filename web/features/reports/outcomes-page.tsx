import './reports.css'
import { Download } from 'lucide-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { Button } from '../../components/button.tsx'
import { Card } from '../../components/card.tsx'
import { ErrorPage } from '../../components/error-panel.tsx'
import { Select } from '../../components/field.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { saveFile } from '../../components/save-file.ts'
import { useApi } from '../../data/cache.ts'
import { useFormat } from '../../words/format.ts'
import { Differences } from './differences.tsx'
import { FirstWork } from './first-work.tsx'
import { Funnel } from './funnel.tsx'
import { Groups } from './groups.tsx'
import { cellOf, definitions, periodsOf, periodText, reportCsv } from './report.ts'
import { Standing } from './standing.tsx'

/** What a region has learnt up to the end of a month: from the pool to work that lasts. */
export default function OutcomesPage() {
  const { t } = useTranslation(['reports', 'common'])
  const format = useFormat()
  const { region = '' } = useParams()
  const [month, setMonth] = useState<string>()
  const [period, setPeriod] = useState('all')
  const { data, error, reload } = useApi('GET /regions/:region/outcomes', { region, month })
  if (!data) return error ? <ErrorPage error={error} onRetry={reload} /> : <LoadingShape rows={6} />
  const { report, months } = data
  const periods = periodsOf(report)
  const shown = periods.includes(period) ? period : 'all'
  const [some, all] = [cellOf(report, 'all', 'sustained', shown), cellOf(report, 'all', 'pool', shown)]
  const gaps = { ...report.norms, threshold: report.threshold }
  const save = () => saveFile(`${t('csv.file')}-${report.month}.csv`, reportCsv(t, format, report), 'csv')
  return (
    <>
      <PageHead
        title={t('title')}
        tabTitle={t('title')}
        above={t('upTo', { month: format.month(report.month) })}
        actions={
          <Button icon={Download} onPress={save}>
            {t('csv.save')}
          </Button>
        }
      />
      <div className="out-filters">
        <Select
          label={t('monthLabel')}
          value={report.month}
          choices={months.map((value) => ({ value, label: format.month(value) }))}
          onChange={setMonth}
        />
        <Select
          label={t('periodLabel')}
          value={shown}
          choices={periods.map((value) => ({ value, label: periodText(t, value) }))}
          onChange={setPeriod}
        />
      </div>
      <div className="out">
        <Card className="stack" labelledBy="funnel">
          <h2 id="funnel">
            {some === null || all === null
              ? t('findingHidden')
              : t('finding', { some: format.number(some), all: format.number(all) })}
          </h2>
          <p className="muted small">{t('how')}</p>
          <Funnel report={report} period={shown} />
        </Card>
        <div className="stack">
          <FirstWork report={report} />
          <Standing report={report} period={shown} />
        </div>
        <Groups report={report} period={shown} />
        <Differences report={report} />
        <Card className="stack-s wide" labelledBy="defined">
          <h2 id="defined">{t('defined')}</h2>
          <dl className="define">
            {definitions.map((name) => (
              <div key={name} id={`define-${name}`}>
                <dt>{t(`name.${name}`)}</dt>
                <dd>{t(`define.${name}`, gaps)}</dd>
              </div>
            ))}
          </dl>
        </Card>
      </div>
    </>
  )
}
