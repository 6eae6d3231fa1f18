import { expect, test } from 'vitest'
import { employers } from '../../api/features/employers/store.ts'
import type { AnonymousPerson, KnownPerson, ShownCount } from '../../api/features/pictures/contract.ts'
import { pictures, poolRows } from '../../api/features/pictures/store.ts'
import type { ProfileAnswer, ProfileLook } from '../../api/features/profiles/contract.ts'
import { type Profile, profiles } from '../../api/features/profiles/store.ts'
import type { VacancyAnswer } from '../../api/features/vacancies/contract.ts'
import { vacancies } from '../../api/features/vacancies/store.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import type { Part } from '../../seed/builders/record.ts'
import { type Caller, openWorld, type World } from '../support/world.ts'

type Answer = {
  outcome: string
  count: ShownCount | null
  people: AnonymousPerson[]
  hasOthers: boolean
  known: KnownPerson[]
  wanted: number
}
const pathOf = (world: World, vacancy = world.id.open) => `/regions/${world.id.home}/vacancies/${vacancy}`
const ask = async (world: World, caller: Caller = 'ownEmployer', vacancy = world.id.open) =>
  (await world.send(caller, 'GET', `${pathOf(world, vacancy)}/anonymous-people`)).json<Answer>()
const namesIn = async (world: World) => (await ask(world)).people.map(({ pseudonym }) => pseudonym).sort()
const morning = async (world: World) => {
  await world.deps.pictures.renew(world.id.home)
  await world.deps.followers.catchUp()
}
/** A world in which so many more people fit the open place, on the morning after they came. */
const crowded = async (people: number, parts: Part<Omit<Profile, 'version' | 'changedAt'>> = {}) => {
  const world = await openWorld()
  const home = world.store.collection(profiles).in(world.id.home)
  for (let made = 0; made < people; made += 1)
    await home.insert(aProfile(world.random, { contact: { name: `Semhar ${made}` }, ...parts }))
  await world.deps.sync.catchUp()
  await morning(world)
  return world
}
const change = async (world: World, caller: Caller, body: object) => {
  const { version } = (await world.send(caller, 'GET', pathOf(world))).json<VacancyAnswer>()
  return (await world.send(caller, 'PATCH', pathOf(world), { body, ifMatch: version })).json<VacancyAnswer>()
}
const act = async (world: World, caller: Caller, name: string) => {
  const { version } = (await world.send(caller, 'GET', pathOf(world))).json<VacancyAnswer>()
  await world.send(caller, 'POST', `${pathOf(world)}/state`, { body: { act: name }, ifMatch: version })
}
const patchSelf = async (world: World, body: object) => {
  const path = `/regions/${world.id.home}/profiles/${world.id.profile}`
  const { version } = (await world.send('self', 'GET', path)).json<ProfileAnswer>()
  const answer = await world.send('self', 'PATCH', path, { body, ifMatch: version })
  await world.deps.followers.catchUp()
  return answer.statusCode
}

test('under five people there is no list', async () => {
  expect(await ask(await crowded(2))).toMatchObject({ outcome: 'tooFew', people: [] })
  expect(await ask(await crowded(3))).toMatchObject({ outcome: 'people' })
})

test('only people who agreed to the pool are in it', async () => {
  const world = await crowded(4, { sharing: { anonymousPool: false } })
  expect(await ask(world)).toMatchObject({ outcome: 'tooFew' })
})

test('rights, wishes, limits and other languages put nobody in or out', async () => {
  const world = await crowded(6, {
    legal: { position: 'asylumSeeker', blocked: 'dublin' },
    constraints: { asked: true, excluded: ['heavyLifting'] },
    languages: { others: {} },
  })
  const before = await ask(world)
  await change(world, 'holder', { work: { demands: ['heavyLifting'], floorLanguages: ['ti'] } })
  const after = await ask(world)
  expect(after.people).toHaveLength(8)
  expect(after.count).toEqual(before.count)
})

test('nothing in it says who somebody is, where they live, or more than a band of their journey', async () => {
  const world = await crowded(6)
  const { people } = await ask(world)
  expect(people).toHaveLength(8)
  const said = JSON.stringify(people)
  expect(said).not.toMatch(
    /Semhar|Selam|profile-|8011|Zwolle|statusHolder|rights|constraint|minutes|lesson|childcare|reason/,
  )
  expect(new Set(people.map(({ travelBand }) => travelBand))).toEqual(new Set(['upTo15']))
})

test('what the pool keeps of a person holds nothing of rights, wishes, limits, languages or lessons', async () => {
  const world = await crowded(6)
  const rows = await world.store.collection(poolRows).in(world.id.home).find({})
  expect(rows).toHaveLength(8)
  for (const { row } of rows)
    expect(row).toMatchObject({ rights: {}, wishes: null, constraints: null, languages: [], startDay: null })
})

test('what changes during the day shows the next morning, but who leaves is gone at once', async () => {
  const world = await crowded(6)
  const before = await namesIn(world)
  await patchSelf(world, { sharing: { anonymousPool: false } })
  const left = await namesIn(world)
  expect(left).toHaveLength(before.length - 1)
  expect(before).toEqual(expect.arrayContaining(left))
  await patchSelf(world, { sharing: { anonymousPool: true } })
  expect(await namesIn(world)).toEqual(left)
  const kept = JSON.stringify(await world.store.collection(pictures).in(world.id.home).find({}))
  expect(kept).not.toContain(world.id.profile)

  await morning(world)
  expect(await namesIn(world)).toHaveLength(before.length)
})

