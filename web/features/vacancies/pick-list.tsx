import { X } from 'lucide-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import type { Concept } from '#contract/taxonomy'
import { Button } from '../../components/button.tsx'
import { Select } from '../../components/field.tsx'
import { useFormat } from '../../format.ts'

type PickListProps = {
  legend: string
  /** Names the list from which one is added. */
  pickLabel: string
  concepts: readonly Concept[]
  chosen: readonly string[]
  onChange: (chosen: string[]) => void
  /** What else is asked of one that is chosen. */
  more?: (id: string) => ReactNode
}

/** Some of many: those chosen as a list, each with a way to take it out; the others behind one list. */
export function PickList({ legend, pickLabel, concepts, chosen, onChange, more }: PickListProps) {
  const { t } = useTranslation('vacancies')
  const format = useFormat()
  const rest = concepts
    .filter(({ id }) => !chosen.includes(id))
    .map(({ id, label }) => ({ value: id, label }))
    .sort((a, b) => format.compare(a.label, b.label))
  const nameOf = (id: string) => concepts.find((one) => one.id === id)?.label ?? id
  return (
    <fieldset className="field">
      <legend className="legend">{legend}</legend>
      <ul className="stack-s">
        {chosen.map((id) => (
          <li key={id} className="fold stack-s">
            <div className="pick-head">
              <b className="grow">{nameOf(id)}</b>
              <Button
                kind="quiet"
                small
                icon={X}
                onPress={() => onChange(chosen.filter((other) => other !== id))}
              >
                <span aria-hidden="true">{t('common:remove')}</span>
                <span className="sr">{t('remove', { name: nameOf(id) })}</span>
              </Button>
            </div>
            {more?.(id)}
          </li>
        ))}
      </ul>
      <Select
        label={pickLabel}
        value=""
        choices={[{ value: '', label: t('pick.choose') }, ...rest]}
        onChange={(id) => id !== '' && onChange([...chosen, id])}
      />
    </fieldset>
  )
}
