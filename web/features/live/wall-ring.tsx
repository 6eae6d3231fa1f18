import './wall.css'
import { useTranslation } from 'react-i18next'
import type { Stretch } from './countdown.ts'
import { TimeLeft } from './time-left.tsx'
import { usePartLeft } from './use-countdown.ts'

/** A ring of which as much is drawn as is left of a stretch, with the minutes and seconds in it. */
export function WallRing({ at, children }: { at: Stretch; children: string }) {
  const { t } = useTranslation('live')
  const part = usePartLeft(at)
  return (
    <div className="wall-ring">
      {part !== null && (
        <svg viewBox="0 0 100 100" aria-hidden="true">
          <circle className="wall-ring-all" cx="50" cy="50" r="44" />
          {part > 0 &&
            ['wall-ring-edge', 'wall-ring-left'].map((name) => (
              <circle
                key={name}
                className={name}
                {...{ cx: 50, cy: 50, r: 44, pathLength: 1 }}
                strokeDasharray={`${part} 1`}
              />
            ))}
        </svg>
      )}
      <div>
        <TimeLeft at={at} className="wall-left" />
        <p className="wall-said">{at.pausedWith === null ? children : t('wall.paused')}</p>
      </div>
    </div>
  )
}
