import { Check, KeyRound, TriangleAlert, Wrench } from 'lucide-react'
import type { ReactNode } from 'react'
import { classes } from './classes.ts'
import { Icon, type IconShape } from './icon.tsx'
import { Isolated } from './isolated.tsx'

/** Fits, is not there yet, or has to be checked first. */
export type ReasonKind = 'fit' | 'gap' | 'check'

const pictures: Record<ReasonKind, IconShape> = { fit: Check, gap: Wrench, check: TriangleAlert }

/** A plain sentence may hold codes in another script. */
const said = (children: ReactNode) => (typeof children === 'string' ? <Isolated text={children} /> : children)

type ReasonLineProps = { kind?: ReasonKind; icon?: IconShape; children: ReactNode; as?: 'p' | 'li' }

/** One sentence with its picture and at most one pair of numbers. */
export function ReasonLine({
  kind = 'fit',
  icon = pictures[kind],
  children,
  as: Tag = 'p',
}: ReasonLineProps) {
  return (
    <Tag className={classes('why', kind !== 'fit' && `why-${kind}`)}>
      <Icon of={icon} />
      <span>{said(children)}</span>
    </Tag>
  )
}

/** What opens a gap. It may promise only what is true. */
export function Opener({ children }: { children: ReactNode }) {
  return (
    <p className="open">
      <Icon of={KeyRound} />
      <span>{said(children)}</span>
    </p>
  )
}
