import { useTranslation } from 'react-i18next'
import { Isolated } from '../../components/isolated.tsx'
import { OwnText } from '../../components/own-text.tsx'
import { useFormat } from '../../words/format.ts'
import { partsOf } from './parts.tsx'
import { PartBody } from './placement-view.tsx'
import type { PlanSections, ViewProps } from './plan-fields.ts'
import { nouns } from './say.ts'

/** The view of a section of a plan: what the agreement says of it, with these values. */
export const viewOf = <Name extends keyof PlanSections>(name: Name) =>
  function PlanPart({ values, placement, taxonomy }: ViewProps<Name>) {
    const { t } = useTranslation(nouns)
    const format = useFormat()
    const plan = { ...placement.plan, [name]: values }
    const part = partsOf(placement, plan, { t, format, taxonomy }).find(({ id }) => id === name)
    return part ? (
      <PartBody part={part} nothing={t('say.nothing')} />
    ) : (
      <p className="muted">{t('say.nothing')}</p>
    )
  }

export function MotivationView({ values }: ViewProps<'motivation'>) {
  const { t } = useTranslation(nouns)
  return values ? <OwnText text={values} /> : <p className="muted">{t('say.nothing')}</p>
}

export function PapersView({ values }: ViewProps<'papers'>) {
  const { t } = useTranslation(nouns)
  const format = useFormat()
  if (!values) return null
  const { permit, ...days } = values
  return (
    <ul className="rows">
      {permit && <li>{t(`permit.${permit}`)}</li>}
      {Object.entries(days).map(([name, day]) => (
        <li key={name}>
          <Isolated text={t(`field.${name as keyof typeof days}`)} />: {day ? format.day(day) : t('none')}
        </li>
      ))}
    </ul>
  )
}
