import { spawn } from 'node:child_process'
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
import { employers, sites } from '../../api/features/employers/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { regions } from '../../api/features/regions/store.ts'
import { intentSpec } from '../../api/intents.ts'
import { anAccount } from '../../seed/builders/account.ts'
import { aMembership } from '../../seed/builders/membership.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { aRegion } from '../../seed/builders/region.ts'
import { randomFrom } from '../../seed/random.ts'
import { reference } from '../../seed/reference.ts'

vi.setConfig({ testTimeout: 120_000 })

const script = fileURLToPath(new URL('../support/kill-child.ts', import.meta.url))
const region = 'region-zwolle'
const people = 60

/** A data folder with people; each has an account of the same characters when `signedUp`. */
const layFolder = async (signedUp: boolean): Promise<string> => {
  const folder = await mkdtemp(join(inject('runFolder'), 'killed-'))
  const random = randomFrom(5, 'killed')
  const store = await openStore(loadConfig({ DATA_DIR: folder }))
  await store.collection(regions).insert(aRegion({ id: region }))
  const laid = Array.from({ length: people }, () => aProfile(random, { region }))
  await Promise.all(
    laid.flatMap((profile) => {
      const account = profile.id.replace('profile', 'account')
      const join = aMembership(random, { account, role: 'person', region, profile: profile.id })
      const signUp = () => [
        store.collection(accounts).insert(anAccount(random, { id: account })),
        store.collection(memberships).insert(join),
      ]
      return [store.collection(profiles).in(region).insert(profile), ...(signedUp ? signUp() : [])]
    }),
  )
  await store.close()
  return folder
}

/** Runs an act over all people in a process that dies after so many writes; answers what it had acknowledged. */
const killedAfter = async (folder: string, act: string, writes: number): Promise<string[]> => {
  const child = spawn(process.execPath, [script, folder, region, act, String(writes)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const ended = once(child, 'exit')
  const lines: string[] = []
  for await (const line of createInterface({ input: child.stdout })) lines.push(line)
  expect(await ended).toEqual([null, 'SIGKILL'])
  return lines
}

const startAgain = async (folder: string) => {
  const config = loadConfig({ DATA_DIR: folder, LOG_LEVEL: 'silent' })
  return openDeps(config, reference(), await openStore(config))
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

/** In writes of the process that dies: in its first steps, and in the midst of others. */
const moments = [3, 26, 47]

test.each(moments)(
  'of deletions cut short after %i writes, each is whole or undone at the next start',
  async (writes) => {
    const folder = await layFolder(true)
    const gone = await killedAfter(folder, 'erase', writes)
    const deps = await startAgain(folder)
    const stands = await standing(deps.store)
    for (const id of gone) expect(stands.profiles).not.toContain(id)
    expect(stands.memberships).toEqual(stands.profiles)
    expect(stands.orphans).toBe(0)
    expect(await deps.store.collection(intentSpec).count({})).toBe(0)
    await deps.close()
    await rm(folder, { recursive: true })
  },
)

test.each(moments)(
  'of cards cut short after %i writes, each stands with its account, or neither does',
  async (writes) => {
    const folder = await layFolder(false)
    const made = await killedAfter(folder, 'card', writes)
    const deps = await startAgain(folder)
    const stands = await standing(deps.store)
    expect(stands.cards).toEqual(expect.arrayContaining(made))
    expect(stands.orphans).toBe(0)
    for (const profile of stands.cards) expect(stands.memberships).toContain(profile)
    expect(await deps.store.collection(intentSpec).count({})).toBe(0)
    await deps.close()
    await rm(folder, { recursive: true })
  },
)

test.each(moments)(
  'of applications cut short after %i writes, every acknowledged one is whole',
  async (writes) => {
    const folder = await layFolder(false)
    const sent = await killedAfter(folder, 'apply', writes)
    const deps = await startAgain(folder)
    const firms = await deps.store.collection(employers).find({})
    const places = await deps.store.collection(sites).in(region).find({})
    const { orphans } = await standing(deps.store)
    const numbers = firms.map(({ organisation }) => organisation.kvk)
    expect(numbers).toEqual(expect.arrayContaining(sent.map((n) => String(20_000_000 + Number(n)))))
    expect(places.map(({ employer }) => employer).sort()).toEqual(firms.map(({ id }) => id).sort())
    const joins = await deps.store.collection(memberships).find({})
    expect(joins.map(({ employer }) => employer).sort()).toEqual(firms.map(({ id }) => id).sort())
    expect([orphans, await deps.store.collection(intentSpec).count({})]).toEqual([0, 0])
    await deps.close()
    await rm(folder, { recursive: true })
  },
)
