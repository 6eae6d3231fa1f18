import type { InjectOptions } from 'fastify'
import { onTestFinished } from 'vitest'
import { clockAt } from '../../api/adapters/clock.ts'
import type { Mail } from '../../api/adapters/mail/port.ts'
import { buildApp } from '../../api/app.ts'
import { loadConfig } from '../../api/config.ts'
import type { Role } from '../../api/contract.ts'
import { demoMark, openDeps } from '../../api/deps.ts'
import type { DemoPersona } from '../../api/features/accounts/contract.ts'
import { accounts, memberships } from '../../api/features/accounts/store.ts'
import { employers } from '../../api/features/employers/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { regions } from '../../api/features/regions/store.ts'
import { newId } from '../../api/ids.ts'
import { cookieName } from '../../api/plugins/cookies.ts'
import { specs } from '../../api/specs.ts'
import { anEmployer } from '../../seed/builders/employer.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { aRegion } from '../../seed/builders/region.ts'
import { randomFrom } from '../../seed/random.ts'
import { reference } from '../../seed/reference.ts'
import { openTestStore } from './store.ts'

export const region = 'region-north'
const facts = reference()

/** What a cookie is called over https, which these tests use unless they say otherwise. */
export const cookieOf = (name: 'session' | 'browser' | 'work') => cookieName(name, true)

/** The server on a clock and a mail box of the test's own, with an employer and a profile, and whoever talks to it. */
export const openAccounts = async (
  given: {
    isDemo?: boolean
    secure?: boolean
    personas?: DemoPersona[]
    smtpIsDown?: boolean
    settings?: object
  } = {},
) => {
  const store = await openTestStore(specs)
  if (given.isDemo) await store.setMark(demoMark, 'yes')
  const time = { now: new Date('2027-03-01T10:00:00Z') }
  const mails: Mail[] = []
  const failures: unknown[] = []
  const outbox = {
    close: () => {},
    send: async (mail: Mail) => {
      if (given.smtpIsDown) throw new Error('connection refused')
      mails.push(mail)
    },
  }
  const random = randomFrom(7, 'accounts')
  const known = { employer: random.id('employer'), profile: random.id('profile') }
  await store.collection(regions).insert(aRegion({ id: region, name: 'North' }))
  await store.collection(regions).insert(aRegion({ id: 'region-south', name: 'South' }))
  await store.collection(employers).insert(anEmployer(random, { id: known.employer, regions: [region] }))
  const owner = newId('account')
  const laid = aProfile(random, { id: known.profile, region, case: { owner } })
  await store.collection(profiles).in(region).insert(laid)

  const address = `${given.secure === false ? 'http' : 'https'}://werkbrug.test`
  const settings = {
    DATA_DIR: ':memory:',
    LOG_LEVEL: 'silent',
    RATE_LIMIT: '1000000',
    SEARCH: 'plain',
    PUBLIC_URL: address,
    ...given.settings,
  }
  const deps = await openDeps(loadConfig(settings), facts, store, {
    clock: clockAt(() => time.now),
    personas: given.personas ?? [],
    ...(!given.isDemo && { mail: outbox }),
    onError: (error) => failures.push(error),
  })
  const app = await buildApp(deps)
  onTestFinished(async () => {
    await app.close()
    await deps.close()
  })

  let calls = 0
  /** A browser: keeps the cookies it is given and sends them along, from one place or each time from another. */
  const browser = (place?: string) => {
    const cookies: Record<string, string> = {}
    return {
      cookies,
      async send(method: 'GET' | 'POST' | 'PATCH' | 'DELETE', path: string, body?: object, headers = {}) {
        calls += 1
        const remoteAddress = place ?? `10.0.${calls >> 8}.${calls & 255}`
        const url = `/api/v1${path}`
        const call: InjectOptions = { method, url, remoteAddress, cookies: { ...cookies }, headers }
        const answer = await app.inject(body === undefined ? call : { ...call, payload: body })
        for (const { name, value, maxAge } of answer.cookies) {
          if (value === '' || maxAge === 0) delete cookies[name]
          else cookies[name] = value
        }
        return answer
      },
    }
  }

  const join = async (account: string, role: Role, at = region, more: { profile?: string } = {}) => {
    const draft = {
      id: newId('membership'),
      account,
      role,
      region: at,
      scope: null,
      until: null,
      history: [],
      ...more,
    }
    await store.collection(memberships).insert(draft)
  }

  return {
    store,
    mails,
    failures,
    known,
    /** A profile whose case this account holds: one that is there, or a new one. */
    async giveCase(account: string, known?: string) {
      const cases = store.collection(profiles).in(region)
      const held = { owner: account, standIn: null }
      if (known) return cases.update(known, 'latest', (now) => ({ ...now, case: held }))
      const profile = aProfile(random, { region, case: { owner: account } })
      return cases.insert(profile)
    },
    deps,
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
      await join(id, role, at)
      return id
    },
    join,
    /** A browser in which this account is signed in. */
    async signedIn(account: string) {
      const made = browser()
      made.cookies[cookieOf('session')] = await deps.sessions.open(account, 'mail')
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
