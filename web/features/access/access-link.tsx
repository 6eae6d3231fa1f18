import { Eye } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '../../components/link-button.tsx'
import { paths } from '../../shell/paths.ts'

/** The way to who can see what of me, and who looked. */
export function AccessLink() {
  const { t } = useTranslation('access')
  return (
    <LinkButton to={paths.access.to()} icon={Eye} block>
      {t('link')}
    </LinkButton>
  )
}
