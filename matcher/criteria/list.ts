import type { Criterion } from '../model/define.ts'
import { availability } from './availability.ts'
import { language } from './language.ts'
import { skills } from './skills.ts'
import { travel } from './travel.ts'
import { wish } from './wish.ts'

/** In the order in which they are said; ties between rounded parts fall to the earlier. */
export const criteria: readonly Criterion[] = [skills, language, travel, availability, wish]
