import { spawn } from 'node:child_process'
import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { expect, inject, test, vi } from 'vitest'
import type { Store } from '../../api/adapters/store/port.ts'
import { loadConfig } from '../../api/config.ts'
import { openDeps, openStore } from '../../api/deps.ts'
import { accounts, cards, memberships } from '../../api/features/accounts/store.ts'
import { promises } from '../../api/features/cases/store.ts'
import { employers, sites } from '../../api/features/employers/store.ts'
import { handovers } from '../../api/features/handovers/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { regions } from '../../api/features/regions/store.ts'
import { intentSpec } from '../../api/intents.ts'
import { anAccount } from '../../seed/builders/account.ts'
import { aPromise } from '../../seed/builders/casework.ts'
import { anEmployer } from '../../seed/builders/employer.ts'
import { aMembership } from '../../seed/builders/membership.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { aRegion } from '../../seed/builders/region.ts'
import { aSite } from '../../seed/builders/site.ts'
import { randomFrom } from '../../seed/random.ts'
import { reference } from '../../seed/reference.ts'
import { newStoreSettings } from '../support/store.ts'

vi.setConfig({ testTimeout: 600_000 })

const script = fileURLToPath(new URL('../support/kill-child.ts', import.meta.url))
const region = 'region-zwolle'
/** How many of each are under way: KILLED=200 asks for more than the few that show the principle. */
const people = Number(process.env.KILLED ?? 60)

const atOnce = 50

type Settings = ReturnType<typeof newStoreSettings>

const taker = `account-${'7'.repeat(26)}`

/** What stands beside a case that is offered to the taker: the offer, one promise, and nothing that has to be read. */
const offered = (
  random: ReturnType<typeof randomFrom>,
  store: Store,
  { id: profile, ...one }: { id: string; case: { owner: string } },
) => [
  () =>
    store
      .collection(handovers)
      .in(region)
      .insert({
        ...{ id: profile.replace('profile', 'handover'), region, profile, from: one.case.owner, to: taker },
        ...{ state: 'offered', slot: 'going', words: null, ownWords: null, introduction: null, read: [] },
        ...{ offeredOn: '2098-12-01', dueOn: '2098-12-08', answersUntil: '2099-01-31', reason: null },
        ...{ shares: {}, history: [] },
      }),
  () =>
    store
      .collection(promises)
      .in(region)
      .insert(aPromise(random, { id: profile.replace('profile', 'promise'), region, profile })),
]

/** A store with people, each with an account of the same characters when `signedUp`, cases on offer, and employers that applied. */
const layStore = async ({ signedUp = false, handed = false, applied = 0 }): Promise<Settings> => {
  const settings = newStoreSettings(await mkdtemp(join(inject('runFolder'), 'killed-')))
  const random = randomFrom(5, 'killed')
  const store = await openStore(loadConfig(settings))
  await store.collection(regions).insert(aRegion({ id: region }))
  const laid = Array.from({ length: people }, () =>
    aProfile(random, {
      region,
      ...(handed && { legal: { position: null }, constraints: { asked: true, excluded: [] } }),
    }),
  )
  const signUp = ({ id: profile }: { id: string }) => {
    const account = profile.replace('profile', 'account')
    return [
      () => store.collection(accounts).insert(anAccount(random, { id: account })),
      () =>
        store
          .collection(memberships)
          .insert(aMembership(random, { account, role: 'person', region, profile })),
    ]
  }
  const firms = Array.from({ length: applied }, (_, n) =>
    anEmployer(random, { state: 'applied', organisation: { kvk: String(30_000_000 + n) } }),
  )
  const records = [
    ...laid.map((profile) => () => store.collection(profiles).in(region).insert(profile)),
    ...(signedUp ? laid.flatMap(signUp) : []),
    ...(handed ? laid.flatMap((one) => offered(random, store, one)) : []),
    ...firms.map((firm) => () => store.collection(employers).insert({ ...firm, regions: [region] })),
    ...firms.map(
      ({ id }) =>
        () =>
          store
            .collection(sites)
            .in(region)
            .insert(aSite(random, { employer: id, region, approved: null })),
    ),
  ]
  // No more at once than a server on a busy machine gets through before the last of them gives up.
  for (let from = 0; from < records.length; from += atOnce)
    await Promise.all(records.slice(from, from + atOnce).map((insert) => insert()))
  await store.close()
  return settings
}

