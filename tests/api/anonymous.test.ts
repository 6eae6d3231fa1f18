import { expect, test } from 'vitest'
import { employers } from '../../api/features/employers/store.ts'
import type { AnonymousPerson, KnownPerson } from '../../api/features/matches/contract.ts'
import type { ProfileAnswer, ProfileLook } from '../../api/features/profiles/contract.ts'
import { type Profile, profiles } from '../../api/features/profiles/store.ts'
import type { VacancyAnswer } from '../../api/features/vacancies/contract.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import type { Part } from '../../seed/builders/record.ts'
import { type Caller, openWorld, type World } from '../support/world.ts'

type Answer = { outcome: string; people: AnonymousPerson[]; known: KnownPerson[] }
const ask = async (world: World, caller: Caller = 'ownEmployer', vacancy = world.id.open) => {
  const path = `/regions/${world.id.home}/vacancies/${vacancy}/anonymous-people`
  return (await world.send(caller, 'GET', path)).json<Answer>()
}
/** A world in which so many more people fit the open place. */
const crowded = async (people: number, parts: Part<Omit<Profile, 'version' | 'changedAt'>> = {}) => {
  const world = await openWorld()
  const home = world.store.collection(profiles).in(world.id.home)
  for (let made = 0; made < people; made += 1)
    await home.insert(aProfile(world.random, { contact: { name: `Semhar ${made}` }, ...parts }))
  await world.deps.sync.catchUp()
  return world
}

test('under five people there is no list', async () => {
  expect(await ask(await crowded(2))).toMatchObject({ outcome: 'tooFew', people: [] })
  expect(await ask(await crowded(3))).toMatchObject({ outcome: 'people' })
})

test('only people who agreed to the pool are in it', async () => {
  const world = await crowded(4, { sharing: { anonymousPool: false } })
  expect(await ask(world)).toMatchObject({ outcome: 'tooFew' })
})

test('nothing in it says who somebody is, where they live, or more than a band of their journey', async () => {
  const world = await crowded(6)
  const { people } = await ask(world)
  expect(people).toHaveLength(8)
  const said = JSON.stringify(people)
  expect(said).not.toMatch(
    /Semhar|Selam|profile-|8011|Zwolle|statusHolder|rights|constraint|"minutes"|lesson|childcare/,
  )
  expect(new Set(people.map(({ travelBand }) => travelBand))).toEqual(new Set(['upTo15']))
  for (const { reasons } of people) for (const { audience } of reasons) expect(audience).toContain('employer')
})

test('names in a list belong to one vacancy and are drawn anew when who is asked for changes', async () => {
  const world = await crowded(6)
  const names = async () => (await ask(world)).people.map(({ pseudonym }) => pseudonym).sort()
  const before = await names()
  expect(new Set(before).size).toBe(before.length)
  expect(await names()).toEqual(before)

  const path = `/regions/${world.id.home}/vacancies/${world.id.open}`
  const change = async (body: object) => {
    const { version } = (await world.send('holder', 'GET', path)).json<VacancyAnswer>()
    await world.send('holder', 'PATCH', path, { body, ifMatch: version })
  }
  await change({ pay: { travelCostPaid: false } })
  expect(await names()).toEqual(before)
  await change({ work: { demands: ['cold'] } })
  expect((await names()).filter((name) => before.includes(name))).toEqual([])
})

test('a vacancy that is not open, or whose employer is not approved, shows nobody', async () => {
  const world = await crowded(6)
  expect(await ask(world, 'ownEmployer', world.id.draft)).toEqual({
    outcome: 'notOpen',
    people: [],
    known: [],
  })
  const firms = world.store.collection(employers)
  await firms.update(world.id.employer, 'latest', (now) => ({ ...now, state: 'applied' }))
  expect(await ask(world)).toEqual({ outcome: 'notOpen', people: [], known: [] })
})

test('who released their name is known by it until they take it back, and reads that the employer looked', async () => {
  const world = await crowded(6)
  const path = `/regions/${world.id.home}/profiles/${world.id.profile}`
  const today = world.deps.clock.today('Europe/Amsterdam')
  const share = async (release: object | null) => {
    const { version } = (await world.send('self', 'GET', path)).json<ProfileAnswer>()
    const body = { sharing: { releases: { [world.id.employer]: release } } }
    return world.send('self', 'PATCH', path, { body, ifMatch: version })
  }
  expect((await ask(world)).known).toEqual([])
  await share({ from: today, until: today })
  expect((await ask(world)).known).toMatchObject([{ givenName: 'Selam', until: today }])
  await ask(world)
  const looks = (await world.send('self', 'GET', `${path}/looks`)).json<{ items: ProfileLook[] }>().items
  expect(looks).toMatchObject([{ role: 'employer', depth: 'identity', day: today }])
  expect(looks[0]?.employer).not.toBeNull()

  await share(null)
  const after = await ask(world)
  expect(after.known).toEqual([])
  expect(after.people).toHaveLength(8)
})
