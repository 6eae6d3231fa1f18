import type { VacancyAnswer } from '#contract/vacancies'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import type { SectionName, SectionParts } from '../vacancies/section.ts'
import { sections } from '../vacancies/sections.ts'

type SectionTextProps = { section: string; vacancy: VacancyAnswer; taxonomy: Taxonomy }

const isSection = (name: string): name is SectionName => Object.hasOwn(sections, name)

/** A section of a vacancy as it is read; nothing for what is no section. */
export function SectionText({ section, vacancy, taxonomy }: SectionTextProps) {
  if (!isSection(section)) return null
  const { View } = sections[section] as unknown as SectionParts<SectionName>
  return <View values={vacancy[section]} vacancy={vacancy} taxonomy={taxonomy} />
}