/** Runs an act over all people in a process that dies after so many writes; answers what it had acknowledged. */
const killedAfter = async (settings: Settings, act: string, writes: number): Promise<string[]> => {
  const child = spawn(process.execPath, [script, JSON.stringify(settings), region, act, String(writes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout })) lines.push(line)
  expect(await ended).toEqual([null, 'SIGKILL'])
  return lines
}

const startAgain = async (settings: Settings) => {
  const config = loadConfig({ ...settings, LOG_LEVEL: 'silent', SEARCH: 'plain' })
  const deps = await openDeps(config, reference(), await openStore(config))
  // Where several processes may be at work, the one that died holds the lease for another half minute, and a job does this then.
  await deps.intents.settle()
  return deps
}

const figures = (line: string) => {
  if (process.env.KILLED !== undefined) process.stdout.write(`${line}\n`)
}

/** What stands of each person: profile, membership, account, card. */
const standing = async (store: Store) => {
  const [joins, all, made, there] = await Promise.all([
    store.collection(memberships).find({}),
    store.collection(accounts).find({}),
    store.collection(cards).find({}),
    store.collection(profiles).in(region).find({}),
  ])
  const ids = new Set(all.map(({ id }) => id))
  return {
    profiles: new Set(there.map(({ id }) => id)),
    memberships: new Set(joins.map(({ profile }) => profile)),
    orphans: joins.filter(({ account }) => !ids.has(account)).length + Math.abs(all.length - joins.length),
    cards: made.filter(({ account }) => ids.has(account)).map(({ profile }) => profile),
  }
}

/** In writes of the process that dies: in its first steps, and in the midst of others; of many, at moments of chance. */
const moments =
  process.env.KILLED === undefined ? [3, 26, 47] : Array.from({ length: 4 }, () => randomInt(1, people))

test.each(moments)(
  'of deletions cut short after %i writes, each is whole or undone at the next start',
  async (writes) => {
    const settings = await layStore({ signedUp: true })
    const gone = await killedAfter(settings, 'erase', writes)
    const deps = await startAgain(settings)
    const stands = await standing(deps.store)
    figures(
      `${people} deletions, killed after ${writes} writes: ${gone.length} acknowledged, ${stands.profiles.size} undone`,
    )
    for (const id of gone) expect(stands.profiles).not.toContain(id)
    expect(stands.memberships).toEqual(stands.profiles)
    expect(stands.orphans).toBe(0)
    expect(await deps.store.collection(intentSpec).count({})).toBe(0)
    await deps.close()
    await rm(settings.DATA_DIR, { recursive: true })
  },
)

test.each(moments)(
  'of cards cut short after %i writes, each stands with its account, or neither does',
  async (writes) => {
    const settings = await layStore({})
    const made = await killedAfter(settings, 'card', writes)
    const deps = await startAgain(settings)
    const stands = await standing(deps.store)
    figures(
      `${people} cards, killed after ${writes} writes: ${made.length} acknowledged, ${stands.cards.length} whole`,
    )
    expect(stands.cards).toEqual(expect.arrayContaining(made))
    expect(stands.orphans).toBe(0)
    for (const profile of stands.cards) expect(stands.memberships).toContain(profile)
    expect(await deps.store.collection(intentSpec).count({})).toBe(0)
    await deps.close()
    await rm(settings.DATA_DIR, { recursive: true })
  },
)

