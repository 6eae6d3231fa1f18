import { Check, PenLine, Plus, Search } from 'lucide-react'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '../../components/field.tsx'
import { Icon } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { pictureNamed } from '../taxonomy/concept-pictures.ts'
import { useConceptSearch } from '../taxonomy/use-concept-search.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

type ConceptPickerProps = {
  part: 'occupation' | 'skill' | 'certificate'
  taxonomy: Taxonomy
  /** Those that are chosen already, and shown as that. */
  without: ReadonlySet<string>
  onPick: (id: string) => void
  /** Keeps what was typed as own words, where nothing in the list says it. */
  onOwn?: (text: string) => void
}

/** Finds a concept by typing, in any script; what is picked goes to the screen above. */
export function ConceptPicker({ part, taxonomy, without, onPick, onOwn }: ConceptPickerProps) {
  const { t, i18n } = useTranslation('builder')
  const [typed, setTyped] = useState('')
  const concepts = useMemo(() => taxonomy.ofPart(part), [taxonomy, part])
  const search = useConceptSearch(concepts)
  const query = useDeferredValue(typed)
  const own = onOwn ? query.trim() : ''
  const field = useRef<HTMLDivElement>(null)
  const found = useMemo(() => search(query, 6), [search, query])
  /** Focus goes back to the field: what was pressed goes away with the list. */
  const take = (act: () => void) => {
    act()
    setTyped('')
    field.current?.querySelector('input')?.focus({ preventScroll: true })
  }
  return (
    <div className="stack-s">
      <div ref={field} className="found-field">
        <Field label={t(`search.label.${part}`)} icon={Search} hint={t('search.hint')}>
          {(wiring) => (
            <input
              className="input"
              type="search"
              dir="auto"
              autoComplete="off"
              enterKeyHint="search"
              value={typed}
              onChange={(event) => setTyped(event.target.value)}
              // With a keyboard over half of the screen, what is found stands below the field and above it.
              onFocus={() => field.current?.scrollIntoView({ block: 'start' })}
              {...wiring}
            />
          )}
        </Field>
      </div>
      <div role="status">
        {query.trim() !== '' && found.length === 0 && (
          <p className="small muted">{t(onOwn ? 'search.noneOwn' : 'search.none')}</p>
        )}
      </div>
      {(found.length > 0 || own !== '') && (
        <ul className="found">
          {found.map(({ id, label, icon, language }) => (
            <li key={id}>
              {without.has(id) ? (
                <p className="found-row">
                  <Icon of={pictureNamed(icon)} />
                  <span className="grow">
                    <Isolated text={label} lang={language === i18n.language ? undefined : language} />{' '}
                    <span className="small muted">{t('search.chosen')}</span>
                  </span>
                  <Icon of={Check} />
                </p>
              ) : (
                <button type="button" className="found-row" onClick={() => take(() => onPick(id))}>
                  <Icon of={pictureNamed(icon)} />
                  <span className="grow">
                    <Isolated text={label} lang={language === i18n.language ? undefined : language} />
                  </span>
                  <Icon of={Plus} />
                </button>
              )}
            </li>
          ))}
          {own !== '' && (
            <li>
              <button type="button" className="found-row" onClick={() => take(() => onOwn?.(own))}>
                <Icon of={PenLine} />
                <span className="grow">
                  <Isolated text={t('search.own', { text: own })} />
                </span>
                <Icon of={Plus} />
              </button>
            </li>
          )}
        </ul>
      )}
    </div>
  )
}
