import { Briefcase, UserRound } from 'lucide-react'
import { useTranslation } from 'react-i18next'
import { keyOf } from '../words/keys.ts'
import { Icon, type IconShape } from './icon.tsx'
import { BarFill, type Measured, type Standing, standingOf } from './planks.tsx'

export type BridgePart = Measured & {
  /** Names the part in code: skills, language, travel, availability, wish. */
  criterion: string
  /** Its name in the sentence; the short word under its plank is `plank.<criterion>`. */
  label: string
}

const order: readonly Standing[] = ['all', 'most', 'some', 'none', 'unknown']

/** The whole picture as a sentence: "Fits: skills, travel. Mostly: Dutch. Not yet: wish." */
export function useBridgeSentence(parts: readonly BridgePart[]): string {
  const { t } = useTranslation()
  return order
    .map((standing) => ({ standing, labels: parts.filter((part) => standingOf(part) === standing) }))
    .filter(({ labels }) => labels.length > 0)
    .map(({ standing, labels }) =>
      t(`bridge.${standing}`, { parts: labels.map(({ label }) => label).join(t('bridge.comma')) }),
    )
    .join(' ')
}

/** Where the hangers meet the arch and the deck, in the drawing's own units. */
const hangers = [
  [20, 18.8],
  [40, 9.2],
  [60, 9.2],
  [80, 18.8],
] as const

/** Drawn closed from 95%, as its word says. */
const drawn = ({ value, known }: Measured): Measured => ({ value: value >= 9500 ? 10_000 : value, known })

/** Me, five planks, work: the signature of a match, once a card. */
export function Bridge({ parts, work = Briefcase }: { parts: readonly BridgePart[]; work?: IconShape }) {
  const { t } = useTranslation()
  const sentence = useBridgeSentence(parts)
  return (
    <div>
      <div className="bridge" role="img" aria-label={sentence}>
        <span className="bridge-end">
          <Icon of={UserRound} />
        </span>
        <div className="bridge-mid">
          <svg className="bridge-arch" viewBox="0 0 100 40" preserveAspectRatio="none" aria-hidden="true">
            <path d="M0 38Q50-22 100 38" />
            {hangers.map(([across, top]) => (
              <line key={across} x1={across} y1={top} x2={across} y2="38" />
            ))}
          </svg>
          {parts.map((part) => (
            <BarFill key={part.criterion} className="bridge-plank" {...drawn(part)} />
          ))}
        </div>
        <span className="bridge-end">
          <Icon of={work} />
        </span>
      </div>
      <div className="bridge-lab" aria-hidden="true">
        <div>
          <b>{t('bridge.me')}</b>
          <span>
            {parts.map((part) => (
              <span key={part.criterion}>
                {t(keyOf('common:plank', part.criterion), { defaultValue: part.label })}
              </span>
            ))}
          </span>
          <b>{t('bridge.work')}</b>
        </div>
      </div>
    </div>
  )
}
