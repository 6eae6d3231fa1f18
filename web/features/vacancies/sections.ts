import './vacancies.css'
import { ClipboardCheck, Clock, Coins, FileText, Globe, Hammer, LifeBuoy, Store } from 'lucide-react'
import type { VacancyAnswer, VacancySections } from '#contract/vacancies'
import { sectionsOf } from '../../components/sections.tsx'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import { BasicsFields, BasicsView } from './section-basics.tsx'
import { HoursFields, HoursView } from './section-hours.tsx'
import { PayFields, PayView } from './section-pay.tsx'
import { PublicationFields, PublicationView } from './section-publication.tsx'
import { RequirementsFields, RequirementsView } from './section-requirements.tsx'
import { DescriptionFields, DescriptionView, GuidanceFields, GuidanceView } from './section-rest.tsx'
import { WorkFields, WorkView } from './section-work.tsx'

/** Every section of a vacancy, in the order in which it is read. */
export const { parts, sectionNames, isSection, SectionView, SectionCard, SectionEdit } = sectionsOf<
  VacancySections,
  { vacancy: VacancyAnswer; taxonomy: Taxonomy }
>({
  description: { icon: FileText, View: DescriptionView, Fields: DescriptionFields },
  basics: { icon: Store, View: BasicsView, Fields: BasicsFields },
  work: { icon: Hammer, View: WorkView, Fields: WorkFields },
  requirements: { icon: ClipboardCheck, View: RequirementsView, Fields: RequirementsFields },
  hours: { icon: Clock, View: HoursView, Fields: HoursFields },
  pay: { icon: Coins, View: PayView, Fields: PayFields },
  guidance: { icon: LifeBuoy, View: GuidanceView, Fields: GuidanceFields },
  publication: { icon: Globe, View: PublicationView, Fields: PublicationFields },
})
