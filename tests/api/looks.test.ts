import { describe, expect, test } from 'vitest'
import type { ProfileAnswer, ProfileLook } from '../../api/features/profiles/contract.ts'
import { type Caller, openWorld, type World } from '../support/world.ts'

const path = ({ id }: World) => `/regions/${id.home}/profiles/${id.profile}`
const read = async (world: World, caller: Caller) =>
  (await world.send(caller, 'GET', path(world))).json<ProfileAnswer>()
const looks = async (world: World) =>
  (await world.send('self', 'GET', `${path(world)}/looks`)).json<{ items: ProfileLook[] }>().items

describe('who looked', () => {
  test('a look is written once a viewer and day, and not for oneself', async () => {
    const world = await openWorld()
    for (const caller of ['holder', 'holder', 'colleague', 'self'] as const) await read(world, caller)
    const seen = await looks(world)
    expect(seen.map(({ viewer, depth }) => `${viewer} ${depth}`).sort()).toEqual([
      'colleague profile',
      'holder profile',
    ])
  })

  test('a look with a reason is shown with it', async () => {
    const world = await openWorld()
    await world.send('colleague', 'POST', `${path(world)}/restricted-views`, {
      body: { reason: 'The holder is ill' },
    })
    expect(await looks(world)).toMatchObject([
      { viewer: 'colleague', depth: 'restricted', reason: 'The holder is ill' },
    ])
  })

  test('opening a match is a look', async () => {
    const world = await openWorld()
    await world.send(
      'holder',
      'GET',
      `/regions/${world.id.home}/vacancies/${world.id.open}/matches/${world.id.profile}`,
    )
    expect(await looks(world)).toMatchObject([{ viewer: 'holder', depth: 'match' }])
  })
})

const plus = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
const release = async (
  world: World,
  until: string,
  caller: Caller = 'self',
  from = world.deps.clock.today('Europe/Amsterdam'),
) => {
  const { version } = await read(world, 'self')
  return world.send(caller, 'PATCH', path(world), {
    ifMatch: version,
    body: { sharing: { releases: { [world.id.employer]: { from, until } } } },
  })
}

describe('releasing identity to an employer', () => {
  test('the person gives it until a day, and takes it back', async () => {
    const world = await openWorld()
    const given = await release(world, plus(30))
    expect(given.statusCode).toBe(200)
    const { version } = given.json<ProfileAnswer>()
    const back = await world.send('self', 'PATCH', path(world), {
      ifMatch: version,
      body: { sharing: { releases: { [world.id.employer]: null } } },
    })
    expect(back.json<ProfileAnswer>().sharing.releases).toEqual({})
  })

  test('nobody else can give it', async () => {
    const world = await openWorld()
    expect((await release(world, plus(30), 'holder')).statusCode).toBe(403)
  })

  test.for([
    [-1, '/until'],
    [400, '/until'],
  ] as const)('%i days from now is no day it can end on', async ([days, at]) => {
    const world = await openWorld()
    const answer = await release(world, plus(days))
    expect(answer.json()).toMatchObject({ status: 400, faults: [{ path: expect.stringContaining(at) }] })
  })
})

test('a person reads by name who changed their profile and which employers know them', async () => {
  const world = await openWorld()
  const { version } = await read(world, 'colleague')
  const patch = { ifMatch: version, body: { mobility: { maxMinutes: 35 } } }
  expect((await world.send('colleague', 'PATCH', path(world), patch)).statusCode).toBe(200)
  await release(world, plus(30))
  const { names } = (await world.send('self', 'GET', `${path(world)}/names`)).json<{
    names: Record<string, string>
  }>()
  expect(names[world.accountOf('colleague')]).toBe('colleague')
  const { case: held } = await read(world, 'self')
  expect(names[held.owner]).toBe('holder')
  expect(Object.keys(names)).toContain(world.id.employer)
})

test('a helper asks about the pool while the profile is unclaimed, and not after', async () => {
  const world = await openWorld()
  const { version } = await read(world, 'holder')
  const patch = { ifMatch: version, body: { sharing: { anonymousPool: false } } }
  expect((await world.send('holder', 'PATCH', path(world), patch)).statusCode).toBe(403)
})
