import { z } from 'zod'
import type { InLanguages } from '../../../locales/in-language.ts'
import { keptCode } from '../../../locales/typed.ts'
import {
  email,
  endpoint,
  historyEntry,
  line,
  pageOf,
  pageQuery,
  phone,
  role,
  uiLanguage,
  versioned,
} from '../../contract.ts'
import { accountId, employerId, eventId, membershipId, profileId, regionId } from '../../contract-ids.ts'
import { mailChoices } from '../notifications/contract.ts'
import { holdings } from './contract-staff.ts'

export const accountSections = z.object({
  name: line(120),
  language: uiLanguage,
  /** Where the employers of a jobhunter reach them; nobody else is shown it. */
  phone: phone.nullable().exactOptional(),
  mails: z.enum(mailChoices).exactOptional(),
})

/** A membership joins an account, a role and a region; a person's names their profile, an employer's the employer. */
export const membership = z.object({
  id: membershipId,
  role,
  region: regionId,
  employer: employerId.nullable(),
  profile: profileId.nullable(),
})
export type MembershipAnswer = z.infer<typeof membership>

export const accountStates = ['active', 'deactivated'] as const
export const account = z.object({
  id: accountId,
  email: email.nullable(),
  state: z.enum(accountStates),
  ...versioned.shape,
  history: z.array(historyEntry),
  ...accountSections.shape,
  phone: phone.nullable(),
  mails: z.enum(mailChoices),
})
export type AccountAnswer = z.infer<typeof account>

const beginning = { id: accountId, name: line(120), language: uiLanguage }
export const newAccount = z.discriminatedUnion('role', [
  z.strictObject({ ...beginning, role: z.literal('jobhunter'), email }),
  z.strictObject({ ...beginning, role: z.literal('employer'), email, employer: employerId }),
  z.strictObject({ ...beginning, role: z.literal('person'), email: email.nullable(), profile: profileId }),
])
export type NewAccount = z.infer<typeof newAccount>

/** Who works in a region. */
export const accountRow = z.object({
  id: accountId,
  name: z.string(),
  roles: z.array(role),
  state: z.enum(accountStates),
  version: z.int(),
})
export type AccountRow = z.infer<typeof accountRow>

/** Who is signed in, events they help at, and jobhunters they stand in for today; `account` is null for nobody. */
export const session = z.object({
  account: z.object({ id: accountId, name: z.string(), language: uiLanguage, version: z.int() }).nullable(),
  memberships: z.array(z.object({ ...membership.shape, regionName: z.string() })),
  helps: z.array(z.object({ region: regionId, event: eventId })),
  standsInFor: z.array(z.object({ region: regionId, account: accountId })),
  isDemo: z.boolean(),
})
export type SessionAnswer = z.infer<typeof session>

export const persona = z.object({
  id: z.string(),
  name: z.string(),
  role,
  /** The language this persona reads. */
  language: uiLanguage,
  /** One line, in the language asked for (Accept-Language). */
  story: z.string(),
  /** What stands under the name: a trade, an employer, a post. */
  about: z.string(),
})
export type Persona = z.infer<typeof persona>
/** A persona as the demo keeps it: with its account, and its words in every language. */
export type DemoPersona = Omit<Persona, 'story' | 'about'> & {
  account: string
  story: InLanguages
  about: InLanguages
}

export const demoMail = z.object({
  id: z.string(),
  to: z.string(),
  subject: z.string(),
  text: z.string(),
  language: uiLanguage,
  at: z.iso.datetime(),
})
export type DemoMail = z.infer<typeof demoMail>

/** What a link or a card carries in its fragment. */
export const secret = z.string().regex(/^[A-Za-z0-9_-]{43}$/)
const inRegion = z.object({ region: regionId })
const one = z.object({ region: regionId, id: accountId })

