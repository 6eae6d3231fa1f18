import { displacement } from './displacement.ts'
import type { GuardRule } from './finding.ts'
import { hours } from './hours.ts'
import { length } from './length.ts'
import { lessons } from './lessons.ts'
import { notification } from './notification.ts'
import { pay } from './pay.ts'
import { permit } from './permit.ts'
import { referral } from './referral.ts'
import { repeat } from './repeat.ts'
import { requirements } from './requirements.ts'
import { rights } from './rights.ts'
import { school } from './school.ts'
import { statement } from './statement.ts'
import { travel } from './travel.ts'

/** Every rule that a plan is held against, in the order in which they are read. */
export const guardRules: readonly GuardRule[] = [
  referral,
  rights,
  permit,
  notification,
  statement,
  school,
  length,
  repeat,
  requirements,
  pay,
  hours,
  lessons,
  travel,
  displacement,
]
