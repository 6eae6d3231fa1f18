import { Check } from 'lucide-react'
import { type ReactNode, useId } from 'react'
import type { Choice } from './field.tsx'
import { Icon, type IconShape } from './icon.tsx'
import { Isolated } from './isolated.tsx'

type CheckboxProps = {
  checked: boolean
  onChange: (checked: boolean) => void
  disabled?: boolean
  children: ReactNode
}

export function Checkbox({ checked, onChange, disabled = false, children }: CheckboxProps) {
  return (
    <label className="tickrow">
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={(event) => onChange(event.target.checked)}
      />
      <span className="box" aria-hidden="true">
        <Icon of={Check} />
      </span>
      <span className="grow">{children}</span>
    </label>
  )
}

type OneOf<Value extends string> = {
  /** Names the group. */
  legend: ReactNode
  value: Value | null
  choices: readonly (Choice<Value> & { icon?: IconShape })[]
  onChange: (value: Value) => void
  /** The name is there for screen readers only, where the eye knows it from its place. */
  hideLegend?: boolean
}

function Group({
  legend,
  hideLegend,
  children,
}: {
  legend: ReactNode
  hideLegend?: boolean
  children: ReactNode
}) {
  return (
    <fieldset className="field">
      <legend className={hideLegend ? 'sr' : 'legend'}>{legend}</legend>
      {children}
    </fieldset>
  )
}

/** One of several, each on its own line. */
export function RadioGroup<Value extends string>({
  legend,
  value,
  choices,
  onChange,
  hideLegend,
}: OneOf<Value>) {
  const name = useId()
  return (
    <Group legend={legend} {...(hideLegend && { hideLegend })}>
      <div>
        {choices.map((choice) => (
          <label key={choice.value} className="tickrow" lang={choice.lang}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            <span className="box box-round" aria-hidden="true" />
            <span className="grow">
              <Isolated text={choice.label} />
            </span>
          </label>
        ))}
      </div>
    </Group>
  )
}

/** One of a few short words, all in sight. */
export function Segmented<Value extends string>({
  legend,
  value,
  choices,
  onChange,
  hideLegend,
}: OneOf<Value>) {
  const name = useId()
  return (
    <Group legend={legend} {...(hideLegend && { hideLegend })}>
      <div className="seg">
        {choices.map((choice) => (
          <label key={choice.value} lang={choice.lang}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.icon && <Icon of={choice.icon} />}
            <span>
              <Isolated text={choice.label} />
            </span>
          </label>
        ))}
      </div>
    </Group>
  )
}

/** One of several with a picture each, large enough for a thumb. */
export function Tiles<Value extends string>({ legend, value, choices, onChange, hideLegend }: OneOf<Value>) {
  const name = useId()
  return (
    <Group legend={legend} {...(hideLegend && { hideLegend })}>
      <div className="tiles">
        {choices.map((choice) => (
          <label key={choice.value} className="tile" lang={choice.lang}>
            <input
              type="radio"
              name={name}
              checked={choice.value === value}
              onChange={() => onChange(choice.value)}
            />
            {choice.icon && <Icon of={choice.icon} large />}
            <span>
              <Isolated text={choice.label} />
            </span>
          </label>
        ))}
      </div>
    </Group>
  )
}
