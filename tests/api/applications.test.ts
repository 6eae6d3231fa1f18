import { expect, test } from 'vitest'
import { clockAt } from '../../api/adapters/clock.ts'
import type { EmployerAnswer } from '../../api/features/employers/contract.ts'
import { sites } from '../../api/features/employers/store.ts'
import { notifications } from '../../api/features/notifications/store.ts'
import { newApplication } from '../endpoints/samples/employers.ts'
import { openWorld, type World } from '../support/world.ts'

const apply = async (world: World, body: object) => {
  const answer = await world.send('nobody', 'POST', `/regions/${world.id.home}/applications`, { body })
  await world.deps.applications.settle()
  return answer
}
const waiting = async (world: World) => {
  const list = await world.send('holder', 'GET', `/regions/${world.id.home}/employers?state=applied`)
  return list
    .json<{ items: { id: string; name: string; version: number }[] }>()
    .items.filter(({ id }) => id !== world.id.applicant)
}
const accountsOf = async (world: World) =>
  (await world.deps.accounts.hasEmail('ada@oven.example')) ? 'has an account' : 'has none'

test('an application makes an employer that waits, with its site and an account for its contact', async () => {
  const world = await openWorld()
  expect((await apply(world, newApplication('ada@oven.example'))).statusCode).toBe(202)
  const [found] = await waiting(world)
  expect(found).toMatchObject({ name: 'De Oven' })
  const path = `/regions/${world.id.home}/employers/${found?.id}`
  expect((await world.send('holder', 'GET', path)).json<EmployerAnswer>()).toMatchObject({
    state: 'applied',
    contacts: { applicant: { name: 'Ada Oven', email: 'ada@oven.example' } },
  })
  expect((await world.send('holder', 'GET', `${path}/sites`)).json()).toMatchObject({
    items: [{ name: 'De Oven', address: { town: 'Kampen' } }],
  })
  const account = found?.id.replace('employer', 'account') ?? ''
  const [membership] = (await world.deps.sessions.answer(account)).memberships
  expect(membership).toMatchObject({ role: 'employer', region: world.id.home, employer: found?.id })
})

test('whoever applied is told that it arrived', async () => {
  const world = await openWorld({ clock: clockAt(() => new Date('2026-11-24T10:00:00Z')) })
  await apply(world, newApplication('ada@oven.example'))
  await world.deps.followers.catchUp()
  await world.deps.notificationMails.send()
  const told = await world.store.collection(notifications).find({})
  expect(told.map(({ kind, mail }) => ({ kind, mail }))).toContainEqual({ kind: 'applied', mail: 'sent' })
})

test('a jobhunter approves it', async () => {
  const world = await openWorld()
  await apply(world, newApplication('ada@oven.example'))
  const [found] = await waiting(world)
  const path = `/regions/${world.id.home}/employers/${found?.id}/state`
  const answer = await world.send('holder', 'POST', path, {
    body: { to: 'approved' },
    ifMatch: found?.version ?? 0,
  })
  expect(answer.json<EmployerAnswer>().state).toBe('approved')
  expect(await waiting(world)).toEqual([])
})

test('a number that is known changes nothing and is answered the same', async () => {
  const world = await openWorld()
  const fresh = await apply(world, newApplication('first@oven.example'))
  const known = await apply(world, newApplication('ada@oven.example'))
  expect([known.statusCode, known.body]).toEqual([fresh.statusCode, fresh.body])
  expect(await waiting(world)).toHaveLength(1)
  expect(await accountsOf(world)).toBe('has none')
})

test('an address that is known changes nothing and is answered the same', async () => {
  const world = await openWorld()
  const fresh = await apply(world, newApplication('ada@oven.example'))
  const known = await apply(world, newApplication('ADA@oven.example', '87654321'))
  expect([known.statusCode, known.body]).toEqual([fresh.statusCode, fresh.body])
  expect(await waiting(world)).toHaveLength(1)
})

test('what broke off half-way is completed, once', async () => {
  const world = await openWorld()
  const path = `/regions/${world.id.home}/applications`
  await Promise.all([
    world.send('nobody', 'POST', path, { body: newApplication('ada@oven.example') }),
    world.deps.applications.settle(),
    world.deps.applications.settle(),
  ])
  await world.deps.applications.settle()
  expect(await waiting(world)).toHaveLength(1)
  expect(await accountsOf(world)).toBe('has an account')
})

test.for([
  ['/organisation/kvk', { organisation: { name: 'X', kvk: '123456', sectors: [], about: null } }],
  [
    '/organisation/sectors/0',
    { organisation: { name: 'X', kvk: '12345678', sectors: ['sector-x'], about: null } },
  ],
] as const)('a fault at %s is said before anything is kept', async ([path, change]) => {
  const world = await openWorld()
  const answer = await apply(world, { ...newApplication('ada@oven.example'), ...change })
  expect(answer.json()).toMatchObject({ status: 400, faults: [{ path }] })
  expect(await waiting(world)).toEqual([])
})

test('a place that no list knows is kept as it was written', async () => {
  const world = await openWorld()
  const site = { name: 'X', address: { street: null, town: 'Atlantis', postcode: null } }
  const answer = await apply(world, { ...newApplication('ada@oven.example'), site })
  expect(answer.statusCode).toBeLessThan(300)
  await world.deps.applications.settle()
  const kept = await world.store.collection(sites).in(world.id.home).find({})
  expect(kept.map(({ address }) => address.town)).toContain('Atlantis')
})

test('a demo takes no real employers', async () => {
  const world = await openWorld({ isDemo: true })
  const answer = await apply(world, newApplication('ada@oven.example'))
  expect(answer.json()).toMatchObject({ status: 409, code: 'stateConflict' })
  expect(await waiting(world)).toEqual([])
})
