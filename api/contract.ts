import { z } from 'zod'
import { countries } from '../locales/countries.ts'
import languages from '../locales/languages.json' with { type: 'json' }
import {
  emailPattern,
  isLegible,
  isMisleading,
  keptDay,
  keptEmail,
  keptLine,
  keptPhone,
  keptPostcode,
  keptProse,
  phonePattern,
  postcodePattern,
} from '../locales/typed.ts'

const calendarDay = (text: string) => {
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
/** The days that a life, a workplace or a rule can have to do with; any other year is a slip of the finger. */
export const dayBounds = { least: '1930-01-01', most: `${new Date().getUTCFullYear() + 10}-12-31` }
const withinSense = (length: number) => (at: z.core.ParsePayload<string>) => {
  const [least, most] = [dayBounds.least.slice(0, length), dayBounds.most.slice(0, length)]
  const beyond =
    at.value < least ? { code: 'too_early', least } : at.value > most && { code: 'too_late', most }
  if (beyond)
    at.issues.push({
      ...{ code: 'custom', input: at.value, params: beyond, message: 'not within sense' },
      continue: true,
    })
}
/** A day on the region's calendar. */
export const day = z
  .string()
  .overwrite(keptDay)
  .check(z.stringFormat('day', /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, { abort: true }))
  .refine(calendarDay, { abort: true, params: { code: 'day' }, message: 'not a day on the calendar' })
  .check(withinSense(10))
export const month = z
  .string()
  .overwrite(keptDay)
  .check(z.stringFormat('month', /^\d{4}-(0[1-9]|1[0-2])$/, { abort: true }))
  .check(withinSense(7))
/** A moment, in UTC. */
export const instant = z.iso.datetime()
export const bcp47 = z
  .string()
  .max(35)
  .regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/)
/** The languages of the screens: those of locales/languages.json. */
export const uiLanguages = Object.keys(languages) as (keyof typeof languages)[]
export const uiLanguage = z.enum(uiLanguages)
export type UiLanguage = z.infer<typeof uiLanguage>

// What makes a reader believe to see something else is refused, not removed.
const notMisleading = { abort: true, params: { code: 'hidden_characters' }, message: 'has hidden characters' }
const legible = { params: { code: 'no_letter' }, message: 'nothing to read in it' }
/** One line of a person's own text, with at least one letter or number in it. */
export const line = (max = 200) =>
  z
    .string()
    .overwrite(keptLine)
    .min(1, { abort: true })
    .max(max)
    .refine((text) => !isMisleading(text), notMisleading)
    .refine(isLegible, legible)
/** Several lines of a person's own text. */
export const prose = (max = 4000) =>
  z
    .string()
    .overwrite(keptProse)
    .min(1, { abort: true })
    .max(max)
    .refine((text) => !isMisleading(text), notMisleading)
/** Fields that people write in many ways and that are kept in one. */
export const phone = z.string().overwrite(keptPhone).max(40).check(z.stringFormat('phone', phonePattern))
export const email = z.string().overwrite(keptEmail).max(200).check(z.stringFormat('email', emailPattern))
export const postcode = z.string().overwrite(keptPostcode).check(z.stringFormat('postcode', postcodePattern))
export const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .refine((code) => countries.includes(code), { params: { code: 'unknown_country' }, message: 'no country' })

const isSentence = (text: string) => (text.match(/\p{L}/gu) ?? []).length >= 10 && /\s/.test(text)
/** A reason that others will read: at least two words, with ten letters. */
export const sentence = (max = 300) =>
  prose(max).refine(isSentence, { params: { code: 'no_sentence' }, message: 'at least a short sentence' })

/** A list whose items have keys, so many at most. */
export const listed = <K extends z.ZodType<string, string>, V extends z.ZodType>(
  key: K,
  item: V,
  most: number,
) =>
  z
    .record(key, item)
    .refine((all) => Object.keys(all).length <= most, { message: `at most ${most}`, params: { most } })

