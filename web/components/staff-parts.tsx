import { CircleQuestionMark } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { useFormat } from '../words/format.ts'
import { Icon, type IconShape } from './icon.tsx'
import { BarFill, dials, type Measured } from './planks.tsx'
import { Tag } from './tag.tsx'

export type StaffPart = Measured & {
  criterion: string
  label: string
  icon: IconShape
  /** Whole percent. */
  weight: number
  /** Points in tenths; they add up to the total. */
  shownTenths: number
  /** One short line each. */
  said?: ReactNode
}

/** How a score is made: width is weight, fill is value, and the points add up to the total. */
export function StaffParts({ parts, totalTenths }: { parts: readonly StaffPart[]; totalTenths: number }) {
  const { t } = useTranslation()
  const format = useFormat()
  const widest = Math.max(...parts.map(({ weight }) => weight))
  return (
    <div className="sps">
      {parts.map((part) => (
        <div key={part.criterion} className="sp" style={dials({ '--w': part.weight, '--w-most': widest })}>
          <span className="sp-name">
            <Icon of={part.icon} /> {part.label}
          </span>
          <BarFill value={part.value} known={part.known} />
          <span className="sp-points">
            <bdi>{format.tenths(part.shownTenths)}</bdi>{' '}
            <span>{t('ofPoints', { points: format.number(part.weight) })}</span>
          </span>
          <div className="sp-said">
            {/* One item of the grid, however many pieces a sentence with Latin codes is in. */}
            <span>{part.said}</span>
            {part.known === 0 && (
              <Tag mini icon={CircleQuestionMark}>
                {t('checkFirst')}
              </Tag>
            )}
          </div>
        </div>
      ))}
      <div className="sp-sum">
        <span>{t('together')}</span>
        <span className="sp-points">
          <bdi>{format.tenths(totalTenths)}</bdi> <span>{t('ofPoints', { points: format.number(100) })}</span>
        </span>
      </div>
    </div>
  )
}
