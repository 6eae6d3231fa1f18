import './pitches.css'
import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { ErrorPanel } from '../../components/error-panel.tsx'
import { LoadingShape } from '../../components/loading.tsx'
import { EmptyState } from '../../components/notice.tsx'
import { PageHead } from '../../components/page-head.tsx'
import { PitchTask } from './pitch-task.tsx'
import { usePitchTasks } from './use-pitches.ts'

/** Pitches in which a jobhunter has something to do: silence, an answer to talk about, a name not shown yet. */
export default function StaffPage() {
  const { t } = useTranslation('pitches')
  const { region = '' } = useParams()
  const { data, error, reload } = usePitchTasks(region)
  return (
    <>
      <PageHead title={t('staff.title')} tabTitle={t('staff.place')} above={t('staff.lead')} />
      {!data && (error ? <ErrorPanel error={error} onRetry={reload} /> : <LoadingShape rows={3} />)}
      {data?.items.length === 0 && <EmptyState title={t('staff.empty')}>{t('staff.emptySay')}</EmptyState>}
      {data && data.items.length > 0 && (
        <ul className="stack">
          {data.items.map((task) => (
            <PitchTask
              key={task.pitch.id}
              task={task}
              place={data.vacancies[task.pitch.vacancy]}
              region={region}
            />
          ))}
        </ul>
      )}
    </>
  )
}