export const accountEndpoints = {
  session: endpoint({
    method: 'GET',
    path: '/session',
    summary: 'Who is signed in',
    access: 'public',
    answer: session,
  }),
  signOut: endpoint({
    method: 'DELETE',
    path: '/session',
    summary: 'Sign out on this device',
    access: 'public',
    answer: z.null(),
    status: 204,
  }),
  signOutEverywhere: endpoint({
    method: 'DELETE',
    path: '/account/sessions',
    summary: 'Sign out on every device, this one too',
    access: 'signedIn',
    answer: z.null(),
    status: 204,
  }),
  askToSignIn: endpoint({
    method: 'POST',
    path: '/sign-in',
    summary: 'Ask for a mail with a link and a code; the answer is the same for every address',
    access: 'public',
    body: z.strictObject({ email, language: uiLanguage }),
    answer: z.null(),
    status: 202,
    perMinute: 60,
  }),
  signInByCode: endpoint({
    method: 'POST',
    path: '/sign-in/code',
    summary: 'Sign in with the code, in the browser that asked',
    access: 'public',
    body: z.strictObject({
      code: z
        .string()
        .overwrite(keptCode)
        .check(z.stringFormat('code', /^\d{6}$/)),
    }),
    answer: session,
    perMinute: 60,
  }),
  signInByLink: endpoint({
    method: 'POST',
    path: '/sign-in/link',
    summary: 'Sign in with the token of the link; used once',
    access: 'public',
    body: z.strictObject({ token: secret }),
    answer: session,
    perMinute: 60,
  }),
  makeCard: endpoint({
    method: 'POST',
    path: '/regions/:region/profiles/:id/cards',
    summary: 'Make a card with a QR code for a person without e-mail; an older card and its sessions end',
    access: { roles: ['jobhunter'] },
    params: z.object({ region: regionId, id: profileId }),
    answer: z.object({ token: z.string(), expiresAt: z.iso.datetime() }),
    status: 201,
  }),
  signInByCard: endpoint({
    method: 'POST',
    path: '/sign-in/card',
    summary: 'Sign in with the card; used once, the session stays on this device',
    access: 'public',
    body: z.strictObject({ token: secret }),
    answer: session,
    perMinute: 60,
  }),
  own: endpoint({
    method: 'GET',
    path: '/account',
    summary: 'My account',
    access: 'signedIn',
    answer: account,
  }),
  patchOwn: endpoint({
    method: 'PATCH',
    path: '/account',
    summary: 'Change my name, language, telephone number or which mails I want',
    access: 'signedIn',
    body: z.strictObject(accountSections.partial().shape),
    ifMatch: true,
    answer: account,
  }),
  askForEmail: endpoint({
    method: 'POST',
    path: '/account/email',
    summary: 'Ask for a code at a new address; the answer is the same for an address that somebody else has',
    access: 'signedIn',
    body: z.strictObject({ email }),
    answer: z.null(),
    status: 202,
    perMinute: 20,
  }),
  confirmEmail: endpoint({
    method: 'POST',
    path: '/account/email/code',
    summary: 'Take the new address over, with the code that came there, where it was asked for',
    access: 'signedIn',
    body: z.strictObject({ code: z.string().regex(/^\d{6}$/) }),
    answer: account,
    perMinute: 20,
  }),
  list: endpoint({
    method: 'GET',
    path: '/regions/:region/accounts',
    summary: 'Staff of a region, by name',
    access: { roles: ['jobhunter', 'coordinator'] },
    params: inRegion,
    query: z.strictObject(pageQuery.shape),
    answer: pageOf(accountRow),
  }),
  create: endpoint({
    method: 'POST',
    path: '/regions/:region/accounts',
    summary:
      'Make an account: a coordinator makes jobhunters, a jobhunter makes people and employer contacts',
    access: { roles: ['jobhunter', 'coordinator'] },
    params: inRegion,
    body: newAccount,
    answer: account,
    status: 201,
  }),
  setState: endpoint({
    method: 'POST',
    path: '/regions/:region/accounts/:id/state',
    summary: 'Deactivate an account of the region, or activate it again',
    access: { roles: ['coordinator'] },
    params: one,
    body: z.strictObject({ to: z.enum(accountStates) }),
    ifMatch: true,
    answer: account,
  }),
  holdings: endpoint({
    method: 'GET',
    path: '/regions/:region/accounts/:id/holdings',
    summary: 'What hangs on an account: cases, those it stands in for, promises, hand-overs, employers',
    access: { roles: ['coordinator'] },
    params: one,
    answer: holdings,
  }),
  ofEmployer: endpoint({
    method: 'GET',
    path: '/regions/:region/employers/:id/accounts',
    summary: 'Who can sign in for an employer',
    access: { roles: ['jobhunter'] },
    params: z.object({ region: regionId, id: employerId }),
    answer: z.object({
      items: z.array(
        z.object({
          id: accountId,
          name: z.string(),
          email: z.email().nullable(),
          state: z.enum(accountStates),
        }),
      ),
    }),
  }),
  personas: endpoint({
    method: 'GET',
    path: '/demo/personas',
    summary: 'The people of the demo',
    access: 'demo',
    answer: z.object({ personas: z.array(persona) }),
  }),
  signInAsPersona: endpoint({
    method: 'POST',
    path: '/demo/sessions',
    summary: 'Sign in as one of them',
    access: 'demo',
    body: z.strictObject({ persona: z.string().max(60) }),
    answer: session,
  }),
  mailbox: endpoint({
    method: 'GET',
    path: '/demo/mailbox',
    summary: 'Mails that a real server would have sent',
    access: 'demo',
    answer: z.object({ mails: z.array(demoMail) }),
  }),
}
