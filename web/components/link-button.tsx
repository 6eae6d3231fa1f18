import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { classes } from './classes.ts'
import { Icon, type IconShape } from './icon.tsx'

/** First: the one next step of a screen. Second: another way. Quiet: beside them. Stop: deletes or ends. */
export type ButtonKind = 'first' | 'second' | 'quiet' | 'stop'

export type ButtonLook = {
  kind?: ButtonKind
  icon?: IconShape
  /** Stands after the words, for where one goes. */
  iconAfter?: IconShape
  small?: boolean
  block?: boolean
}

const looks = { first: 'btn-1', second: 'btn-2', quiet: 'btn-3', stop: 'btn-stop' }
/** Class names of a button or of a link that looks like one. */
export const buttonLook = ({ kind = 'second', small, block }: ButtonLook): string =>
  classes('btn', looks[kind], small && 'btn-small', block && 'btn-block')

/** What stands in it. */
export function ButtonContent({ icon, iconAfter, children }: ButtonLook & { children: ReactNode }) {
  return (
    <>
      {icon && <Icon of={icon} />}
      <span>{children}</span>
      {iconAfter && <Icon of={iconAfter} />}
    </>
  )
}

type LinkButtonProps = ButtonLook & { to: string; state?: unknown; children: ReactNode }
/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ to, state, ...shown }: LinkButtonProps) {
  return (
    <Link className={buttonLook(shown)} to={to} state={state}>
      <ButtonContent {...shown} />
    </Link>
  )
}
