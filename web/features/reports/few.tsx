import { EyeOff } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { Icon } from '../../components/icon.tsx'
import { useFormat } from '../../words/format.ts'

/** A number of people; a hatched field where it is hidden. */
export function People({ count }: { count: number | null | undefined }) {
  const { t } = useTranslation('reports')
  const format = useFormat()
  if (count !== null && count !== undefined) return <span className="num">{format.number(count)}</span>
  return (
    <span className="few">
      <Icon of={EyeOff} />
      <span className="sr">{t('hidden')}</span>
    </span>
  )
}
