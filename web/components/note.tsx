import type { ReactNode } from 'react'
import { Icon, type IconShape } from './icon.tsx'

/** A remark beside the matter, with its picture. */
export function Note({ icon, children }: { icon: IconShape; children: ReactNode }) {
  return (
    <p className="note">
      <Icon of={icon} />
      <span>{children}</span>
    </p>
  )
}
