import { z } from 'zod'
import { modes, mostMinutes } from '../../../matcher/codes.ts'
import { week } from '../../../matcher/contract.ts'
import { day, line, listed, money, text, title } from '../../contract.ts'

const itemId = z.string().regex(/^[a-z0-9-]{1,40}$/)
const skill = z.string().regex(/^sk-[a-z0-9-]{1,60}$/)

/** A level in a skill: 0 not yet, 1 with help, 2 alone, 3 in all cases, 4 teaches others. */
const level = z.int().min(0).max(4)

/** Something to learn at a place: a skill of the taxonomy, or in own words. */
const goal = z.object({
  skill: skill.nullable(),
  title: title.nullable(),
  now: level,
  aim: level.min(1),
  /** Who teaches it. */
  teacher: line(120).nullable(),
})

export const payers = ['employer', 'municipality', 'school', 'person'] as const
const payer = z.enum(payers)

export const intentions = ['yes', 'perhaps', 'no'] as const
export const lessonAnswers = ['none', 'stay', 'moved'] as const
export const permitStates = ['notNeeded', 'toRequest', 'requested', 'granted'] as const

/** What is agreed about a placement, section by section; null is not said yet. */
export const planSections = z.object({
  purpose: text.nullable(),
  goals: listed(itemId, goal, 20),
  guidance: z.object({
    /** Who is there at work. */
    person: line(120).nullable(),
    buddy: line(120).nullable(),
    jobCoach: line(120).nullable(),
  }),
  language: z.object({
    /** Which tasks are in Dutch, and which words come first. */
    tasks: text.nullable(),
    helper: line(120).nullable(),
  }),
  time: z.object({
    hoursPerWeek: z.int().min(1).max(60),
    week: week.nullable(),
    startDay: day,
    endDay: day.nullable(),
    /** What happens with language lessons: there are none, they stay as they are, or they have been moved. */
    lessons: z.enum(lessonAnswers).nullable(),
  }),
  travel: z.object({
    mode: z.enum(modes).nullable(),
    minutes: z.int().min(1).max(mostMinutes).nullable(),
    paidBy: payer.exclude(['school']).nullable(),
  }),
  pay: z.object({ wage: money.nullable(), allowance: money.nullable() }),
  intention: z.object({
    toHire: z.enum(intentions).nullable(),
    condition: text.nullable(),
    /** The day on which the employer wrote it down. */
    writtenOn: day.nullable(),
  }),
  insurance: z.object({
    liability: payer.exclude(['person']).nullable(),
    accident: payer.exclude(['person']).nullable(),
    until: day.nullable(),
  }),
  school: line(120).nullable(),
  /** Why a place like an earlier one at the same employer helps now. */
  motivation: text.nullable(),
  /** Papers that tell a position in law or a benefit: an employer reads them after the person said yes to that. */
  papers: z.object({
    permit: z.enum(permitStates).nullable(),
    permitUntil: day.nullable(),
    municipalPermission: day.nullable(),
    uwvPermission: day.nullable(),
    notifiedOn: day.nullable(),
    volunteerStatement: day.nullable(),
  }),
})
export type Plan = z.infer<typeof planSections>
