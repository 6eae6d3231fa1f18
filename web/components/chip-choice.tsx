import { type ReactNode, useId } from 'react'
import { Icon, type IconShape } from './icon.tsx'
import { Isolated } from './isolated.tsx'

type ChipChoiceProps<Value extends string> = {
  /** Names the group; a heading, where it is one of the steps of a page. */
  legend: ReactNode
  value: Value | null
  choices: readonly { value: Value; label: string; lang?: string; icon?: IconShape }[]
  onChange: (value: Value) => void
}

/** One of several short words that stand side by side and wrap: a tap each. */
export function ChipChoice<Value extends string>({
  legend,
  value,
  choices,
  onChange,
}: ChipChoiceProps<Value>) {
  const id = useId()
  return (
    <fieldset className="field stack-s" aria-labelledby={id}>
      <div id={id}>{legend}</div>
      <div className="chip-set">
        {choices.map((choice) => (
          <button
            key={choice.value}
            type="button"
            className="chip"
            aria-pressed={choice.value === value}
            onClick={() => onChange(choice.value)}
          >
            {choice.icon && <Icon of={choice.icon} />}
            <span>
              <Isolated text={choice.label} lang={choice.lang} />
            </span>
          </button>
        ))}
      </div>
    </fieldset>
  )
}
