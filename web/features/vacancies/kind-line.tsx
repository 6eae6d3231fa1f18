import { useTranslation } from 'react-i18next'
import type { VacancySummary } from '#contract/vacancies'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { workName } from './work-title.tsx'

type KindLineProps = { vacancy: Pick<VacancySummary, 'kind' | 'occupation' | 'title'>; taxonomy: Taxonomy }

/** What kind of place it is, and for which occupation where its name below does not say that already. */
export function KindLine({ vacancy: { kind, occupation, title }, taxonomy }: KindLineProps) {
  const { t, i18n } = useTranslation()
  const label = taxonomy.label(occupation)
  const isSaid = workName({ title, occupation, taxonomy }, i18n.language).text === label
  return (
    <span className="small muted">
      {t(`kind.${kind}`)}
      {!isSaid && ` · ${label}`}
    </span>
  )
}
