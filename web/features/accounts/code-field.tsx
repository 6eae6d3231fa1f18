import { useEffect, useRef } from 'react'
import { classes } from '../../components/classes.ts'

const boxes = [0, 1, 2, 3, 4, 5]

const zeros = [0x0660, 0x06f0]

/** The digits of a code, in whichever script they are typed. */
export const codeIn = (typed: string): string =>
  typed
    .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
      const point = digit.charCodeAt(0)
      return String(point - (zeros.find((zero) => point >= zero && point < zero + 10) ?? point))
    })
    .replace(/\D/g, '')
    .slice(0, 6)

type CodeFieldProps = {
  value: string
  onChange: (value: string) => void
  labelledBy: string
  describedBy: string
  isWrong: boolean
}

/** One field drawn as six boxes, always from left to right; the next box is lit. Takes a pasted code with spaces. */
export function CodeField({ value, onChange, labelledBy, describedBy, isWrong }: CodeFieldProps) {
  const input = useRef<HTMLInputElement>(null)
  useEffect(() => input.current?.focus(), [])
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
        onChange={(event) => onChange(codeIn(event.target.value))}
        ref={input}
        aria-labelledby={labelledBy}
        aria-describedby={describedBy}
        {...(isWrong && { 'aria-invalid': true })}
      />
    </div>
  )
}
