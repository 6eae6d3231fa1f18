import { Eye, EyeOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Tiles } from '../../components/choice.tsx'
import { EmployerSees } from './employer-sees.tsx'
import { Question } from './question.tsx'
import type { StepProps } from './step.ts'

/** The last question: whether employers may find me without my name, with what they would then see. */
export function SharingStep({ profile, change, taxonomy }: StepProps) {
  const { t } = useTranslation('builder')
  const { sharing } = profile
  return (
    <>
      <Question title={t('sharing.title')}>{t('changeLater')}</Question>
      <Tiles
        legend={t('sharing.title')}
        hideLegend
        value={sharing.anonymousPool ? 'yes' : 'no'}
        choices={[
          { value: 'yes', label: t('sharing.yes'), icon: Eye },
          { value: 'no', label: t('sharing.no'), icon: EyeOff },
        ]}
        onChange={(answer) => change('sharing', { ...sharing, anonymousPool: answer === 'yes' })}
      />
      <EmployerSees profile={profile} taxonomy={taxonomy} />
    </>
  )
}