test('where too few equal cards would be left, they go with who leaves', async () => {
  const world = await crowded(3)
  expect((await ask(world)).people).toHaveLength(5)
  await patchSelf(world, { sharing: { anonymousPool: false } })
  expect(await ask(world)).toMatchObject({ outcome: 'tooFew', people: [] })
})

test.for([
  ['its hours', { hours: { perWeek: { desired: 20 } } }],
  ['its first day', { basics: { startDay: '2027-03-01' } }],
  ['its last day', { basics: { endDay: '2028-03-01' } }],
  ['its positions', { basics: { positions: 3 } }],
  ['a demand', { work: { demands: ['cold'] } }],
  ['a skill', { requirements: { skills: { 'sk-bake': { level: 1, importance: 'nice', learnable: true } } } }],
] as const)('an employer who changes %s waits for a jobhunter, and meets new names', async ([, body]) => {
  const world = await crowded(6)
  const before = await namesIn(world)
  expect(await change(world, 'ownEmployer', body)).toMatchObject({ state: 'review' })
  expect(await ask(world)).toMatchObject({ outcome: 'notOpen', people: [] })
  await act(world, 'holder', 'approve')
  const after = await namesIn(world)
  expect(after.length).toBeGreaterThan(0)
  expect(after.filter((name) => before.includes(name))).toEqual([])
})

test('texts and pay change nothing', async () => {
  const world = await crowded(6)
  const before = await namesIn(world)
  const description = { language: 'en', text: 'Early bread', translations: {} }
  expect(await change(world, 'ownEmployer', { pay: { travelCostPaid: false }, description })).toMatchObject({
    state: 'open',
  })
  expect(await namesIn(world)).toEqual(before)
})

test('an employer who moves a site has its vacancies looked at again, and nothing moves before that', async () => {
  const world = await crowded(6)
  const path = `/regions/${world.id.home}/employers/${world.id.employer}/sites/${world.id.site}`
  const { version } = (await world.send('ownEmployer', 'GET', path)).json<{ version: number }>()
  const body = { address: { town: 'Meppel', postcode: null } }
  await world.send('ownEmployer', 'PATCH', path, { body, ifMatch: version })
  expect((await world.send('holder', 'GET', pathOf(world))).json()).toMatchObject({ state: 'review' })
  const [picture] = await world.store.collection(pictures).in(world.id.home).find({})
  // Another process may have opened it again before it heard of the move.
  await world.store
    .collection(vacancies)
    .in(world.id.home)
    .update(world.id.open, 'latest', (now) => ({ ...now, state: 'open' }))
  expect(new Set((await ask(world)).people.map(({ travelBand }) => travelBand))).toEqual(new Set(['upTo15']))
  const [after] = await world.store.collection(pictures).in(world.id.home).find({})
  expect(after?.opening.place).toEqual(picture?.opening.place)
})

test('a vacancy that is not open, or whose employer is not approved, shows nobody', async () => {
  const world = await crowded(6)
  const nobody = { outcome: 'notOpen', count: null, people: [], known: [], wanted: 0 }
  expect(await ask(world, 'ownEmployer', world.id.draft)).toMatchObject(nobody)
  await act(world, 'ownEmployer', 'pause')
  expect(await ask(world)).toMatchObject(nobody)
  await act(world, 'ownEmployer', 'resume')
  expect(await ask(world)).toMatchObject({ outcome: 'people' })
  const firms = world.store.collection(employers)
  await firms.update(world.id.employer, 'latest', (now) => ({ ...now, state: 'applied' }))
  expect(await ask(world)).toMatchObject(nobody)
})

test('who released their name is known by it until they take it back, and reads that the employer looked', async () => {
  const world = await crowded(6)
  const today = world.deps.clock.today('Europe/Amsterdam')
  const share = (release: object | null) =>
    patchSelf(world, { sharing: { releases: { [world.id.employer]: release } } })
  expect((await ask(world)).known).toEqual([])
  expect(await share({ from: today, until: today })).toBe(200)
  expect((await ask(world)).known).toMatchObject([{ givenName: 'Selam', until: today }])
  const path = `/regions/${world.id.home}/profiles/${world.id.profile}/looks`
  const looks = (await world.send('self', 'GET', path)).json<{ items: ProfileLook[] }>().items
  expect(looks).toMatchObject([{ role: 'employer', depth: 'identity', day: today }])

  await morning(world)
  expect((await ask(world)).people).toHaveLength(7)
  await share(null)
  await morning(world)
  const after = await ask(world)
  expect([after.known, after.people.length]).toEqual([[], 7])
})

test('whom an employer wants to meet is told to the jobhunter, and forgotten by the next list', async () => {
  const world = await crowded(6)
  const [first = ''] = await namesIn(world)
  const want = (isWanted: boolean) =>
    world.send('ownEmployer', 'POST', `${pathOf(world)}/wanted`, { body: { pseudonym: first, isWanted } })
  expect((await want(true)).json()).toEqual({ wanted: 1 })
  expect((await ask(world)).people.filter(({ isWanted }) => isWanted)).toMatchObject([{ pseudonym: first }])
  const listed = async () =>
    (await world.send('holder', 'GET', `${pathOf(world)}/wanted`)).json<{ items: { name: string }[] }>().items
  expect(await listed()).toHaveLength(1)
  await want(false)
  expect(await listed()).toEqual([])
  await want(true)
  await change(world, 'holder', { work: { demands: ['cold'] } })
  expect(await ask(world)).toMatchObject({ wanted: 0 })
  expect((await ask(world)).people.some(({ isWanted }) => isWanted)).toBe(false)
  expect(await listed()).toHaveLength(1)
})
