import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Link } from 'react-router'
import { Card } from '../../components/card.tsx'

type HitListProps<Item> = {
  title: string
  items: readonly Item[]
  total: number
  /** The page that lists all of them. */
  all: string
  children: (item: Item) => ReactNode
}

/** A card of what was found of one kind, a row each, with the way to the rest; nothing where nothing was found. */
export function HitList<Item extends { id: string }>({
  title,
  items,
  total,
  all,
  children,
}: HitListProps<Item>) {
  const { t } = useTranslation('search')
  if (items.length === 0) return null
  return (
    <Card kind="flush" as="div">
      <div className="sec-head fd-h">
        <h2>{title}</h2>
        {total > items.length && <Link to={all}>{t('all', { count: total })}</Link>}
      </div>
      <ol>
        {items.map((item) => (
          <li key={item.id}>{children(item)}</li>
        ))}
      </ol>
    </Card>
  )
}

type HitProps = {
  to: string
  /** The picture before it. */
  disc: ReactNode
  name: ReactNode
  facts: ReactNode
  children?: ReactNode
}

/** A row of what was found: picture, name, facts, and what follows them. */
export function Hit({ to, disc, name, facts, children }: HitProps) {
  return (
    <Link className="fd-v" to={to} data-row>
      {disc}
      <span>
        <b>{name}</b>
        <br />
        <span className="small muted">{facts}</span>
      </span>
      {children}
    </Link>
  )
}
