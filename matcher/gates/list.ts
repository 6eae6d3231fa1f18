import type { Gate } from '../model/define.ts'
import { certificate } from './certificate.ts'
import { constraint } from './constraint.ts'
import { dates } from './dates.ts'
import { hours } from './hours.ts'
import { language } from './language.ts'
import { reach } from './reach.ts'
import { rights } from './rights.ts'
import { skills } from './skills.ts'
import { wish } from './wish.ts'

/** In the order in which they are said. */
export const gates: readonly Gate[] = [
  rights,
  wish,
  dates,
  certificate,
  reach,
  hours,
  language,
  skills,
  constraint,
]
