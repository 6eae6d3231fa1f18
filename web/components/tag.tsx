import { Check, EyeOff, KeyRound } from 'lucide-react'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon, type IconShape } from './icon.tsx'

export type TagKind = 'plain' | 'fit' | 'warn' | 'stop' | 'here' | 'gap'
type TagProps = { kind?: TagKind; icon?: IconShape; mini?: boolean; children: ReactNode }

/** Says a state; is never pressed. */
export function Tag({ kind = 'plain', icon, mini, children }: TagProps) {
  return (
    <span className={classes('tag', kind !== 'plain' && `tag-${kind}`, mini && 'tag-mini')}>
      {icon && <Icon of={icon} />}
      <span>{children}</span>
    </span>
  )
}

export type SightKind = 'yes' | 'ask' | 'no'
const sight: Record<SightKind, IconShape> = { yes: Check, ask: KeyRound, no: EyeOff }

/** Who sees it: sees, after a yes, never. */
export function Sees({ kind, children }: { kind: SightKind; children: ReactNode }) {
  return (
    <span className={`see see-${kind}`}>
      <Icon of={sight[kind]} />
      <span>{children}</span>
    </span>
  )
}

/** Where a fact is known from. */
export function Evidence({ icon, children }: { icon: IconShape; children: ReactNode }) {
  return (
    <span className="evidence">
      <Icon of={icon} />
      <span>{children}</span>
    </span>
  )
}
