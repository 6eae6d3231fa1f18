import { Check, X } from 'lucide-react'
import { useId } from 'react'
import { Card } from './card.tsx'
import { Disc } from './face.tsx'
import { Icon, type IconShape } from './icon.tsx'

type SwitchCardProps = {
  icon: IconShape
  title: string
  text: string
  isOn: boolean
  /** What holds now, in words. */
  said: string
  /** What stands on the knob while it is on, and while it is off. */
  marks?: readonly [on: IconShape, off: IconShape]
  onChange: (isOn: boolean) => void
}

/** A question with a switch, and what holds now as a mark and in words. */
export function SwitchCard({ icon, title, text, isOn, said, marks = [Check, X], onChange }: SwitchCardProps) {
  const id = useId()
  const mark = marks[isOn ? 0 : 1]
  return (
    <Card className="stack-s">
      <div className="row row-top">
        <Disc icon={icon} small />
        <div className="grow stack-xs">
          <h2 id={id}>{title}</h2>
          <p className="small muted">{text}</p>
        </div>
        <label className="switch">
          <input
            type="checkbox"
            role="switch"
            aria-labelledby={id}
            checked={isOn}
            aria-checked={isOn}
            onChange={(event) => onChange(event.target.checked)}
          />
          <span className="switch-track" aria-hidden="true">
            <span>
              <Icon of={mark} />
            </span>
          </span>
        </label>
      </div>
      <p className="row-s small">
        <Icon of={mark} /> {said}
      </p>
    </Card>
  )
}
