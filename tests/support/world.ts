import type { InjectOptions } from 'fastify'
import { onTestFinished } from 'vitest'
import type { Clock } from '../../api/adapters/clock.ts'
import type { AnySpec, DumpRow, Store } from '../../api/adapters/store/port.ts'
import { buildApp } from '../../api/app.ts'
import { loadConfig } from '../../api/config.ts'
import type { Endpoint, Role } from '../../api/contract.ts'
import { demoMark, openDeps } from '../../api/deps.ts'
import { accounts, memberships, sessions } from '../../api/features/accounts/store.ts'
import { employers, sites } from '../../api/features/employers/store.ts'
import { events, participations, stalls } from '../../api/features/events/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { regions } from '../../api/features/regions/store.ts'
import { vacancies } from '../../api/features/vacancies/store.ts'
import { idOfSecret, newSecret } from '../../api/ids.ts'
import { specs } from '../../api/specs.ts'
import { anAccount } from '../../seed/builders/account.ts'
import { anEmployer } from '../../seed/builders/employer.ts'
import { anEvent, aParticipation, aStall } from '../../seed/builders/event.ts'
import { aMembership } from '../../seed/builders/membership.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { aRegion } from '../../seed/builders/region.ts'
import { aSite } from '../../seed/builders/site.ts'
import { aVacancy } from '../../seed/builders/vacancy.ts'
import { randomFrom } from '../../seed/random.ts'
import { reference } from '../../seed/reference.ts'
import { openTestStore, rowOf } from './store.ts'

/** Everybody who may knock on an endpoint, seen from the records of `home`. */
export const callers = [
  'nobody',
  'self',
  'otherPerson',
  'ownEmployer',
  'otherEmployer',
  'holder',
  'colleague',
  'coordinator',
  'elsewhere',
  'interpreter',
  'helper',
] as const
export type Caller = (typeof callers)[number]

const home = 'region-zwolle'
const away = 'region-drenthe'
const facts = reference()
const day = 24 * 60 * 60 * 1000

/**
 * A small world on a store in memory: two regions; in `home` two employers, a person whose case `holder` holds, another
 * person, a vacancy in each state that matters, an event with a stall of the first
 * employer to which the first person is invited, an interpreter invited to the case of the first person and a helper of the event; in `away` one of
 * each, and a jobhunter, `elsewhere`. `env` adds settings.
 */
