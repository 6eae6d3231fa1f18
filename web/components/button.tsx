import type { ReactNode } from 'react'
import { Button as AriaButton } from 'react-aria-components/Button'
import { classes } from './classes.ts'
import { Icon, type IconShape } from './icon.tsx'
import { ButtonContent, type ButtonKind, type ButtonLook, buttonLook } from './link-button.tsx'

export type ButtonProps = ButtonLook & {
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
      className={buttonLook(shown)}
      type={type}
      {...(onPress && { onPress })}
      {...(form && { form })}
      isPending={pending ?? false}
      isDisabled={disabled ?? false}
    >
      <ButtonContent {...shown} />
    </AriaButton>
  )
}

type IconButtonProps = { icon: IconShape; label: string; kind?: ButtonKind; onPress: () => void }

/** Only for back, close, menu, later and read aloud: a picture alone needs a name. */
export function IconButton({ icon, label, kind = 'quiet', onPress }: IconButtonProps) {
  return (
    <AriaButton className={classes(buttonLook({ kind }), 'btn-icon')} aria-label={label} onPress={onPress}>
      <Icon of={icon} />
    </AriaButton>
  )
}
