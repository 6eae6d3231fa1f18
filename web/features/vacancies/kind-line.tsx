import { useTranslation } from 'react-i18next'
import type { VacancySummary } from '#contract/vacancies'
import { wordsFor } from '../../components/own-text.tsx'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'

type KindLineProps = { vacancy: Pick<VacancySummary, 'kind' | 'occupation' | 'title'>; taxonomy: Taxonomy }

/** What kind of place it is, and for which occupation where its title does not say that already. */
export function KindLine({ vacancy: { kind, occupation, title }, taxonomy }: KindLineProps) {
  const { t, i18n } = useTranslation()
  const label = taxonomy.label(occupation)
  const isSaid = wordsFor(title, i18n.language).text === label
  return (
    <span className="small muted">
      {t(`kind.${kind}`)}
      {!isSaid && ` · ${label}`}
    </span>
  )
}
