import { FlaskConical } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import type { EventClock } from '#contract/live'
import { Tag } from '../../components/tag.tsx'

/** Says of a hall that phones in it are, or were, simulated by the demo; nothing where none is. */
export function SimulatedMark({ clock }: { clock: Pick<EventClock, 'simulated'> }) {
  const { t } = useTranslation('live')
  if (clock.simulated === null) return null
  return (
    <p>
      <Tag icon={FlaskConical}>{t('simulated.title')}</Tag>
    </p>
  )
}
