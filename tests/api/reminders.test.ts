import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, inject, test, vi } from 'vitest'
import { clockAt } from '../../api/adapters/clock.ts'
import type { Store } from '../../api/adapters/store/port.ts'
import { loadConfig } from '../../api/config.ts'
import { openDeps, openStore } from '../../api/deps.ts'
import { accounts, demoMails, memberships } from '../../api/features/accounts/store.ts'
import { notifications } from '../../api/features/notifications/store.ts'
import { placements } from '../../api/features/placements/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { regions } from '../../api/features/regions/store.ts'
import { anAccount } from '../../seed/builders/account.ts'
import { aMembership } from '../../seed/builders/membership.ts'
import { aPlacement } from '../../seed/builders/placement.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { aRegion } from '../../seed/builders/region.ts'
import { randomFrom } from '../../seed/random.ts'
import { reference } from '../../seed/reference.ts'
import { runningSince } from '../support/placements.ts'
import { newStoreSettings } from '../support/store.ts'

vi.setConfig({ testTimeout: 600_000 })

const script = fileURLToPath(new URL('../support/remind-child.ts', import.meta.url))
const region = 'region-zwolle'
/** How many are due at once: REMINDERS=10000 asks for more than the few that show the principle. Two for each placement. */
const reminders = Number(process.env.REMINDERS ?? 120)
const perEmployer = 10
const atOnce = 50

const inTurns = async (writes: readonly (() => Promise<unknown>)[]) => {
  for (let from = 0; from < writes.length; from += atOnce)
    await Promise.all(writes.slice(from, from + atOnce).map((write) => write()))
}

/** A store in which people and their employers have to be asked how it goes, all on one day. */
const layDue = async (store: Store): Promise<void> => {
  const random = randomFrom(5, 'reminders')
  await store.collection(regions).insert(aRegion({ id: region }))
  const signUp = (name: string, role: 'person' | 'employer', more: object) => {
    const account = random.id('account')
    return [
      () =>
        store.collection(accounts).insert(anAccount(random, { id: account, email: `${name}@mail.example` })),
      () => store.collection(memberships).insert(aMembership(random, { account, role, region, ...more })),
    ]
  }
  const evaluations = { week1: { day: '2026-12-11', person: null, employer: null, together: null } }
  const writes = Array.from({ length: reminders / 2 / perEmployer }, (_, house) => {
    const employer = random.id('employer')
    const people = Array.from({ length: perEmployer }, (__, n) => {
      const profile = random.id('profile')
      const due = { ...runningSince('2026-12-07'), evaluations, dueOn: '2026-12-11', profile, employer }
      return [
        () =>
          store
            .collection(profiles)
            .in(region)
            .insert(aProfile(random, { id: profile, region })),
        () => store.collection(placements).in(region).insert(aPlacement(random, due)),
        ...signUp(`p${house}-${n}`, 'person', { profile }),
      ]
    })
    return [...people.flat(), ...signUp(`e${house}`, 'employer', { employer })]
  })
  await inTurns(writes.flat())
}

const serverAt = async (settings: object, moment: string) => {
  const config = loadConfig({ ...settings, LOG_LEVEL: 'silent', SEARCH: 'plain' })
  return openDeps(config, reference(), await openStore(config), { clock: clockAt(() => new Date(moment)) })
}

test.each(['notifications', 'demo_mails'])(
  'of many reminders due at once, cut short amid its %s, each is told and sent once by whoever goes on',
  async (collection) => {
    const settings = newStoreSettings(await mkdtemp(join(inject('runFolder'), 'reminders-')))
    const store = await openStore(loadConfig(settings))
    await layDue(store)
    await store.close()
    const commits = String(Math.round(reminders / 60))
    const given = [script, JSON.stringify(settings), '2026-12-12T10:00:00Z', collection, commits]
    const child = spawn(process.execPath, given, { stdio: 'inherit' })
    expect(await once(child, 'exit')).toEqual([null, 'SIGKILL'])

    // Two processes where a store lets more than one in; else two that run at once in one.
    const shared = 'MONGODB_URI' in settings
    const first = await serverAt(settings, '2026-12-12T10:15:00Z')
    const second = shared ? await serverAt(settings, '2026-12-12T10:15:00Z') : first
    const done = await first.store.collection(demoMails).count({})
    expect(done).toBeLessThan(reminders)
    const since = performance.now()
    await Promise.all([first, second].map(({ placementClock }) => placementClock.tick()))
    await Promise.all([first, second].map(({ notificationMails }) => notificationMails.send()))
    if (process.env.REMINDERS !== undefined)
      process.stdout.write(
        `${reminders} reminders, ${done} sent before the kill: ${Math.round(performance.now() - since)} ms\n`,
      )

    const told = await first.store.collection(notifications).find({})
    expect(told).toHaveLength(reminders)
    expect(new Set(told.map(({ mail }) => mail))).toEqual(new Set(['sent']))
    const mails = await first.store.collection(demoMails).find({})
    const perReceiver = new Map<string, number>()
    for (const { to } of mails) perReceiver.set(to, (perReceiver.get(to) ?? 0) + 1)
    expect(perReceiver.size).toBe(reminders / 2 + reminders / 2 / perEmployer)
    for (const [to, count] of perReceiver) expect(count).toBe(to.startsWith('e') ? perEmployer : 1)
    await first.close()
    if (shared) await second.close()
    await rm(settings.DATA_DIR, { recursive: true })
  },
)
