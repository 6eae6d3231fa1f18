import { expect, test, vi } from 'vitest'
import type { ProfileAnswer } from '../../api/features/profiles/contract.ts'
import type { RankedList } from '../../matcher/contract.ts'
import { patiently } from '../support/patience.ts'
import { type Caller, openWorld, type World } from '../support/world.ts'

type Answer = { list: RankedList; people: Record<string, { name: string }> }
/** The list as it stands, or as soon as it knows of a change. */
const ranking = async (world: World, atLeast?: string) => {
  if (atLeast !== undefined)
    await vi.waitUntil(async () => !(await ranked(world, atLeast)).list.updating, patiently)
  return ranked(world, atLeast)
}
const ranked = async (world: World, atLeast?: string) => {
  const query = atLeast === undefined ? '' : `?atLeast=${atLeast}`
  const path = `/regions/${world.id.home}/vacancies/${world.id.open}/matches${query}`
  return (await world.send('holder', 'GET', path)).json<Answer>()
}
const scoreOf = ({ list }: Answer, profile: string) =>
  list.matches.find(({ personId }) => personId === profile)?.score

const patchProfile = async (world: World, body: object, caller: Caller = 'holder') => {
  const path = `/regions/${world.id.home}/profiles/${world.id.profile}`
  const { version } = (await world.send(caller, 'GET', path)).json<ProfileAnswer>()
  return (await world.send(caller, 'PATCH', path, { body, ifMatch: version })).json<ProfileAnswer>()
}

test('people of the region are ranked with their names, those of other regions are not', async () => {
  const world = await openWorld()
  const { list, people } = await ranking(world)
  expect(list.total).toBe(2)
  expect(Object.keys(people).sort()).toEqual([world.id.profile, world.id.otherProfile].sort())
})

test('a change of the person is in the next ranking', async () => {
  const world = await openWorld()
  const before = scoreOf(await ranking(world), world.id.profile)
  const { id, version } = await patchProfile(world, {
    wishes: { occupations: { 'occ-production': 'dream' } },
  })
  const after = await ranking(world, `${id}@${version}`)
  expect(after.list.updating).toBe(false)
  expect(scoreOf(after, world.id.profile)).toBeGreaterThan(before ?? 0)
})

test('a person who closes their profile is in no list', async () => {
  const world = await openWorld()
  const path = `/regions/${world.id.home}/profiles/${world.id.profile}`
  const { version } = (await world.send('self', 'GET', path)).json<ProfileAnswer>()
  const closed = await world.send('self', 'POST', `${path}/state`, {
    body: { to: 'closed' },
    ifMatch: version,
  })
  const { id, version: last } = closed.json<ProfileAnswer>()
  const after = await ranking(world, `${id}@${last}`)
  expect(Object.keys(after.people)).toEqual([world.id.otherProfile])
})

test('a region that moves its weights ranks by them, under another version of the rules', async () => {
  const world = await openWorld()
  const before = await ranking(world)
  const region = (await world.send('coordinator', 'GET', `/regions/${world.id.home}`)).json<{
    version: number
  }>()
  const weights = { skills: 30, language: 30, travel: 15, availability: 15, wish: 10 }
  const answer = await world.send('coordinator', 'PATCH', `/regions/${world.id.home}`, {
    body: { weights },
    ifMatch: region.version,
  })
  expect(answer.statusCode).toBe(200)
  await world.deps.sync.catchUp()
  const after = await ranking(world)
  expect(after.list.matches[0]?.parts.map(({ weight }) => weight)).toEqual([30, 30, 15, 15, 10])
  expect(after.list.rulesVersion).not.toBe(before.list.rulesVersion)
})

test('weights that do not add up to 100 are refused with the sum', async () => {
  const world = await openWorld()
  const answer = await world.send('coordinator', 'PATCH', `/regions/${world.id.home}`, {
    body: { weights: { skills: 41 } },
    ifMatch: 1,
  })
  expect(answer.json()).toMatchObject({
    status: 400,
    faults: [{ path: '/weights', message: expect.stringContaining('101') }],
  })
})

test('both directions and the opened match give one score', async () => {
  const world = await openWorld()
  const { home, profile, open } = world.id
  const forVacancy = scoreOf(await ranking(world), profile)
  const mine = await world.send('self', 'GET', `/regions/${home}/profiles/${profile}/matches`)
  const forProfile = mine.json<Answer>().list.matches.find(({ openingId }) => openingId === open)?.score
  const opened = await world.send('holder', 'GET', `/regions/${home}/vacancies/${open}/matches/${profile}`)
  expect(forProfile).toBe(forVacancy)
  expect(opened.json()).toMatchObject({ explanation: { match: { score: forVacancy } } })
})

test('no reader gets a reason that is meant for others', async () => {
  const world = await openWorld()
  await patchProfile(world, { wishes: { kinds: { job: 'not' } } })
  const { home, profile, open } = world.id
  const seen = await world.send('self', 'GET', `/regions/${home}/profiles/${profile}/matches/${open}`)
  const audiences = [...seen.body.matchAll(/"audience":\[([^\]]*)\]/g)].map(([, list]) => list)
  expect(audiences.length).toBeGreaterThan(0)
  for (const audience of audiences) expect(audience).toContain('person')
})

test('what a match says of somebody holds nothing of who they are', async () => {
  const world = await openWorld()
  const { list } = await ranking(world)
  expect(JSON.stringify(list)).not.toMatch(/Selam|statusHolder|adultFrom|2010-01-01/)
})
