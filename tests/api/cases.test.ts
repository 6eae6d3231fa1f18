import { describe, expect, test } from 'vitest'
import { accounts, memberships } from '../../api/features/accounts/store.ts'
import { employers } from '../../api/features/employers/store.ts'
import type { ProfileAnswer } from '../../api/features/profiles/contract.ts'
import { type Profile, profiles } from '../../api/features/profiles/store.ts'
import { vacancies } from '../../api/features/vacancies/store.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { type Caller, openWorld, type World } from '../support/world.ts'

const pathOf = ({ id }: World, profile = id.profile) => `/regions/${id.home}/profiles/${profile}`
const stored = (world: World) => world.store.collection(profiles).in(world.id.home)
const theirs = async (world: World) => (await stored(world).get(world.id.profile)) as Profile
const setState = async (world: World, caller: Caller, to: 'active' | 'closed') =>
  world.send(caller, 'POST', `${pathOf(world)}/state`, {
    body: { to },
    ifMatch: (await theirs(world)).version,
  })

describe('closing and opening a profile', () => {
  test.for(['unclaimed', 'active'] as const)('one that was %s is that again', async (state) => {
    const world = await openWorld()
    await stored(world).update(world.id.profile, 'latest', (now) => ({ ...now, state }))
    expect((await setState(world, 'holder', 'closed')).statusCode).toBe(200)
    expect((await setState(world, 'holder', 'active')).json<ProfileAnswer>().state).toBe(state)
  })

  test('a colleague does neither', async () => {
    const world = await openWorld()
    expect((await setState(world, 'colleague', 'closed')).statusCode).toBe(403)
    await setState(world, 'self', 'closed')
    expect((await setState(world, 'colleague', 'active')).statusCode).toBe(403)
  })
})

describe('a case', () => {
  test.for(['self', 'holder', 'colleague'] as const)('%s does not take it with a change', async (caller) => {
    const world = await openWorld()
    const before = await theirs(world)
    const body = { case: { owner: world.accountOf('colleague') } }
    const answer = await world.send(caller, 'PATCH', pathOf(world), { body, ifMatch: before.version })
    expect(answer.statusCode).toBe(400)
    expect(await theirs(world)).toEqual(before)
  })

  const name = (world: World, standIn: string | null) =>
    world.send('coordinator', 'POST', `${pathOf(world)}/case`, {
      body: { standIn, reason: 'Works three days a week' },
    })

  test('a coordinator names its stand-in with a reason, which the person reads; who holds it stays', async () => {
    const world = await openWorld()
    const standIn = world.accountOf('colleague')
    const owner = world.accountOf('holder')
    expect((await name(world, standIn)).json()).toMatchObject({ owner, standIn })
    const read = (await world.send('self', 'GET', pathOf(world))).json<ProfileAnswer>()
    expect(read.case).toEqual({ owner, standIn })
    expect(read.history.at(-1)).toMatchObject({
      action: 'caseMoved',
      actor: world.accountOf('coordinator'),
      reason: 'Works three days a week',
    })
    const moved = await world.send('coordinator', 'POST', `${pathOf(world)}/case`, {
      body: { owner: standIn, standIn: null, reason: 'Goes on leave until summer' },
    })
    expect(moved.statusCode).toBe(400)
    for (const caller of ['self', 'coordinator', 'elsewhere', 'nobody'] as const)
      expect((await name(world, world.accountOf(caller) || world.random.id('account'))).json()).toMatchObject(
        {
          faults: [{ path: '/standIn', code: 'unknown_jobhunter' }],
        },
      )
    await world.store
      .collection(accounts)
      .update(standIn, 'latest', (now) => ({ ...now, state: 'deactivated' as const }))
    expect((await name(world, standIn)).json()).toMatchObject({ faults: [{ path: '/standIn' }] })
  })
})

