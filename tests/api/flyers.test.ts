import { expect, test } from 'vitest'
import { addDays, clockAt } from '../../api/adapters/clock.ts'
import { flyerDays } from '../../api/features/flyers/contract.ts'
import { flyerMessages, flyers } from '../../api/features/flyers/store.ts'
import { notifications } from '../../api/features/notifications/store.ts'
import { pitches } from '../../api/features/pitches/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { aPitch } from '../../seed/builders/pitch.ts'
import { type Caller, openWorld, type World } from '../support/world.ts'

const today = '2026-12-01'
const wish = { name: 'Els Brouwer', company: 'Bakkerij De Korenaar', phone: '06 1234 5678' }

/** A world with a sent pitch of the person, on a day that a test moves. */
const withPitch = async () => {
  let now = today
  const world = await openWorld({ clock: clockAt(() => new Date(`${now}T09:00:00Z`)) })
  const { profile, open, employer, home } = world.id
  const parts = { profile, vacancy: open, employer, state: 'sent' as const }
  const { id } = await world.store.collection(pitches).in(home).insert(aPitch(world.random, parts))
  const at = `/regions/${home}/pitches/${id}/flyer`
  const make = async (by: Caller = 'self') =>
    (await world.send(by, 'POST', at, { body: { name: 'Rahwa' } })).json<{ token: string; until: string }>()
  const goTo = async (day: string) => {
    now = day
    for (const caller of ['self', 'holder'] as const) await world.signIn(caller)
  }
  return { world, pitch: id, at, make, goTo }
}
const opened = (world: World, token: string) =>
  world.send('nobody', 'POST', '/flyers/opened', { body: { token } })
const say = (world: World, token: string, more: object = {}) =>
  world.send('nobody', 'POST', '/flyers/messages', { body: { token, ...wish, ...more } })
const todayKinds = async (world: World) =>
  (await world.send('holder', 'GET', `/regions/${world.id.home}/today`))
    .json<{ items: { kind: string; about: { message?: string }; values: object }[] }>()
    .items.filter(({ kind }) => kind === 'flyerAnswered')

test('whoever holds a flyer reads the chosen name and the blocks, and nothing that leads to the person', async () => {
  const { world, make, pitch } = await withPitch()
  const { token, until } = await make()
  expect(until).toBe(addDays(today, flyerDays))
  const page = await opened(world, token)
  expect(page.statusCode).toBe(200)
  expect(Object.keys(page.json()).sort()).toEqual(['blocks', 'name', 'regionName', 'until'])
  expect(page.json()).toMatchObject({ name: 'Rahwa' })
  expect(page.body).not.toMatch(new RegExp(`${world.id.profile}|${pitch}|Selam|Tesfay`))
  // The secret is kept nowhere.
  expect(JSON.stringify(await world.store.collection(flyers).find({}))).not.toContain(token)
})

test('who leaves a number is in Today of the jobhunter once, told to the person, and gone when they were called', async () => {
  const { world, make } = await withPitch()
  const { token } = await make()
  expect((await say(world, token)).statusCode).toBe(204)
  expect((await say(world, token)).statusCode).toBe(204)
  await world.deps.followers.catchUp()
  const [item, ...others] = await todayKinds(world)
  expect(others).toEqual([])
  expect(item?.values).toEqual(wish)
  for (const caller of ['self', 'holder'] as const) {
    const told = await world.store.collection(notifications).find({ account: world.accountOf(caller) })
    expect(told.map(({ kind }) => kind)).toEqual(['flyerAnswered'])
  }
  const path = `/regions/${world.id.home}/flyer-messages/${item?.about.message}/called`
  expect((await world.send('colleague', 'POST', path)).statusCode).toBe(403)
  expect((await world.send('holder', 'POST', path)).statusCode).toBe(204)
  expect(await todayKinds(world)).toEqual([])
})

test('a flyer ends when it is closed, when another is made, after its last day, and with its pitch', async () => {
  const { world, at, make, goTo, pitch } = await withPitch()
  const first = await make()
  const second = await make('holder')
  const status = async (token: string) => (await opened(world, token)).statusCode
  expect([await status(first.token), await status(second.token)]).toEqual([410, 200])
  expect((await world.send('self', 'DELETE', at)).json()).toEqual({ flyer: null })
  expect([await status(second.token), (await say(world, second.token)).statusCode]).toEqual([410, 410])
  const third = await make()
  const records = world.store.collection(pitches).in(world.id.home)
  await records.update(pitch, 'latest', (now) => ({ ...now, state: 'withdrawn' }))
  expect(await status(third.token)).toBe(410)
  expect((await world.send('self', 'POST', at, { body: { name: 'Rahwa' } })).statusCode).toBe(409)
  await records.update(pitch, 'latest', (now) => ({ ...now, state: 'sent' }))
  await goTo(addDays(today, flyerDays))
  expect(await status(third.token)).toBe(200)
  await goTo(addDays(today, flyerDays + 1))
  expect(await status(third.token)).toBe(410)
  await goTo(addDays(today, flyerDays + 3))
  await world.deps.flyers.sweep()
  expect(await world.store.collection(flyers).find({})).toEqual([])
})

test('of two who make a flyer at once, each paper that was printed opens or was refused', async () => {
  const { world, at } = await withPitch()
  const answers = await Promise.all(
    [1, 2, 3].map(() => world.send('self', 'POST', at, { body: { name: 'Rahwa' } })),
  )
  const made = answers.filter(({ statusCode }) => statusCode === 201)
  expect(made.length).toBeGreaterThan(0)
  expect(await world.store.collection(flyers).find({})).toHaveLength(1)
})

test('a person who is deleted leaves no flyer and no answers to one', async () => {
  const { world, make } = await withPitch()
  const { token } = await make()
  await say(world, token)
  const person = await world.store.collection(profiles).in(world.id.home).get(world.id.profile)
  const path = `/regions/${world.id.home}/profiles/${world.id.profile}`
  await world.send('self', 'DELETE', path, { ifMatch: person?.version ?? 0 })
  expect(await world.store.collection(flyers).find({})).toEqual([])
  expect(await world.store.collection(flyerMessages).in(world.id.home).find({})).toEqual([])
  expect((await opened(world, token)).statusCode).toBe(410)
})
