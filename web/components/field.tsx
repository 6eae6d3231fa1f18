import { ChevronDown, CircleAlert } from 'lucide-react'
import { type HTMLInputTypeAttribute, type ReactNode, useId } from 'react'
import { classes } from './classes.ts'
import { Icon, type IconShape } from './icon.tsx'

type FieldProps = {
  label: ReactNode
  icon?: IconShape
  hint?: ReactNode
  /** What is wrong and what is right, in one sentence. */
  fault?: ReactNode
}

/** What an input needs to be named and explained by its field. */
type Wiring = { id: string; 'aria-describedby'?: string; 'aria-invalid'?: true }

/** Label above, fault and hint beside what one fills in. */
export function Field({
  label,
  icon,
  hint,
  fault,
  children,
}: FieldProps & { children: (wiring: Wiring) => ReactNode }) {
  const id = useId()
  const [hintId, faultId] = [`${id}-hint`, `${id}-fault`]
  const described = classes(fault ? faultId : '', hint ? hintId : '')
  return (
    <div className={classes('field', fault ? 'field-wrong' : '')}>
      <label htmlFor={id}>
        {icon && <Icon of={icon} />}
        <span>{label}</span>
      </label>
      {fault && (
        <p className="field-fault" id={faultId}>
          <Icon of={CircleAlert} />
          <span>{fault}</span>
        </p>
      )}
      {children({
        id,
        ...(described && { 'aria-describedby': described }),
        ...(fault ? { 'aria-invalid': true as const } : {}),
      })}
      {hint && (
        <p className="hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  )
}

type TextFieldProps = FieldProps & {
  value: string
  onChange: (value: string) => void
  /** `date` takes and gives YYYY-MM-DD, `month` YYYY-MM. */
  type?: HTMLInputTypeAttribute
  name?: string
  autoComplete?: string
  inputMode?: 'text' | 'numeric' | 'decimal' | 'email' | 'tel' | 'search'
  maxLength?: number
  min?: number | string
  max?: number | string
  required?: boolean
  readOnly?: boolean
  /** The text says nothing that this field can keep: nothing is sent while it stands. */
  unread?: boolean
  /** Addresses and numbers are always left to right. */
  dir?: 'ltr' | 'auto'
  lang?: string
}

export function TextField({
  label,
  icon,
  hint,
  fault,
  value,
  onChange,
  dir = 'auto',
  unread,
  ...input
}: TextFieldProps) {
  return (
    <Field label={label} {...(icon && { icon })} hint={hint} fault={fault}>
      {(wiring) => (
        <input
          className="input"
          dir={dir}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          {...input}
          {...(unread && { 'data-unread': true })}
          {...wiring}
        />
      )}
    </Field>
  )
}

type TextAreaProps = FieldProps & {
  value: string
  onChange: (value: string) => void
  rows?: number
  maxLength?: number
  lang?: string
}

export function TextArea({ label, icon, hint, fault, value, onChange, ...input }: TextAreaProps) {
  return (
    <Field label={label} {...(icon && { icon })} hint={hint} fault={fault}>
      {(wiring) => (
        <textarea
          className="input"
          dir="auto"
          value={value}
          onChange={(event) => onChange(event.target.value)}
          {...input}
          {...wiring}
        />
      )}
    </Field>
  )
}

export type Choice<Value extends string> = { value: Value; label: string; lang?: string }

type SelectProps<Value extends string> = FieldProps & {
  value: Value
  choices: readonly Choice<Value>[]
  onChange: (value: Value) => void
}

/** The device's own list: light, and known to who uses it. */
export function Select<Value extends string>({ value, choices, onChange, ...field }: SelectProps<Value>) {
  return (
    <Field {...field}>
      {(wiring) => (
        <span className="select">
          <select
            className="input"
            value={value}
            onChange={(event) => onChange(event.target.value as Value)}
            {...wiring}
          >
            {choices.map((choice) => (
              <option key={choice.value} value={choice.value} {...(choice.lang && { lang: choice.lang })}>
                {choice.label}
              </option>
            ))}
          </select>
          <Icon of={ChevronDown} />
        </span>
      )}
    </Field>
  )
}