/** What somebody wrote, in the language they wrote it; translations stand beside it and never replace it. */
export const textOf = (words: z.ZodType<string, string>) =>
  z.object({
    language: bcp47,
    text: words,
    translations: listed(bcp47, z.object({ text: words, by: z.enum(['human', 'machine']) }), 20),
  })
export const text = textOf(prose())
/** The same for what something is called. */
export const title = textOf(prose(200))
export type Text = z.infer<typeof text>

export const money = z.object({
  amountCents: z.int().min(0).max(100_000_000),
  currency: z.literal('EUR'),
  per: z.enum(['hour', 'week', 'month', 'once']),
})

/** What happened to a record: paths, never values. `version` is the one that the act made. */
export const historyEntry = z.object({
  version: z.int(),
  at: instant,
  actor: z.string(),
  action: z.string(),
  paths: z.array(z.string()),
  /** Why, where an act asks for a reason. */
  reason: z.string().exactOptional(),
})
export type HistoryEntry = z.infer<typeof historyEntry>

export const versioned = z.object({ version: z.int(), changedAt: z.number() })

/** One way to page: `after` is the `next` of the page before. */
export const pageQuery = z.object({
  after: z.string().max(1000).exactOptional(),
  limit: z.coerce.number().int().min(1).max(200).default(50),
})
export const pageOf = <T extends z.ZodType>(item: T) =>
  z.object({ items: z.array(item), next: z.string().nullable(), total: z.int() })

/** Those who help with one case or one event, by invitation: their memberships have a scope. */
export const partnerRoles = ['eventHelper', 'jobCoach', 'mentor', 'interpreter'] as const
export type PartnerRole = (typeof partnerRoles)[number]
export const roles = ['person', 'employer', 'jobhunter', 'coordinator', 'admin', ...partnerRoles] as const
export const role = z.enum(roles)
export type Role = z.infer<typeof role>

/**
 * Who may call an endpoint. `roles` are held in the region of the path, `partners` for some case or event there; `demo`
 * says that there is no such endpoint outside a demo. Anything finer is ownership, in the `access.ts` of a noun.
 */
export type Access =
  | 'public'
  | 'demo'
  | 'signedIn'
  | { roles: readonly Role[]; partners?: readonly PartnerRole[]; demo?: true }

type Method = 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE'

type Declared<
  Params extends z.ZodType,
  Query extends z.ZodType,
  Body extends z.ZodType,
  Answer extends z.ZodType,
  Verb extends Method,
  Path extends string,
> = {
  method: Verb
  /** Below /api/v1; parameters as `:name`. */
  path: Path
  summary: string
  access: Access
  params?: Params
  query?: Query
  body?: Body
  /** Shape of a success; unknown keys do not leave. */
  answer: Answer
  /** The caller must say which version it saw (If-Match). */
  ifMatch?: true
  /** The largest body, in bytes, where it is more than what calls take otherwise. */
  mostBytes?: number
  /** Calls per minute and address, where the general limit is too generous. */
  perMinute?: number
}

/** An endpoint as one plain object. Method and path stay literal types, so that who calls it can be checked. */
export type Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
  Verb extends Method = Method,
  Path extends string = string,
> = Declared<Params, Query, Body, Answer, Verb, Path> & { status: 200 | 201 | 202 | 204 }

/** Declares an endpoint; the routes of its feature give it a handler. */
export const endpoint = <
  const Verb extends Method,
  const Path extends string,
  Answer extends z.ZodType,
  Params extends z.ZodType = z.ZodUndefined,
  Query extends z.ZodType = z.ZodUndefined,
  Body extends z.ZodType = z.ZodUndefined,
>(
  declared: Declared<Params, Query, Body, Answer, Verb, Path> & { status?: 200 | 201 | 202 | 204 },
): Endpoint<Params, Query, Body, Answer, Verb, Path> => ({ ...declared, status: declared.status ?? 200 })
