import { useTranslation } from 'react-i18next'
import { useParams } from 'react-router'
import { paths } from '../../shell/paths.ts'
import { NewPlace } from './new-place.tsx'

/** A jobhunter begins a vacancy for an employer; the rest of it is filled in on its page. */
export default function StaffNewPage() {
  const { t } = useTranslation('vacancyForm')
  const { region = '', employer = '' } = useParams()
  return (
    <NewPlace
      region={region}
      employer={employer}
      back={{ to: paths.employer.to({ region, employer }), label: t('toEmployer') }}
      goOn={t('toVacancy')}
      after={(vacancy) => paths.vacancy.to({ region, vacancy })}
    />
  )
}
