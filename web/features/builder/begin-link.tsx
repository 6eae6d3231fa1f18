import { UserRoundPlus } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../components/link-button.tsx'
import { paths } from '../../shell/paths.ts'

/** The way to a new profile. */
export function BeginLink({ region }: { region: string }) {
  const { t } = useTranslation('builder')
  return (
    <LinkButton to={paths.personBegin.to({ region })} icon={UserRoundPlus}>
      {t('begin.title')}
    </LinkButton>
  )
}
