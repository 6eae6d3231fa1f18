import { Plus, Search } from 'lucide-react'
import { useDeferredValue, useMemo, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Field } from '../../components/field.tsx'
import { Icon } from '../../components/icon.tsx'
import { Isolated } from '../../components/isolated.tsx'
import { pictureNamed } from '../taxonomy/concept-pictures.ts'
import { conceptSearch } from '../taxonomy/search.ts'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

type ConceptPickerProps = {
  part: 'occupation' | 'skill' | 'certificate'
  taxonomy: Taxonomy
  /** Those that are on the screen already. */
  without: ReadonlySet<string>
  onPick: (id: string) => void
}

/** Finds a concept by typing, in any script; what is picked goes to the screen above. */
export function ConceptPicker({ part, taxonomy, without, onPick }: ConceptPickerProps) {
  const { t } = useTranslation('builder')
  const [typed, setTyped] = useState('')
  const search = useMemo(() => conceptSearch(taxonomy.ofPart(part)), [taxonomy, part])
  const query = useDeferredValue(typed)
  const found = useMemo(() => search(query, 6).filter(({ id }) => !without.has(id)), [search, query, without])
  return (
    <div className="stack-s">
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
            {...wiring}
          />
        )}
      </Field>
      <div role="status">
        {query.trim() !== '' && found.length === 0 && <p className="small muted">{t('search.none')}</p>}
      </div>
      {found.length > 0 && (
        <ul className="found">
          {found.map(({ id, label, icon }) => (
            <li key={id}>
              <button
                type="button"
                className="found-row"
                onClick={() => {
                  onPick(id)
                  setTyped('')
                }}
              >
                <Icon of={pictureNamed(icon)} />
                <span className="grow">
                  <Isolated text={label} />
                </span>
                <Icon of={Plus} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}
