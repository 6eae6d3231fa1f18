import { ChevronDown } from 'lucide-react'
import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from './field.tsx'
import { Icon } from './icon.tsx'
import { Isolated } from './isolated.tsx'

/** One that is chosen already is shown, and cannot be picked again. */
export type ComboItem = { id: string; label: string; isChosen?: boolean }

type ComboProps = {
  label: string
  /** What there is to choose for what is typed; everything for nothing. */
  find: (typed: string) => readonly ComboItem[]
  onPick: (id: string) => void
}

/** Where each key moves in a list of so many. */
const moves: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
}

/**
 * One of many, found by typing. What is picked leaves the field, which is then empty for the next. Written here, since
 * React Aria's own speaks to screen readers, and not in Tigrinya.
 */
export function Combo({ label, find, onPick }: ComboProps) {
  const { t } = useTranslation('forms')
  const [typed, setTyped] = useState('')
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const found = isOpen ? find(typed) : []

  useEffect(() => {
    if (at >= 0) list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])

  const close = () => {
    setOpen(false)
    setAt(-1)
  }
  const pick = ({ id: chosen, isChosen }: ComboItem) => {
    if (isChosen) return
    setTyped('')
    close()
    onPick(chosen)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key]
    if (move) {
      event.preventDefault()
      setOpen(true)
      setAt(move(at, find(typed).length))
    } else if (event.key === 'Enter' && isOpen) {
      event.preventDefault()
      const chosen = found[at]
      if (chosen) pick(chosen)
    } else if (event.key === 'Escape') close()
  }

  return (
    <div className="combo">
      <Field label={label}>
        {(wiring) => (
          <span className="select">
            <input
              className="input"
              dir="auto"
              role="combobox"
              autoComplete="off"
              aria-expanded={isOpen}
              aria-controls={id}
              aria-autocomplete="list"
              {...(at >= 0 && { 'aria-activedescendant': `${id}-${at}` })}
              value={typed}
              onChange={(event) => {
                setTyped(event.target.value)
                setOpen(true)
                setAt(event.target.value.trim() === '' ? -1 : 0)
              }}
              onClick={() => setOpen(true)}
              onKeyDown={onKeyDown}
              onBlur={close}
              {...wiring}
            />
            <Icon of={ChevronDown} />
          </span>
        )}
      </Field>
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={label}
        className="combo-list"
        hidden={!isOpen}
        // The field keeps the focus, so that the list stays and the next can be typed at once.
        onMouseDown={(event) => event.preventDefault()}
      >
        {found.map((item, index) => (
          <button
            key={item.id}
            id={`${id}-${index}`}
            type="button"
            role="option"
            tabIndex={-1}
            aria-selected={index === at}
            className="combo-item"
            aria-disabled={item.isChosen}
            onClick={() => pick(item)}
          >
            <span>
              <Isolated text={item.label} />
              {item.isChosen && <span className="small muted"> {t('chosen')}</span>}
            </span>
          </button>
        ))}
      </div>
      <p className={isOpen && found.length === 0 ? 'hint' : 'sr'} role="status">
        {isOpen && (found.length === 0 ? t('notFound') : t('found', { count: found.length }))}
      </p>
    </div>
  )
}
