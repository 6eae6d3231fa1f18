import { type KeyboardEvent, type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from './field.tsx'
import type { IconShape } from './icon.tsx'
import { Isolated } from './isolated.tsx'

/** One that is chosen already is shown, and cannot be picked again. */
export type Suggestion = { id: string; label: string; lang?: string | undefined; isChosen?: boolean }

type SuggestFieldProps = {
  label: ReactNode
  icon?: IconShape
  hint?: ReactNode
  fault?: ReactNode
  value: string
  onChange: (typed: string) => void
  /** What there is to choose for what is typed. */
  find: (typed: string) => readonly Suggestion[]
  onPick: (id: string) => void
  autoComplete?: string
  maxLength?: number
  /** Beside the field at its end. */
  mark?: ReactNode
  /** What is typed may be something else than is suggested: then an empty list says nothing. */
  isFree?: boolean
}

/** Where each key moves in a list of so many. */
const moves: Record<string, (at: number, count: number) => number> = {
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowUp: (at) => Math.max(at - 1, 0),
}

/**
 * A line of text with suggestions under it while somebody types. Written here, since React Aria's own speaks to screen
 * readers, and not in Tigrinya.
 */
export function SuggestField({
  value,
  onChange,
  find,
  onPick,
  autoComplete = 'off',
  maxLength,
  mark,
  isFree = false,
  ...field
}: SuggestFieldProps) {
  const { t } = useTranslation('forms')
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState(-1)
  const list = useRef<HTMLDivElement>(null)
  const id = useId()
  const found = isOpen ? find(value) : []
  // What is typed in full needs no list, which would lie over what comes next.
  const isFull = isFree && found.some(({ label }) => label === value.trim())
  const isShown = isOpen && !isFull && (!isFree || found.length > 0)

  useEffect(() => {
    if (at >= 0) list.current?.children[at]?.scrollIntoView({ block: 'nearest' })
  }, [at])

  const close = () => {
    setOpen(false)
    setAt(-1)
  }
  const pick = ({ id: chosen, isChosen }: Suggestion) => {
    if (isChosen) return
    close()
    onPick(chosen)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key]
    if (move) {
      event.preventDefault()
      setOpen(true)
      setAt(move(at, find(value).length))
    } else if (event.key === 'Enter' && isShown) {
      const chosen = found[at]
      if (chosen || !isFree) event.preventDefault()
      if (chosen) pick(chosen)
    } else if (event.key === 'Escape') close()
  }
  const typed = (text: string) => {
    onChange(text)
    setOpen(true)
    // What is typed freely stays as it is until something else is picked.
    setAt(isFree || text.trim() === '' ? -1 : 0)
  }

  return (
    <div className="combo">
      <Field {...field}>
        {(wiring) => (
          <span className={mark ? 'select' : undefined}>
            <input
              className="input"
              dir="auto"
              role="combobox"
              autoComplete={autoComplete}
              maxLength={maxLength}
              aria-expanded={isShown}
              aria-controls={id}
              aria-autocomplete="list"
              {...(at >= 0 && { 'aria-activedescendant': `${id}-${at}` })}
              value={value}
              onChange={(event) => typed(event.target.value)}
              onClick={() => setOpen(true)}
              onKeyDown={onKeyDown}
              onBlur={close}
              {...wiring}
            />
            {mark}
          </span>
        )}
      </Field>
      <div
        ref={list}
        id={id}
        role="listbox"
        aria-label={t('suggestions')}
        className="combo-list"
        hidden={!isShown}
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
              <Isolated text={item.label} lang={item.lang} />
              {item.isChosen && <span className="small muted"> {t('chosen')}</span>}
            </span>
          </button>
        ))}
      </div>
      <p className={isShown && found.length === 0 ? 'hint' : 'sr'} role="status">
        {isShown && (found.length === 0 ? t('notFound') : t('found', { count: found.length }))}
      </p>
    </div>
  )
}