describe('an account for a person', () => {
  const make = (world: World, caller: Caller, profile: string, more: object = {}) =>
    world.send(caller, 'POST', `/regions/${world.id.home}/accounts`, {
      body: {
        ...{ id: world.random.id('account'), role: 'person', name: 'Selam', email: 'selam@example.org' },
        ...{ language: 'ti', profile, ...more },
      },
    })
  const unsigned = async (world: World) => {
    const profile = world.random.id('profile')
    const owner = world.accountOf('holder')
    await stored(world).insert(
      aProfile(world.random, { id: profile, region: world.id.home, case: { owner } }),
    )
    return profile
  }
  const count = async ({ store }: World) => [
    await store.collection(accounts).find({}),
    await store.collection(memberships).find({}),
  ]

  test('is made by the jobhunter of the case, and their profile has its address', async () => {
    const world = await openWorld()
    const profile = await unsigned(world)
    expect((await make(world, 'holder', profile)).statusCode).toBe(201)
    expect((await stored(world).get(profile))?.contact.email).toBe('selam@example.org')
  })

  test('is not made by a colleague', async () => {
    const world = await openWorld()
    const profile = await unsigned(world)
    const before = await count(world)
    expect((await make(world, 'colleague', profile)).statusCode).toBe(403)
    expect(await count(world)).toEqual(before)
  })

  test('that is refused as there already changes nothing', async () => {
    const world = await openWorld()
    const before = await count(world)
    const path = `/regions/${world.id.home}/accounts`
    const body = {
      ...{ id: world.accountOf('coordinator'), role: 'employer', name: 'coordinator', language: 'nl' },
      ...{ email: 'coordinator@example.org', employer: world.id.employer },
    }
    expect((await world.send('holder', 'POST', path, { body })).statusCode).toBe(409)
    expect((await make(world, 'holder', world.id.profile)).statusCode).toBe(409)
    expect(await count(world)).toEqual(before)
  })
})

describe('an employer that changes who it is', () => {
  const employer = async ({ store, id }: World) => store.collection(employers).get(id.employer)
  const change = async (world: World, caller: Caller, organisation: object) =>
    world.send(caller, 'PATCH', `/regions/${world.id.home}/employers/${world.id.employer}`, {
      body: { organisation },
      ifMatch: (await employer(world))?.version ?? 0,
    })
  const open = async ({ store, id }: World) =>
    (await store.collection(vacancies).in(id.home).get(id.open))?.state

  test.for([{ name: 'Gemeente Zwolle' }, { kvk: '87654321' }])(
    'waits for a jobhunter, and what it had open too: %o',
    async (organisation) => {
      const world = await openWorld()
      expect((await change(world, 'ownEmployer', organisation)).json()).toMatchObject({ state: 'applied' })
      await world.deps.followers.catchUp()
      expect(await open(world)).toBe('review')
      const read = `/regions/${world.id.home}/vacancies/${world.id.open}`
      expect((await world.send('self', 'GET', read)).statusCode).toBe(404)
    },
  )

  test('stays approved when a jobhunter changes it, or when it changes its sectors', async () => {
    const world = await openWorld()
    expect((await change(world, 'holder', { name: 'Other' })).json()).toMatchObject({ state: 'approved' })
    expect((await change(world, 'ownEmployer', { sectors: [] })).json()).toMatchObject({ state: 'approved' })
    await world.deps.followers.catchUp()
    expect(await open(world)).toBe('open')
  })

  test('has no vacancy approved while it waits', async () => {
    const world = await openWorld()
    await change(world, 'ownEmployer', { kvk: '87654321' })
    await world.deps.followers.catchUp()
    const found = await world.store.collection(vacancies).in(world.id.home).get(world.id.open)
    const answer = await world.send(
      'holder',
      'POST',
      `/regions/${world.id.home}/vacancies/${world.id.open}/state`,
      { body: { act: 'approve' }, ifMatch: found?.version ?? 0 },
    )
    expect(answer.json()).toMatchObject({ status: 409, rule: { rule: 'employerNotApproved' } })
  })
})
