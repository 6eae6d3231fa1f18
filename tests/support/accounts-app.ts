import Fastify, { type InjectOptions } from 'fastify'
import { serializerCompiler } from 'fastify-type-provider-zod'
import { onTestFinished } from 'vitest'
import { clockAt } from '../../api/adapters/clock.ts'
import { mailbox } from '../../api/adapters/mail/mailbox.ts'
import type { Mail } from '../../api/adapters/mail/port.ts'
import { openSqliteStore } from '../../api/adapters/store/sqlite.ts'
import type { Role } from '../../api/contract.ts'
import type { DemoPersona } from '../../api/features/accounts/contract.ts'
import { accountRoutes } from '../../api/features/accounts/routes.ts'
import { accountService } from '../../api/features/accounts/service.ts'
import { cardService } from '../../api/features/accounts/service-cards.ts'
import { demoService } from '../../api/features/accounts/service-demo.ts'
import { sessionService } from '../../api/features/accounts/service-sessions.ts'
import { signInService } from '../../api/features/accounts/service-sign-in.ts'
import {
  accounts,
  cards,
  demoMails,
  memberships,
  sessions,
  signIns,
} from '../../api/features/accounts/store.ts'
import { newId } from '../../api/ids.ts'
import { auth } from '../../api/plugins/auth.ts'
import { errorExit } from '../../api/plugins/errors.ts'
import { mount } from '../../api/route.ts'

export const region = 'region-north'

/** The routes of accounts on a store, a clock and a mail box of the test's own, and whoever talks to them. */
export const openAccounts = async (
  given: { isDemo?: boolean; secure?: boolean; personas?: DemoPersona[]; smtpIsDown?: boolean } = {},
) => {
  const specs = [accounts, memberships, sessions, signIns, cards, demoMails]
  const store = await openSqliteStore({ dir: ':memory:', specs })
  const time = { now: new Date('2027-03-01T10:00:00Z') }
  const clock = clockAt(() => time.now)
  const mails: Mail[] = []
  const failures: unknown[] = []
  const outbox = {
    close: () => {},
    send: async (mail: Mail) => {
      if (given.smtpIsDown) throw new Error('connection refused')
      mails.push(mail)
    },
  }
  const base = { store, clock, isDemo: given.isDemo ?? false }
  const known = { employer: newId('employer'), profile: newId('profile') }
  const casesOf = new Set<string>()
  const services = { sessions: sessionService({ ...base, regionName: async () => 'North' }) }
  const all = {
    ...services,
    accounts: accountService({
      ...base,
      ...services,
      employerExists: async (_, id) => id === known.employer,
      profileExists: async (_, id) => id === known.profile,
      holdsCases: async (_, id) => casesOf.has(id),
    }),
    signIns: signInService({
      ...base,
      ...services,
      mail: given.isDemo ? mailbox(store.collection(demoMails), clock, () => newId('mail')) : outbox,
      publicUrl: 'https://werkbrug.test',
      onMailFailure: (error) => failures.push(error),
    }),
    cards: cardService({ ...base, ...services, profiles: { get: async () => null, note: async () => {} } }),
    demo: demoService({ ...base, ...services, personas: given.personas ?? [] }),
  }

  const app = Fastify()
  app.setValidatorCompiler(() => () => true)
  app.setSerializerCompiler(serializerCompiler)
  errorExit(app)
  await auth(app, all.sessions.actorOf)
  for (const one of accountRoutes(all, { secure: given.secure ?? false })) mount(app, one, () => base.isDemo)
  onTestFinished(async () => {
    await app.close()
    await store.close()
  })

  /** A browser: keeps the cookies it is given and sends them along. */
  const browser = () => {
    const cookies: Record<string, string> = {}
    return {
      cookies,
      async send(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object, headers = {}) {
        const call: InjectOptions = { method, url: `/api/v1${path}`, cookies: { ...cookies }, headers }
        const answer = await app.inject(body === undefined ? call : { ...call, payload: body })
        for (const { name, value, maxAge } of answer.cookies) {
          if (value === '' || maxAge === 0) delete cookies[name]
          else cookies[name] = value
        }
        return answer
      },
    }
  }

  return {
    store,
    mails,
    failures,
    known,
    casesOf,
    services: all,
    browser,
    later: (ms: number) => {
      time.now = new Date(time.now.getTime() + ms)
    },
    /** Lays an account with one membership. */
    async person(role: Role, email?: string, at = region) {
      const id = newId('account')
      await store.collection(accounts).insert({
        id,
        name: `The ${role}`,
        language: 'nl',
        state: 'active',
        history: [],
        ...(email && { email }),
      })
      const history: [] = []
      await store
        .collection(memberships)
        .insert({ id: newId('membership'), account: id, role, region: at, history })
      return id
    },
    /** A browser in which this account is signed in. */
    async signedIn(account: string) {
      const made = browser()
      made.cookies.werkbrug_session = await all.sessions.open(account, 'mail')
      return made
    },
  }
}
export type AccountsApp = Awaited<ReturnType<typeof openAccounts>>

/** What stands in the latest mail. */
export const latest = ({ mails }: AccountsApp) => {
  const text = mails.at(-1)?.text ?? ''
  return { code: /^\d{6}$/m.exec(text)?.[0] ?? '', token: /#(.+)$/m.exec(text)?.[1] ?? '' }
}
