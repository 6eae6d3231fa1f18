import type { ReactNode } from 'react'
import { Card } from './card.tsx'
import { Opener } from './reason-line.tsx'
import { Tag } from './tag.tsx'

type NearMissCardProps = {
  title: ReactNode
  /** "One certificate away". */
  away: ReactNode
  /** What stops it today, as ReasonLine. */
  stops: ReactNode
  /** What would open it. */
  opener: ReactNode
  /** A button that starts it. */
  action?: ReactNode
  as?: 'section' | 'li'
}

/** One change away: dashed, with the key that opens it. */
export function NearMissCard({ title, away, stops, opener, action, as = 'section' }: NearMissCardProps) {
  return (
    <Card kind="gap" as={as} className="stack-s">
      <div className="near-head">
        <h3>{title}</h3>
        <Tag kind="gap">{away}</Tag>
      </div>
      {stops}
      <Opener>{opener}</Opener>
      {action}
    </Card>
  )
}
