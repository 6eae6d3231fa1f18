import type { KeptMail } from '../../adapters/mail/mailbox.ts'
import type { GlobalSpec, StoredBody, Versioned } from '../../adapters/store/port.ts'
import type { HistoryEntry, Role, UiLanguage } from '../../contract.ts'
import { mendBy } from '../../mended.ts'
import type { Personal } from '../../personal.ts'
import type { MailChoice } from '../notifications/contract.ts'
import { accountSections, type accountStates } from './contract.ts'

export type Account = Versioned & {
  name: string
  language: UiLanguage
  /** In lower case; missing for who signs in with a card. */
  email?: string
  /** Hash of who its organisation's own sign-in says it is; missing until that was used first. */
  work?: string | undefined
  phone?: string | null
  /** Missing for who wants each mail at once. */
  mails?: MailChoice
  state: (typeof accountStates)[number]
  history: HistoryEntry[]
}

export const accounts: GlobalSpec<Account> & Personal = {
  name: 'accounts',
  scoped: false,
  personal: ({ account }) => (account === null ? null : { id: account }),
  unique: [
    { name: 'email', paths: ['email'] },
    { name: 'work', paths: ['work'] },
  ],
  upgrades: [mendBy(accountSections)],
}

export type MembershipRecord = Versioned & {
  account: string
  role: Role
  region: string
  employer?: string
  /** A profile has one account. */
  profile?: string
  /** The one case (a profile's id) or event that a partner is invited to; null for a role in the whole region. */
  scope: string | null
  /** An instant from which on it counts no more; null while nobody has said so. */
  until: string | null
  history: HistoryEntry[]
}

const withScope = (older: StoredBody): StoredBody => ({ ...older, scope: null, until: null })

export const memberships: GlobalSpec<MembershipRecord> & Personal = {
  name: 'memberships',
  scoped: false,
  personal: ({ profile }) => ({ profile }),
  unique: [{ name: 'profile', paths: ['profile'] }],
  indexes: [
    { name: 'account', paths: ['account'] },
    { name: 'region', paths: ['region', 'role'] },
    { name: 'employer', paths: ['employer'] },
    { name: 'scope', paths: ['scope'] },
  ],
  upgrades: [withScope],
}

export type Session = Versioned & {
  account: string
  /** How it began. */
  kind: 'mail' | 'demo' | 'card' | 'work'
  /** An instant. */
  beganAt: string
  /** An instant; moves on as the session is used. */
  expiresAt: string
}

/** How long a session lived when its beginning was not kept, in ms. */
const formerAge = 90 * 24 * 60 * 60 * 1000
const withBeginning = (older: StoredBody): StoredBody => ({
  ...older,
  beganAt: new Date(Date.parse(String(older.expiresAt)) - formerAge).toISOString(),
})

/** Sessions; the id is made of the secret in the cookie, which is kept nowhere. */
export const sessions: GlobalSpec<Session> & Personal = {
  name: 'sessions',
  scoped: false,
  personal: ({ account }) => (account === null ? null : { account }),
  indexes: [
    { name: 'account', paths: ['account'] },
    { name: 'expiry', paths: ['expiresAt'] },
  ],
  upgrades: [withBeginning],
}

/** A card with a QR code that lets a person in once; the id is made of the secret on it, which is kept nowhere. */
export type Card = Versioned & { account: string; profile: string; region: string; expiresAt: string }

export const cards: GlobalSpec<Card> & Personal = {
  name: 'cards',
  scoped: false,
  personal: ({ profile }) => ({ profile }),
  unique: [{ name: 'profile', paths: ['profile'] }],
  indexes: [{ name: 'expiry', paths: ['expiresAt'] }],
}

/** A link that lets helpers in to one event until its end; the id is made of the secret in it, which is kept nowhere. */
export type HelperLink = Versioned & { region: string; scope: string; madeBy: string; until: string }

export const helperLinks: GlobalSpec<HelperLink> & Personal = {
  name: 'helper_links',
  scoped: false,
  personal: null,
  indexes: [
    { name: 'scope', paths: ['scope'] },
    { name: 'end', paths: ['until'] },
  ],
}

/** One mail that was asked for; everything in it but the count is a hash or a time. */
export type SignInAttempt = {
  browser: string
  /** Hash of the address and of where it was asked from. */
  from: string
  link: string
  code: string
  tries: number
  expiresAt: string
}

/** What is under way for one address, so that its limits hold however many ask at once. */
export type SignIn = Versioned & {
  /** Hash of the address; also of one that nobody has. */
  address: string
  account: string | null
  attempts: SignInAttempt[]
  /** Wrong codes since an instant: over all attempts, and by where the attempt was asked from. */
  wrong: { count: number; since: string; by: Record<string, number> }
  /** When all of this may be forgotten. */
  expiresAt: string
}

const withAskers = (older: StoredBody): StoredBody => ({
  ...older,
  attempts: (older.attempts as object[]).map((attempt) => ({ ...attempt, from: '' })),
  wrong: { ...(older.wrong as object), by: {} },
})

export const signIns: GlobalSpec<SignIn> & Personal = {
  name: 'sign_ins',
  scoped: false,
  personal: ({ account }) => (account === null ? null : { account }),
  unique: [{ name: 'address', paths: ['address'] }],
  indexes: [
    { name: 'account', paths: ['account'] },
    { name: 'expiry', paths: ['expiresAt'] },
  ],
  lists: ['attempts.browser', 'attempts.link'],
  upgrades: [withAskers],
}

/** A new address for an account, until the code that was mailed to it comes back; the code is kept as a hash. */
export type EmailChange = Versioned & {
  account: string
  email: string
  code: string
  tries: number
  expiresAt: string
  /** How often this account has asked since an instant. */
  asked: { count: number; since: string }
}

export const emailChanges: GlobalSpec<EmailChange> & Personal = {
  name: 'email_changes',
  scoped: false,
  personal: ({ account }) => (account === null ? null : { account }),
  unique: [{ name: 'account', paths: ['account'] }],
  indexes: [{ name: 'expiry', paths: ['expiresAt'] }],
}

export const demoMails: GlobalSpec<KeptMail> & Personal = {
  name: 'demo_mails',
  scoped: false,
  personal: ({ email }) => (email === null ? null : { to: email }),
  indexes: [
    { name: 'at', paths: ['at'] },
    { name: 'to', paths: ['to'] },
  ],
}
