import { Checkbox } from '../../components/choice.tsx'
import { Isolated } from '../../components/isolated.tsx'

type ManyChoiceProps<Value extends string> = {
  legend: string
  hint?: string
  fault?: string | undefined
  values: readonly Value[]
  choices: readonly { value: Value; label: string; lang?: string }[]
  onChange: (values: Value[]) => void
}

/** Any of several, each on its own line. */
export function ManyChoice<Value extends string>(props: ManyChoiceProps<Value>) {
  const { legend, hint, fault, values, choices, onChange } = props
  return (
    <fieldset className="field">
      <legend className="legend">{legend}</legend>
      {fault && <p className="field-fault">{fault}</p>}
      {hint && <p className="hint">{hint}</p>}
      <div>
        {choices.map(({ value, label, lang }) => (
          <Checkbox
            key={value}
            checked={values.includes(value)}
            onChange={(isOn) => onChange(isOn ? [...values, value] : values.filter((one) => one !== value))}
          >
            <Isolated text={label} lang={lang} />
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
