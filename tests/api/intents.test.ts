import { describe, expect, test } from 'vitest'
import { StoreUnavailableError } from '../../api/adapters/store/errors.ts'
import { accounts, cards, memberships, sessions } from '../../api/features/accounts/store.ts'
import { promises } from '../../api/features/cases/store.ts'
import { employers, sites } from '../../api/features/employers/store.ts'
import { events, stalls } from '../../api/features/events/store.ts'
import { handovers } from '../../api/features/handovers/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { intentSpec } from '../../api/intents.ts'
import { personalRecords } from '../../api/personal.ts'
import { specs } from '../../api/specs.ts'
import { aPromise } from '../../seed/builders/casework.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { newApplication } from '../endpoints/samples/employers.ts'
import { stoppingStore } from '../support/stopping-store.ts'
import { openWorld, type World } from '../support/world.ts'

const home = ({ id }: World) => `/regions/${id.home}`

/** A profile that nobody signs in for yet. */
const layPerson = async (world: World, profile: string) => {
  const owner = world.accountOf('holder')
  const laid = aProfile(world.random, { id: profile, case: { owner } })
  await world.store.collection(profiles).in(world.id.home).insert(laid)
}
const accountsOf = async ({ store }: World, where: { profile: string } | { employer: string }) => {
  const joins = await store.collection(memberships).find(where)
  const found = await store.collection(accounts).find({ id: { $in: joins.map(({ account }) => account) } })
  return { memberships: joins.length, accounts: found.length }
}
const profile = `profile-${'1'.repeat(26)}`
const account = `account-${'1'.repeat(26)}`
const handover = `handover-${'1'.repeat(26)}`
const promise = (n: number) => `promise-${String(n).repeat(26)}`
const none = { memberships: 0, accounts: 0 }
const one = { memberships: 1, accounts: 1 }

type Kind = {
  /** Lays what it starts from. */
  prepare?: (world: World) => Promise<unknown>
  send: (world: World) => Promise<{ statusCode: number }>
  /** What stands afterwards. */
  stands: (world: World) => Promise<unknown>
  whole: unknown
  undone: unknown
  /** Answers 2xx before all is done; from then on it has to become whole. */
  isLater?: true
}

