import { useTranslation } from 'react-i18next'
import { HoursWanted } from './hours-wanted.tsx'
import { Question } from './question.tsx'
import type { StepProps } from './step.ts'

/** How many hours a week somebody wants, and from which day. */
export function HoursStep({ profile, change }: StepProps) {
  const { t } = useTranslation('builder')
  return (
    <>
      <Question title={t('hours.title')} />
      <HoursWanted availability={profile.availability} onChange={(next) => change('availability', next)} />
    </>
  )
}
