import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { paths } from '../../shell/paths.ts'
import { NewPlace } from './new-place.tsx'

/** An employer begins a vacancy of their own and goes on with its tasks. */
export default function NewPage() {
  const { t } = useTranslation('vacancyForm')
  const { region = '', employer = '' } = useParams()
  return (
    <NewPlace
      region={region}
      employer={employer}
      back={{ to: paths.work.to({ region, employer }), label: t('toHome') }}
      goOn={t('nextStep', { step: t('step.tasks.name') })}
      after={(vacancy) => paths.ownVacancyForm.to({ region, vacancy, step: 'tasks' })}
    />
  )
}