test.each(moments)(
  'of applications cut short after %i writes, every acknowledged one is whole',
  async (writes) => {
    const settings = await layStore({})
    const sent = await killedAfter(settings, 'apply', writes)
    const deps = await startAgain(settings)
    const firms = await deps.store.collection(employers).find({})
    const places = await deps.store.collection(sites).in(region).find({})
    const { orphans } = await standing(deps.store)
    figures(
      `${people} applications, killed after ${writes} writes: ${sent.length} acknowledged, ${firms.length} whole`,
    )
    const numbers = firms.map(({ organisation }) => organisation.kvk)
    expect(numbers).toEqual(expect.arrayContaining(sent.map((n) => String(20_000_000 + Number(n)))))
    expect(places.map(({ employer }) => employer).sort()).toEqual(firms.map(({ id }) => id).sort())
    const joins = await deps.store.collection(memberships).find({})
    expect(joins.map(({ employer }) => employer).sort()).toEqual(firms.map(({ id }) => id).sort())
    expect([orphans, await deps.store.collection(intentSpec).count({})]).toEqual([0, 0])
    await deps.close()
    await rm(settings.DATA_DIR, { recursive: true })
  },
)

test.each(moments)(
  'of cases taken over and cut short after %i writes, each is taken with its promise, or neither is',
  async (writes) => {
    const settings = await layStore({ handed: true })
    const said = await killedAfter(settings, 'takeCase', writes)
    const deps = await startAgain(settings)
    const [offers, people, words] = await Promise.all([
      deps.store.collection(handovers).in(region).find({}),
      deps.store.collection(profiles).in(region).find({}),
      deps.store.collection(promises).in(region).find({}),
    ])
    const taken = offers.filter(({ state }) => state === 'accepted')
    figures(
      `${people.length} hand-overs, killed after ${writes} writes: ${said.length} acknowledged, ${taken.length} whole`,
    )
    expect(taken.map(({ profile }) => profile)).toEqual(expect.arrayContaining(said))
    expect(taken.length).toBeGreaterThan(0)
    expect(taken.length).toBeLessThan(people.length)
    for (const { profile, from, to, state, shares } of offers) {
      const isTaken = state === 'accepted'
      const kept = Object.values(shares)[0] === 'keep'
      expect(people.find(({ id }) => id === profile)?.case.owner).toBe(isTaken ? to : from)
      expect(words.find((one) => one.profile === profile)?.keeper).toBe(isTaken && kept ? from : null)
    }
    expect(await deps.store.collection(intentSpec).count({})).toBe(0)
    await deps.close()
    await rm(settings.DATA_DIR, { recursive: true })
  },
)

// An approval is two writes, and writes of one moment count as one.
test.each(moments.map((writes) => Math.ceil(writes / 4)))(
  'of approvals cut short after %i writes, every acknowledged one stands with its sites',
  async (writes) => {
    const settings = await layStore({ applied: people })
    const said = await killedAfter(settings, 'approve', writes)
    const deps = await startAgain(settings)
    const firms = await deps.store.collection(employers).find({})
    const places = await deps.store.collection(sites).in(region).find({})
    const whole = firms.filter(({ state }) => state === 'approved')
    figures(
      `${people} approvals, killed after ${writes} writes: ${said.length} acknowledged, ${whole.length} whole`,
    )
    expect(whole.map(({ id }) => id)).toEqual(expect.arrayContaining(said))
    for (const { id, history } of whole) {
      expect(history.map(({ action }) => action)).toContain('approved')
      expect(places.find(({ employer }) => employer === id)?.approved).not.toBeNull()
    }
    for (const { history } of firms.filter(({ state }) => state === 'applied'))
      expect(history.map(({ action }) => action)).not.toContain('approved')
    expect(firms).toHaveLength(people)
    await deps.close()
    await rm(settings.DATA_DIR, { recursive: true })
  },
)
