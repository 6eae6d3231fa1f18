import { Flag, House } from 'lucide-react'
import { Icon, type IconShape } from './icon.tsx'
import { dials } from './planks.tsx'

type RoadProps = {
  /** How one travels. */
  by: IconShape
  minutes: number
  /** The most that somebody takes. */
  limit: number
  /** The same in words. */
  label: string
}

/** The way from home as far as it goes, on the way that somebody would take at most. */
export function Road({ by, minutes, limit, label }: RoadProps) {
  return (
    <div
      className="road"
      role="img"
      aria-label={label}
      style={dials({ '--v': Math.min(1, minutes / Math.max(1, limit)) })}
    >
      <Icon of={House} />
      <span className="road-line">
        <i />
        <b>
          <Icon of={by} />
        </b>
      </span>
      <Icon of={Flag} />
    </div>
  )
}
