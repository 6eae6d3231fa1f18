import { expect, test } from 'vitest'
import { type Caller, openWorld, type World } from '../support/world.ts'

const pathOf = ({ id }: World, vacancy = id.open) => `/regions/${id.home}/vacancies/${vacancy}/picks`
const choose = (
  world: World,
  caller: Caller,
  state: string,
  more: { reason?: string; vacancy?: string } = {},
) => {
  const { reason = 'Baked for ten years', vacancy } = more
  const body = { profile: world.id.profile, state, reason }
  return world.send(caller, 'POST', pathOf(world, vacancy), { body })
}
const listed = async (world: World) =>
  (await world.send('colleague', 'GET', pathOf(world))).json<{ items: object[] }>().items

test('who proposed somebody, and why, is read on the vacancy and on the person', async () => {
  const world = await openWorld()
  await choose(world, 'holder', 'proposed')
  const { profile, open } = world.id
  const said = { profile, vacancy: open, state: 'proposed', reason: 'Baked for ten years', by: 'holder' }
  expect(await listed(world)).toMatchObject([said])
  const ofPerson = await world.send('colleague', 'GET', `/regions/${world.id.home}/profiles/${profile}/picks`)
  expect(ofPerson.json()).toMatchObject({ items: [said], vacancies: { [open]: { id: open } } })
})

test('the last word about somebody and a vacancy stands, also of several at once', async () => {
  const world = await openWorld()
  await choose(world, 'holder', 'pinned')
  await Promise.all([choose(world, 'holder', 'leftOut'), choose(world, 'holder', 'leftOut')])
  expect(await listed(world)).toMatchObject([{ state: 'leftOut' }])
})

test('a word without a reason is refused at the reason', async () => {
  const world = await openWorld()
  const answer = await choose(world, 'holder', 'pinned', { reason: '  ' })
  expect(answer.json()).toMatchObject({ status: 400, faults: [{ path: '/reason' }] })
  expect(await listed(world)).toEqual([])
})

test('nobody is proposed for what is not open', async () => {
  const world = await openWorld()
  const { draft } = world.id
  expect((await choose(world, 'holder', 'proposed', { vacancy: draft })).statusCode).toBe(409)
  expect((await choose(world, 'holder', 'pinned', { vacancy: draft })).statusCode).toBe(200)
})

test('what is taken back is gone, once and again', async () => {
  const world = await openWorld()
  await choose(world, 'holder', 'pinned')
  const one = `${pathOf(world)}/${world.id.profile}`
  for (const _ of [1, 2]) expect((await world.send('colleague', 'DELETE', one)).statusCode).toBe(204)
  expect(await listed(world)).toEqual([])
})

test('who is deleted is in no picks', async () => {
  const world = await openWorld()
  await choose(world, 'holder', 'proposed')
  const person = `/regions/${world.id.home}/profiles/${world.id.profile}`
  const { version } = (await world.send('self', 'GET', person)).json<{ version: number }>()
  expect((await world.send('self', 'DELETE', person, { ifMatch: version })).statusCode).toBe(204)
  expect(await listed(world)).toEqual([])
})
