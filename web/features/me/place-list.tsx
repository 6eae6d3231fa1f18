import { type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from '../../components/button.tsx'

type PlaceListProps<Item> = {
  title: string
  /** One sentence that says why these stand together. */
  text?: string
  items: readonly Item[]
  /** How many there are in all. */
  total: number
  /** How many are shown before one asks for more. */
  first: number
  children: (item: Item) => ReactNode
}

/** One of the lists of my places: the best first, the others when asked for. */
export function PlaceList<Item>({ title, text, items, total, first, children }: PlaceListProps<Item>) {
  const { t } = useTranslation('me')
  const [shown, setShown] = useState(first)
  const id = useId()
  if (items.length === 0) return null
  const rest = items.length - shown
  return (
    <section className="stack-s" aria-labelledby={id}>
      <div className="sec-head">
        <h2 id={id}>{title}</h2>
        <span className="stamp">{t('places', { count: total })}</span>
      </div>
      {text && <p className="small muted">{text}</p>}
      <ul className="stack">{items.slice(0, shown).map(children)}</ul>
      {rest > 0 && (
        <Button block onPress={() => setShown(items.length)}>
          {t('more', { count: rest })}
        </Button>
      )}
    </section>
  )
}
