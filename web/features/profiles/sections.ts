import './profile.css'
import {
  Award,
  BookOpenText,
  BriefcaseBusiness,
  Clock,
  Eye,
  GraduationCap,
  Heart,
  House,
  MessagesSquare,
  Quote,
  Route,
  Scale,
  TriangleAlert,
  UserRound,
  Wrench,
} from 'lucide-react'
import type { ProfileSections } from '#contract/profiles'
import { sectionsOf } from '../../components/sections.tsx'
import type { Taxonomy } from '../taxonomy/use-taxonomy.ts'
import type { Side } from './section.ts'
import { AvailabilityFields, AvailabilityView } from './section-availability.tsx'
import { CertificatesFields, CertificatesView } from './section-certificates.tsx'
import { ConstraintsFields, ConstraintsView } from './section-constraints.tsx'
import { ContactFields, ContactView } from './section-contact.tsx'
import { EducationFields, EducationView } from './section-education.tsx'
import { ExperienceFields, ExperienceView } from './section-experience.tsx'
import { IntegrationFields, IntegrationView } from './section-integration.tsx'
import { IntroductionFields, IntroductionView } from './section-introduction.tsx'
import { LanguagesFields, LanguagesView } from './section-languages.tsx'
import { LegalFields, LegalView } from './section-legal.tsx'
import { MobilityFields, MobilityView } from './section-mobility.tsx'
import { ResidenceFields, ResidenceView } from './section-residence.tsx'
import { SharingFields, SharingView } from './section-sharing.tsx'
import { SkillsFields, SkillsView } from './section-skills.tsx'
import { WishesFields, WishesView } from './section-wishes.tsx'

/** Every section of a profile, in the order in which a person reads it: themself and what they can do first. */
export const { parts, sectionNames, isSection, SectionView, SectionCard, SectionEdit } = sectionsOf<
  Omit<ProfileSections, 'case'>,
  { taxonomy: Taxonomy; side: Side }
>({
  introduction: { icon: Quote, View: IntroductionView, Fields: IntroductionFields },
  skills: { icon: Wrench, View: SkillsView, Fields: SkillsFields },
  languages: { icon: MessagesSquare, View: LanguagesView, Fields: LanguagesFields },
  availability: { icon: Clock, View: AvailabilityView, Fields: AvailabilityFields },
  mobility: { icon: Route, View: MobilityView, Fields: MobilityFields },
  wishes: { icon: Heart, View: WishesView, Fields: WishesFields },
  experience: { icon: BriefcaseBusiness, View: ExperienceView, Fields: ExperienceFields },
  education: { icon: GraduationCap, View: EducationView, Fields: EducationFields },
  certificates: { icon: Award, View: CertificatesView, Fields: CertificatesFields },
  residence: { icon: House, View: ResidenceView, Fields: ResidenceFields },
  contact: { icon: UserRound, View: ContactView, Fields: ContactFields },
  integration: { icon: BookOpenText, View: IntegrationView, Fields: IntegrationFields },
  legal: { icon: Scale, View: LegalView, Fields: LegalFields },
  constraints: { icon: TriangleAlert, View: ConstraintsView, Fields: ConstraintsFields },
  sharing: { icon: Eye, View: SharingView, Fields: SharingFields },
})
