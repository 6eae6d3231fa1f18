import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { classes } from './classes.ts'

type CardProps = {
  children: ReactNode
  /** `gap`: dashed, one thing away. `flush`: a list or table fills it to the edge. */
  kind?: 'plain' | 'gap' | 'flush'
  as?: 'div' | 'section' | 'article' | 'li'
  className?: string
  /** Id of its heading. */
  labelledBy?: string
}

/** A sheet that lies on the page. */
export function Card({ children, kind = 'plain', as: Tag = 'section', className, labelledBy }: CardProps) {
  const looks = classes('card', kind !== 'plain' && `card-${kind}`, className)
  return (
    <Tag className={looks} {...(labelledBy && { 'aria-labelledby': labelledBy })}>
      {children}
    </Tag>
  )
}

/** A card that opens a page: the whole of it is the link. */
export function CardLink({
  to,
  children,
  className,
}: {
  to: string
  children: ReactNode
  className?: string
}) {
  return (
    <Link className={classes('card card-open', className)} to={to}>
      {children}
    </Link>
  )
}

/** The one dark panel of a screen, where the next step stands. */
export function Deep({ children, labelledBy }: { children: ReactNode; labelledBy?: string }) {
  return (
    <section className="deep stack" {...(labelledBy && { 'aria-labelledby': labelledBy })}>
      {children}
    </section>
  )
}

/** A quiet ground for words that belong together. */
export function Well({ children }: { children: ReactNode }) {
  return <div className="well stack-s">{children}</div>
}
