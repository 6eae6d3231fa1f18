import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { Link } from 'react-router'
import { classes } from './classes.ts'
import { Icon, type IconShape } from './icon.tsx'

/** First: the one next step of a screen. Second: another way. Quiet: beside them. Stop: deletes or ends. */
export type ButtonKind = 'first' | 'second' | 'quiet' | 'stop'

type Look = {
  kind?: ButtonKind
  icon?: IconShape
  /** Stands after the words, for where one goes. */
  iconAfter?: IconShape
  small?: boolean
  block?: boolean
}

const looks = { first: 'btn-1', second: 'btn-2', quiet: 'btn-3', stop: 'btn-stop' }
const look = ({ kind = 'second', small, block }: Look) =>
  classes('btn', looks[kind], small && 'btn-small', block && 'btn-block')

function Content({ icon, iconAfter, children }: Look & { children: ReactNode }) {
  return (
    <>
      {icon && <Icon of={icon} />}
      <span>{children}</span>
      {iconAfter && <Icon of={iconAfter} />}
    </>
  )
}

export type ButtonProps = Look & {
  children: ReactNode
  onPress?: () => void
  type?: 'button' | 'submit'
  /** Its work is under way: it says so, and a second press does nothing. */
  pending?: boolean
  disabled?: boolean
  form?: string
}

export function Button({ onPress, type = 'button', pending, disabled, form, ...shown }: ButtonProps) {
  return (
    <AriaButton
      className={look(shown)}
      type={type}
      {...(onPress && { onPress })}
      {...(form && { form })}
      isPending={pending ?? false}
      isDisabled={disabled ?? false}
    >
      <Content {...shown} />
    </AriaButton>
  )
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function LinkButton({ to, ...shown }: Look & { to: string; children: ReactNode }) {
  return (
    <Link className={look(shown)} to={to}>
      <Content {...shown} />
    </Link>
  )
}

type IconButtonProps = { icon: IconShape; label: string; kind?: ButtonKind; onPress: () => void }

/** Only for back, close, menu, later and read aloud: a picture alone needs a name. */
export function IconButton({ icon, label, kind = 'quiet', onPress }: IconButtonProps) {
  return (
    <AriaButton className={classes(look({ kind }), 'btn-icon')} aria-label={label} onPress={onPress}>
      <Icon of={icon} />
    </AriaButton>
  )
}
