import { classes } from '../../components/classes.ts'

const boxes = [0, 1, 2, 3, 4, 5]

type CodeFieldProps = {
  value: string
  onChange: (value: string) => void
  labelledBy: string
  describedBy: string
  isWrong: boolean
}

/** One field drawn as six boxes, always from left to right; the next box is lit. Takes a pasted code with spaces. */
export function CodeField({ value, onChange, labelledBy, describedBy, isWrong }: CodeFieldProps) {
  return (
    <div className="code" dir="ltr">
      {boxes.map((box) => (
        <i key={box} className={classes(box < value.length && 'full', box === value.length && 'here')} />
      ))}
      <input
        name="code"
        inputMode="numeric"
        autoComplete="one-time-code"
        value={value}
        onChange={(event) => onChange(event.target.value.replace(/\D/g, '').slice(0, 6))}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        {...(isWrong && { 'aria-invalid': true })}
      />
    </div>
  )
}
