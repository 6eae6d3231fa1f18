import { Bell } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'
import { useBell } from './use-bell.ts'

/** Lets this phone ring and shake whenever `moment` changes; browsers want a tap for it first. */
export function BellSwitch({ moment }: { moment: string }) {
  const { t } = useTranslation('live')
  const { isAllowed, allow } = useBell(moment)
  if (isAllowed) return <p className="small muted">{t('bell.on')}</p>
  return (
    <Button icon={Bell} block onPress={allow}>
      {t('bell.allow')}
    </Button>
  )
}