const kinds: Record<string, Kind> = {
  'the deletion of a person': {
    send: (world) =>
      world.send('self', 'DELETE', `${home(world)}/profiles/${world.id.profile}`, { ifMatch: 1 }),
    stands: async (world) => {
      const { store, id } = world
      const subject = { region: id.home, profile: id.profile, account: world.accountOf('self'), email: null }
      const found = await personalRecords(store, specs, subject)
      return [...new Set(found.map(({ spec }) => spec.name))].sort()
    },
    whole: [],
    undone: ['accounts', 'memberships', 'participations', 'pool_rows', 'profiles', 'sessions'],
  },
  'a card with its account': {
    prepare: (world) => layPerson(world, profile),
    send: (world) => world.send('holder', 'POST', `${home(world)}/profiles/${profile}/cards`),
    stands: (world) => accountsOf(world, { profile }),
    whole: one,
    undone: none,
  },
  'a card that ends another': {
    prepare: (world) => world.send('holder', 'POST', `${home(world)}/profiles/${world.id.profile}/cards`),
    send: (world) => world.send('holder', 'POST', `${home(world)}/profiles/${world.id.profile}/cards`),
    stands: async (world) => {
      const found = await world.store.collection(cards).find({ profile: world.id.profile })
      return found.length <= 1 && found.every((card) => card.account === world.accountOf('self'))
    },
    whole: true,
    undone: true,
  },
  'an account of a person': {
    prepare: (world) => layPerson(world, profile),
    send: (world) =>
      world.send('holder', 'POST', `${home(world)}/accounts`, {
        body: { id: account, name: 'Selam', language: 'ti', role: 'person', email: null, profile },
      }),
    stands: (world) => accountsOf(world, { profile }),
    whole: one,
    undone: none,
  },
  'the closing of an account': {
    send: (world) =>
      world.send('coordinator', 'POST', `${home(world)}/accounts/${world.accountOf('colleague')}/state`, {
        body: { to: 'deactivated' },
        ifMatch: 1,
      }),
    stands: async (world) => {
      const id = world.accountOf('colleague')
      const { state } = (await world.store.collection(accounts).get(id)) ?? {}
      return { state, sessions: await world.store.collection(sessions).count({ account: id }) }
    },
    whole: { state: 'deactivated', sessions: 0 },
    undone: { state: 'active', sessions: 1 },
  },
  'an application': {
    send: async (world) => {
      const body = newApplication('ada@oven.example')
      const answer = await world.send('nobody', 'POST', `${home(world)}/applications`, { body })
      await world.deps.applications.settle()
      return answer
    },
    stands: async (world) => {
      const found = await world.store.collection(employers).find({ 'organisation.kvk': '12345678' })
      const [employer = ''] = found.map(({ id }) => id)
      const places = await world.store.collection(sites).in(world.id.home).count({ employer })
      return { employers: found.length, sites: places, ...(await accountsOf(world, { employer })) }
    },
    whole: { employers: 1, sites: 1, ...one },
    undone: { employers: 0, sites: 0, ...none },
    isLater: true,
  },
  'the taking over of a case': {
    prepare: async (world) => {
      const { id, random, store } = world
      const owner = world.accountOf('holder')
      const laid = aProfile(random, {
        ...{
          id: profile,
          case: { owner },
          legal: { position: null },
          constraints: { asked: true, excluded: [] },
        },
      })
      await store.collection(profiles).in(id.home).insert(laid)
      for (const one of [promise(1), promise(2), promise(3)])
        await store
          .collection(promises)
          .in(id.home)
          .insert(aPromise(random, { id: one, region: id.home, profile }))
      await world.send('holder', 'POST', `${home(world)}/handovers`, {
        body: {
          ...{ to: world.accountOf('colleague'), words: null, answersUntil: '2035-12-01' },
          cases: [{ id: handover, profile }],
        },
      })
    },
    send: (world) =>
      world.send('colleague', 'POST', `${home(world)}/handovers/${handover}/acts`, {
        body: {
          ...{ act: 'accept', introduction: '2035-12-01' },
          promises: { [promise(1)]: 'take', [promise(2)]: 'keep', [promise(3)]: 'take' },
        },
        ifMatch: 1,
      }),
    stands: async ({ store, id, accountOf }) => {
      const kept = await store
        .collection(promises)
        .in(id.home)
        .find({ profile, keeper: accountOf('holder') })
      const { owner } = (await store.collection(profiles).in(id.home).get(profile))?.case ?? {}
      return [
        (await store.collection(handovers).in(id.home).get(handover))?.state,
        owner === accountOf('colleague'),
        kept.map((one) => one.id),
      ]
    },
    whole: ['accepted', true, [promise(2)]],
    undone: ['offered', false, []],
  },
  'the cancelling of an event': {
    send: (world) =>
      world.send('holder', 'POST', `${home(world)}/events/${world.id.event}/state`, {
        body: { act: 'cancel', reason: 'noPlace' },
        ifMatch: 1,
      }),
    stands: async ({ store, id }) => [
      (await store.collection(events).in(id.home).get(id.event))?.state,
      (await store.collection(stalls).in(id.home).get(id.stall))?.state,
    ],
    whole: ['cancelled', 'cancelled'],
    undone: ['draft', 'invited'],
  },
}

describe.each(Object.entries(kinds))('%s, stopped between any two writes,', (_, kind) => {
  test('is whole or undone after the next start', async () => {
    const seen = new Set<string>()
    for (let writes = 0; ; writes += 1) {
      let stopping: ReturnType<typeof stoppingStore> | undefined
      const world = await openWorld({
        onError: (error) => expect(error).toBeInstanceOf(StoreUnavailableError),
        seenBy: (store) => {
          stopping = stoppingStore(store)
          return stopping.store
        },
      })
      await kind.prepare?.(world)
      stopping?.stopAfter(writes)
      const { statusCode } = await kind.send(world)
      const hasStopped = stopping?.hasStopped() ?? false
      stopping?.stopAfter(0)
      await world.startAgain()

      const stands = await kind.stands(world)
      const isDone = statusCode < 300 && (kind.isLater || !hasStopped)
      if (isDone) expect([writes, stands]).toEqual([writes, kind.whole])
      else expect([kind.whole, kind.undone], `after ${writes} writes`).toContainEqual(stands)
      expect(await world.store.collection(intentSpec).count({})).toBe(0)
      seen.add(JSON.stringify(stands))
      await world.close()
      if (!hasStopped) break
    }
    expect(seen).toContain(JSON.stringify(kind.whole))
    expect(seen).toContain(JSON.stringify(kind.undone))
  })
})
