import type { ButtonHTMLAttributes } from 'react'
import { classes } from './classes.ts'

type Look = 'on' | 'block' | 'none'

type WeekCellProps = Pick<
  ButtonHTMLAttributes<HTMLButtonElement>,
  'onPointerDown' | 'onClick' | 'onFocus' | 'onKeyDown'
> & {
  /** Its first hour in the week. */
  hour: number
  /** How each of its hours is drawn; halves where they differ. */
  looks: readonly Look[]
  label: string
  isOn: boolean
  /** Whether all of it is taken by something that is not painted here. */
  isTaken: boolean
  /** Whether the keyboard is here: the grid is one stop of the Tab key. */
  isAt: boolean
}

/** A cell of a week to paint. */
export function WeekCell({ hour, looks, label, isOn, isTaken, isAt, ...on }: WeekCellProps) {
  const [first = 'none', second = first] = looks
  const isWhole = first === second
  return (
    <button
      type="button"
      data-hour={hour}
      tabIndex={isAt ? 0 : -1}
      className={classes('week-cell', isWhole ? first : 'halves')}
      aria-label={label}
      aria-pressed={isOn}
      aria-disabled={isTaken || undefined}
      {...on}
    >
      {!isWhole && (
        <>
          <i className={first} />
          <i className={second} />
        </>
      )}
    </button>
  )
}
