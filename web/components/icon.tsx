import type { LucideIcon } from 'lucide-react'
import { classes } from './classes.ts'

export type IconShape = LucideIcon

/** A picture beside a word, hidden from screen readers. Those that point along the line turn with it (base.css). */
export function Icon({ of: Shape, large }: { of: IconShape; large?: boolean }) {
  return <Shape className={classes('icon', large && 'icon-l')} aria-hidden="true" />
}
