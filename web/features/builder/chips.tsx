import { useId } from 'react'
import { Icon, type IconShape } from '../../components/icon.tsx'

type Chip<Value extends string> = { value: Value; label: string; picture?: IconShape }

type ChipsProps<Value extends string> = {
  legend: string
  hideLegend?: boolean
  chips: readonly Chip<Value>[]
  value: Value | null
  /** Pressing the chosen one again takes the answer back. */
  onChange: (value: Value | null) => void
}

/** One of a few answers, or none: each can be taken back where it was given. */
export function Chips<Value extends string>({
  legend,
  hideLegend,
  chips,
  value,
  onChange,
}: ChipsProps<Value>) {
  const id = useId()
  return (
    <fieldset className="chip-row" aria-labelledby={id}>
      <span id={id} className={hideLegend ? 'sr' : 'chip-legend'}>
        {legend}
      </span>
      {chips.map((chip) => (
        <button
          key={chip.value}
          type="button"
          className="chip"
          aria-pressed={chip.value === value}
          onClick={() => onChange(chip.value === value ? null : chip.value)}
        >
          {chip.picture && <Icon of={chip.picture} />}
          <span>{chip.label}</span>
        </button>
      ))}
    </fieldset>
  )
}
