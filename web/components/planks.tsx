import type { CSSProperties } from 'react'
import { classes } from './classes.ts'

/** A part's value and how much of it is known, both 0…10,000, as the matcher gives them. */
export type Measured = { value: number; known: number }

/** How a part stands, in one word; `all` from 95%. */
export type Standing = 'all' | 'most' | 'some' | 'none' | 'unknown'

/** Planks laid of five: rounded down, five from 95%. */
export const planksOf = (value: number): number => (value >= 9500 ? 5 : Math.min(4, Math.floor(value / 2000)))

export function standingOf({ value, known }: Measured): Standing {
  if (known === 0) return 'unknown'
  const planks = planksOf(value)
  if (planks === 5) return 'all'
  if (planks === 4) return 'most'
  return planks > 0 ? 'some' : 'none'
}

type PlanksProps = {
  full: number
  of?: number
  unknown?: boolean
  /** How many planks a change would lay after the full ones. */
  laid?: number
}

/** Solid planks are there, dashed ones not yet, hatched ones not told, lamp ones being laid. The words stand beside it. */
export function Planks({ full, of = 5, unknown, laid = 0 }: PlanksProps) {
  return (
    <span className="planks" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <i
          key={String(index)}
          className={classes(unknown ? 'unknown' : index < full ? 'full' : index < full + laid && 'here')}
        />
      ))}
    </span>
  )
}

/** Steps done, the present one in lamp, steps to come; "step 4 of 9" stands beside it. */
export function Laying({ step, of }: { step: number; of: number }) {
  return (
    <span className="laying" aria-hidden="true">
      {Array.from({ length: of }, (_, index) => (
        <i
          key={String(index)}
          className={classes(index + 1 < step && 'full', index + 1 === step && 'here')}
        />
      ))}
    </span>
  )
}

/** Dials of a part's picture: `v` 0 to 1 is how far it is filled, `w` its weight in percent. */
export const dials = (values: Record<`--${string}`, number | string>): CSSProperties =>
  values as CSSProperties

/** One bar: solid as far as it is there, dashed for the rest, hatched to half while nothing is known. */
export function BarFill({ value, known, className }: Measured & { className?: string }) {
  const share = known === 0 ? 0.5 : value / 10_000
  return (
    <span className={classes('bar-fill', className)} style={dials({ '--v': share })}>
      {known === 0 ? <i className="unknown" /> : share > 0 && <i className="full" />}
      {share < 1 && <i className="rest" />}
    </span>
  )
}
