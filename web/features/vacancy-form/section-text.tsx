import type { VacancyAnswer } from '#contract/vacancies'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { isSection, SectionView } from '../vacancies/sections.ts'

type SectionTextProps = { section: string; vacancy: VacancyAnswer; taxonomy: Taxonomy }

/** A section of a vacancy as it is read; nothing for what is no section. */
export function SectionText({ section, vacancy, taxonomy }: SectionTextProps) {
  if (!isSection(section)) return null
  return <SectionView name={section} values={vacancy[section]} context={{ vacancy, taxonomy }} />
}