export const openWorld = async ({
  isDemo = false,
  env = {},
  seenBy = (store) => store,
  onError,
  clock,
  known = facts,
  atEnd = onTestFinished,
  openStore = openTestStore,
  log,
}: {
  isDemo?: boolean
  env?: Record<string, string>
  /** The store as the server sees it. */
  seenBy?: (store: Store) => Store
  onError?: (error: unknown) => void
  clock?: Clock
  /** The facts that come with the product, and what was imported beside them. */
  known?: typeof facts
  /** Takes what closes the world; without it, the world ends with its test. */
  atEnd?: (close: () => Promise<void>) => void
  openStore?: typeof openTestStore
  /** Takes the lines of the log. */
  log?: { write(line: string): void }
} = {}) => {
  const random = randomFrom(7, 'world')
  const store = await openStore(specs)
  if (isDemo) await store.setMark(demoMark, 'yes')
  const id = {
    home,
    away,
    profile: random.id('profile'),
    otherProfile: random.id('profile'),
    unclaimed: random.id('profile'),
    farProfile: random.id('profile'),
    employer: random.id('employer'),
    applicant: random.id('employer'),
    otherEmployer: random.id('employer'),
    farEmployer: random.id('employer'),
    site: random.id('site'),
    otherSite: random.id('site'),
    farSite: random.id('site'),
    open: random.id('vacancy'),
    draft: random.id('vacancy'),
    farVacancy: random.id('vacancy'),
    event: random.id('event'),
    stall: random.id('stall'),
    participation: random.id('participation'),
  }
  const secrets = new Map<Caller, string>()
  const accountOf = new Map<Caller, string>()

  const began = clock?.now() ?? new Date()
  const laid: DumpRow[] = [
    rowOf(regions, aRegion({ id: home, neighbours: [away] })),
    rowOf(regions, aRegion({ id: away, name: 'Drenthe', municipalities: ['Meppel'] })),
  ]
  const lay = (spec: AnySpec, ...drafts: Parameters<typeof rowOf>[1][]) =>
    laid.push(...drafts.map((draft) => rowOf(spec, draft)))

  const join = (
    caller: Caller,
    role: Role,
    region: string,
    more: { profile?: string; employer?: string; scope?: string } = {},
  ) => {
    const account = random.id('account')
    accountOf.set(caller, account)
    lay(accounts, anAccount(random, { id: account, name: caller }))
    lay(memberships, aMembership(random, { account, role, region, ...more }))
    const secret = newSecret()
    secrets.set(caller, secret)
    const days = role === 'person' || role === 'employer' ? 90 : 0.5
    lay(sessions, {
      ...{ id: idOfSecret('session', secret), account, kind: 'mail' },
      ...{ beganAt: began.toISOString(), expiresAt: new Date(began.getTime() + days * day).toISOString() },
    })
    return account
  }
  join('self', 'person', home, { profile: id.profile })
  join('otherPerson', 'person', home, { profile: id.otherProfile })
  join('ownEmployer', 'employer', home, { employer: id.employer })
  join('otherEmployer', 'employer', home, { employer: id.otherEmployer })
  const holder = join('holder', 'jobhunter', home)
  join('colleague', 'jobhunter', home)
  join('coordinator', 'coordinator', home)
  join('interpreter', 'interpreter', home, { scope: id.profile })
  join('helper', 'eventHelper', home, { scope: id.event })
  const elsewhere = join('elsewhere', 'jobhunter', away)

  lay(
    profiles,
    aProfile(random, { id: id.profile, case: { owner: holder } }),
    aProfile(random, { id: id.otherProfile, case: { owner: holder } }),
    aProfile(random, { id: id.farProfile, region: away, case: { owner: elsewhere } }),
  )
  lay(
    employers,
    anEmployer(random, { id: id.employer, organisation: { kvk: '00000001' } }),
    anEmployer(random, { id: id.otherEmployer, organisation: { kvk: '00000002' } }),
    anEmployer(random, { id: id.applicant, state: 'applied', organisation: { kvk: '00000003' } }),
    anEmployer(random, { id: id.farEmployer, regions: [away], organisation: { kvk: '00000004' } }),
  )
  lay(
    sites,
    aSite(random, { id: id.site, employer: id.employer }),
    aSite(random, { id: id.otherSite, employer: id.otherEmployer }),
    aSite(random, { id: id.farSite, region: away, employer: id.farEmployer }),
  )
  const own = { employer: id.employer, basics: { site: id.site } }
  const far = { region: away, employer: id.farEmployer, basics: { site: id.farSite } }
  lay(
    vacancies,
    aVacancy(random, { id: id.open, ...own }),
    aVacancy(random, { id: id.draft, state: 'draft', ...own }),
    aVacancy(random, { id: id.farVacancy, ...far }),
  )
  lay(events, anEvent(random, { id: id.event, organiser: holder }))
  lay(stalls, aStall(random, { id: id.stall, event: id.event, employer: id.employer }))
  const asked = { id: id.participation, event: id.event, profile: id.profile }
  lay(participations, aParticipation(random, asked))
  await store.load(laid)

  const config = loadConfig({
    DATA_DIR: ':memory:',
    LOG_LEVEL: 'silent',
    RATE_LIMIT: '1000000',
    SEARCH: 'plain',
    ...env,
  })
  // After the records, so that those who follow them read them once.
  const deps = await openDeps(config, known, seenBy(store), {
    ...(onError && { onError }),
    ...(clock && { clock }),
  })
  // What begins by itself has ended before the test begins.
  await deps.pictures.settle()

  let calls = 0
  const app = await buildApp(deps, { ...(log && { log }) })
  let isOpen = true
  const close = async () => {
    if (!isOpen) return
    isOpen = false
    await app.close()
    await deps.close()
  }
  atEnd(close)

  return {
    app,
    deps,
    /** For tests that open many, one after the other; the end of a test closes the others. */
    close,
    store,
    random,
    id,
    /** What was begun and not finished is settled, as at the next start on the same store. */
    async startAgain() {
      const open = { ...store, close: async () => {} }
      const next = await openDeps(config, known, open)
      await next.close()
    },
    /** A list that was shown, where a test made one. */
    shown: '',
    /** Somebody in the list of the open vacancy, where a test made one. */
    pseudonym: '',
    /** Opens a session anew, for who was signed in before the clock moved on. */
    async signIn(caller: Caller) {
      secrets.set(caller, await deps.sessions.open(accountOf.get(caller) ?? '', 'mail'))
    },
    accountOf: (caller: Caller) => accountOf.get(caller) ?? '',
    /** Sends as one of the callers, each time from another address. `path` is below /api/v1. */
    send(
      caller: Caller,
      method: Endpoint['method'],
      path: string,
      more: { body?: unknown; ifMatch?: string | number; headers?: Record<string, string> } = {},
    ) {
      calls += 1
      const secret = secrets.get(caller)
      const options: InjectOptions = {
        method,
        remoteAddress: `10.0.${calls >> 8}.${calls & 255}`,
        url: `/api/v1${path}`,
        cookies: secret ? { werkbrug_session: secret } : {},
        headers: {
          ...(more.ifMatch !== undefined && {
            'if-match': typeof more.ifMatch === 'number' ? `"${more.ifMatch}"` : more.ifMatch,
          }),
          ...(more.body !== undefined && { 'content-type': 'application/json' }),
          ...more.headers,
        },
      }
      if (more.body === undefined) return app.inject(options)
      return app.inject({
        ...options,
        payload: typeof more.body === 'string' ? more.body : JSON.stringify(more.body),
      })
    },
  }
}
export type World = Awaited<ReturnType<typeof openWorld>>
