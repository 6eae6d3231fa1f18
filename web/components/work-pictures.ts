import {
  ArrowUpFromLine,
  BriefcaseBusiness,
  Car,
  Flame,
  GraduationCap,
  Hammer,
  HeartHandshake,
  Hourglass,
  Languages,
  Moon,
  Package,
  PersonStanding,
  Snowflake,
  Sprout,
  Volume2,
  Wheat,
} from 'lucide-react'
import type { Demand, Kind } from '../../matcher/codes.ts'
import type { IconShape } from './icon.tsx'

export const kindPictures: Record<Kind, IconShape> = {
  job: BriefcaseBusiness,
  workExperience: Hammer,
  trial: Hourglass,
  dual: GraduationCap,
  languageInternship: Languages,
  starterJob: Sprout,
  volunteering: HeartHandshake,
}

export const demandPictures: Record<Demand, IconShape> = {
  heavyLifting: Package,
  longStanding: PersonStanding,
  heights: ArrowUpFromLine,
  cold: Snowflake,
  heat: Flame,
  noise: Volume2,
  flourDust: Wheat,
  night: Moon,
  driving: Car,
}
