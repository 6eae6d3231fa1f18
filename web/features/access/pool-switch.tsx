import { Eye, EyeOff, Store } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { SwitchCard } from '../../components/switch-card.tsx'

/** Whether employers find me without my name: an eye or a crossed eye, and the same in words. */
export function PoolSwitch({ isOn, onChange }: { isOn: boolean; onChange: (isOn: boolean) => void }) {
  const { t } = useTranslation('access')
  return (
    <SwitchCard
      icon={Store}
      title={t('pool.title')}
      text={t('pool.text')}
      isOn={isOn}
      said={t(isOn ? 'pool.on' : 'pool.off')}
      marks={[Eye, EyeOff]}
      onChange={onChange}
    />
  )
}
