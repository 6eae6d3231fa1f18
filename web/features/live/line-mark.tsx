import { Wifi, WifiOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../components/icon.tsx'
import { useLine } from '../../data/live.ts'

/** Whether this page hears at once what changes; without a line the clock goes on by itself. */
export function LineMark() {
  const { t } = useTranslation('live')
  const state = useLine()
  return (
    <span className={state === 'lost' ? 'saved saved-later' : 'saved'} role="status">
      <Icon of={state === 'lost' ? WifiOff : Wifi} /> <span>{t(`line.${state}`)}</span>
    </span>
  )
}
