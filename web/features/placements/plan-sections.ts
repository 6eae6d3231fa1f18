import {
  Bike,
  CalendarDays,
  FileText,
  GraduationCap,
  HandHelping,
  Handshake,
  Languages,
  RotateCcw,
  School,
  ShieldCheck,
  Target,
  Wallet,
} from 'lucide-react'
import { sectionsOf } from '../../components/sections.tsx'
import { GoalFields } from './goal-fields.tsx'
import {
  GuidanceFields,
  LanguageFields,
  MotivationFields,
  PurposeFields,
  SchoolFields,
} from './people-fields.tsx'
import type { PlanContext, PlanSections } from './plan-fields.ts'
import { MotivationView, PapersView, viewOf } from './plan-view.tsx'
import {
  InsuranceFields,
  IntentionFields,
  PapersFields,
  PayFields,
  TimeFields,
  TravelFields,
} from './terms-fields.tsx'

/** Every section of a plan, with how it is read and changed. */
export const { isSection, SectionEdit } = sectionsOf<PlanSections, PlanContext>({
  purpose: { icon: Target, View: viewOf('purpose'), Fields: PurposeFields },
  goals: { icon: GraduationCap, View: viewOf('goals'), Fields: GoalFields },
  time: { icon: CalendarDays, View: viewOf('time'), Fields: TimeFields },
  guidance: { icon: HandHelping, View: viewOf('guidance'), Fields: GuidanceFields },
  language: { icon: Languages, View: viewOf('language'), Fields: LanguageFields },
  travel: { icon: Bike, View: viewOf('travel'), Fields: TravelFields },
  pay: { icon: Wallet, View: viewOf('pay'), Fields: PayFields },
  intention: { icon: Handshake, View: viewOf('intention'), Fields: IntentionFields },
  insurance: { icon: ShieldCheck, View: viewOf('insurance'), Fields: InsuranceFields },
  school: { icon: School, View: viewOf('school'), Fields: SchoolFields },
  motivation: { icon: RotateCcw, View: MotivationView, Fields: MotivationFields },
  papers: { icon: FileText, View: PapersView, Fields: PapersFields },
})
