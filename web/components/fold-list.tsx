import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Button } from './button.tsx'
import { Isolated } from './isolated.tsx'
import { useNewFocus } from './use-new-focus.ts'

type FoldListProps = {
  legend: string
  items: readonly {
    id: string
    name: string
    /** What is filled in about it. */
    fields?: ReactNode
  }[]
  onRemove: (id: string) => void
  /** The way to add one. */
  children: ReactNode
}

/** Things of a kind, each with what is filled in about it and a way to take it out; below them the way to add one. */
export function FoldList({ legend, items, onRemove, children }: FoldListProps) {
  const { t } = useTranslation('forms')
  const holder = useNewFocus<HTMLFieldSetElement>(items.length, 'li')
  return (
    <fieldset ref={holder} className="field">
      <legend className="legend">{legend}</legend>
      {items.length > 0 && (
        <ul className="stack-s folds">
          {items.map(({ id, name, fields }) => (
            <li key={id} className="fold stack-s">
              <div className="fold-head">
                <b className="grow">
                  <bdi>{name}</bdi>
                </b>
                <Button kind="quiet" small icon={X} onPress={() => onRemove(id)}>
                  <span aria-hidden="true">{t('common:remove')}</span>
                  <span className="sr">
                    <Isolated text={t('removeOne', { name })} />
                  </span>
                </Button>
              </div>
              {fields}
            </li>
          ))}
        </ul>
      )}
      {children}
    </fieldset>
  )
}
