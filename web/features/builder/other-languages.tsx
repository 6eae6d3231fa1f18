import { useTranslation } from 'react-i18next'
import { Card } from '../../components/card.tsx'
import { Select } from '../../components/field.tsx'
import { useFormat } from '../../words/format.ts'
import { Chips } from './chips.tsx'
import { Further } from './question.tsx'
import type { StepProps } from './step.ts'

const levels = ['A2', 'B2', 'C2'] as const
type Told = (typeof levels)[number]

/** Offered at once, before the long list. */
const near = ['ti', 'ar', 'en', 'am']

/** Languages beside Dutch, each with how well it is spoken in three plain words. */
export function OtherLanguages({
  profile,
  change,
  taxonomy,
}: Pick<StepProps, 'profile' | 'change' | 'taxonomy'>) {
  const { t } = useTranslation('builder')
  const format = useFormat()
  const { languages } = profile
  const { others } = languages
  const known = taxonomy.ofPart('language').filter(({ id }) => id !== 'nl')
  const shown = known.filter(({ id }) => near.includes(id) || id in others)
  const rest = known.filter(({ id }) => !shown.some((one) => one.id === id))
  const set = (id: string, level: Told | null) => {
    const { [id]: _, ...without } = others
    change('languages', { ...languages, others: level ? { ...without, [id]: level } : without })
  }
  /** The nearest of the three words at or above a level that was told in another way. */
  const toldOf = (id: string): Told | null => {
    const level = others[id]
    return level === undefined ? null : (levels.find((one) => one >= level) ?? 'A2')
  }
  return (
    <Further title={t('dutch.others')}>
      <Card kind="flush" as="div">
        <ul className="rows">
          {shown.map(({ id, label }) => (
            <li key={id}>
              <Chips
                legend={label}
                value={toldOf(id)}
                chips={levels.map((value) => ({ value, label: t(`dutch.spoken.${value}`) }))}
                onChange={(level) => set(id, level)}
              />
            </li>
          ))}
        </ul>
      </Card>
      <Select
        label={t('dutch.more')}
        value=""
        choices={[
          { value: '', label: t('work.choose') },
          ...rest
            .map(({ id, label }) => ({ value: id, label }))
            .sort((a, b) => format.compare(a.label, b.label)),
        ]}
        onChange={(id) => id !== '' && set(id, 'B2')}
      />
    </Further>
  )
}
