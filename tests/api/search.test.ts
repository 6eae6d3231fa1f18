import fc from 'fast-check'
import { expect, test } from 'vitest'
import { events } from '../../api/features/events/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import type { OwnWordsAnswer, SearchAnswer, SearchQuestion } from '../../api/features/search/contract.ts'
import { vacancies } from '../../api/features/vacancies/store.ts'
import { kinds, languageLevels, otherWork } from '../../matcher/codes.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { aVacancy } from '../../seed/builders/vacancy.ts'
import { allOf } from '../endpoints/samples/search.ts'
import { type Caller, openWorld, type World } from '../support/world.ts'

const find = async (world: World, caller: Caller, asked: Partial<SearchQuestion> = {}) => {
  await world.deps.followers.catchUp()
  const path = `/regions/${world.id.home}/search`
  const answer = await world.send(caller, 'POST', path, { body: { ...allOf, ...asked } })
  expect(answer.statusCode).toBe(200)
  return answer.json<SearchAnswer>()
}
const skill = { level: 2, years: null, lastUsed: null, evidence: 'self' } as const

/** Rahwa bakes and is the holder's, Yonas cooks and is the colleague's, with the holder as stand-in. */
const withPeople = async () => {
  const world = await openWorld()
  const people = world.store.collection(profiles).in(world.id.home)
  const [holder, colleague] = [world.accountOf('holder'), world.accountOf('colleague')]
  const rahwa = aProfile(world.random, {
    contact: { name: 'Rahwa Haile' },
    residence: { town: 'Kampen', postcode: '8261' },
    mobility: { maxMinutes: 180 },
    skills: { items: { 'sk-bake': skill } },
    case: { owner: holder },
  })
  const yonas = aProfile(world.random, {
    contact: { name: 'Yonas' },
    experience: {
      one: { occupation: 'occ-cook', title: null, country: null, from: null, until: null },
    },
    legal: { position: 'asylumSeeker', procedureStart: '2026-01-01' },
    case: { owner: colleague, standIn: holder },
  })
  await people.insert(rahwa)
  await people.insert(yonas)
  return { world, rahwa: rahwa.id, yonas: yonas.id }
}
const idsOf = (items: readonly { id: string }[]) => items.map(({ id }) => id)

test('somebody is found by name, skill, work and town, in any of the languages', async () => {
  const { world, rahwa, yonas } = await withPeople()
  for (const text of ['rahwa', 'brood', 'bake', 'kampen', 'كامبن'])
    expect(idsOf((await find(world, 'colleague', { text })).people.items), text).toContain(rahwa)
  for (const text of ['kok', 'طباخ', 'ከሻኒ']) {
    const { people } = await find(world, 'colleague', { text })
    expect(idsOf(people.items), text).toEqual([yonas])
    expect(people.items[0]?.matched, text).toEqual(['occ-cook'])
  }
})

test('one finds the cases one has, or those one stands in for, and what paid work is open to them', async () => {
  const { world, rahwa, yonas } = await withPeople()
  const mine = await find(world, 'holder', { whose: 'mine' })
  expect(idsOf(mine.people.items)).toContain(rahwa)
  expect(idsOf(mine.people.items)).not.toContain(yonas)
  const standIn = await find(world, 'holder', { whose: 'standIn' })
  expect(idsOf(standIn.people.items)).toEqual([yonas])
  const counted = Object.entries(standIn.people.paid ?? {}).filter(([, count]) => count > 0)
  expect(counted).toHaveLength(1)
  const [right = ''] = counted[0] ?? []
  const paid = [right] as SearchQuestion['paid']
  expect((await find(world, 'holder', { whose: 'standIn', paid })).people.total).toBe(1)
  expect((await find(world, 'holder', { whose: 'mine', paid: ['notYet'] })).people.items).toEqual([])
})

test('what paid work is open to somebody is not told, or narrowed by, over the region', async () => {
  const { world } = await withPeople()
  const all = await find(world, 'colleague')
  expect(all.people.paid).toBeNull()
  expect((await find(world, 'colleague', { paid: ['notYet'] })).people.total).toBe(all.people.total)
})

test('a person finds open vacancies in their own language, and no people, drafts or employers', async () => {
  const { world } = await withPeople()
  const places = world.store.collection(vacancies).in(world.id.home)
  const own = { employer: world.id.employer, basics: { site: world.id.site, occupation: 'occ-cook' } }
  const open = aVacancy(world.random, own)
  await places.insert(open)
  await places.insert(aVacancy(world.random, { ...own, state: 'draft' }))
  const found = await find(world, 'self', { text: 'ከሻኒ', states: ['draft'] })
  expect(idsOf(found.vacancies.items)).toEqual([open.id])
  expect(await find(world, 'self')).toMatchObject({
    people: { total: 0, items: [] },
    employers: { total: 0, items: [] },
  })
})

test('a jobhunter finds events by name and by the town in any script, and a person finds none', async () => {
  const { world } = await withPeople()
  const { basics, place } = (await world.store.collection(events).in(world.id.home).get(world.id.event)) ?? {}
  const [word = ''] = basics?.name.split(' ') ?? []
  for (const text of [word, place?.town ?? ''])
    expect(idsOf((await find(world, 'colleague', { text })).events.items), text).toContain(world.id.event)
  expect((await find(world, 'self', { text: word })).events).toEqual({ total: 0, items: [] })
})

test('work in own words is listed until it is found in the list, for people and for vacancies', async () => {
  const { world } = await withPeople()
  const { home } = world.id
  const title = { language: 'ar', text: 'صانع سيوف', translations: {} }
  const job = { occupation: null, title, country: null, from: null, until: null }
  const person = aProfile(world.random, { experience: { one: job } })
  await world.store.collection(profiles).in(home).insert(person)
  const basics = { site: world.id.site, occupation: otherWork, title }
  const vacancy = aVacancy(world.random, { employer: world.id.employer, basics, state: 'draft' })
  await world.store.collection(vacancies).in(home).insert(vacancy)
  const listed = async () => {
    await world.deps.followers.catchUp()
    return (await world.send('colleague', 'GET', `/regions/${home}/own-words`)).json<OwnWordsAnswer>()
  }
  const before = await listed()
  expect(before.people.items).toMatchObject([{ id: person.id, ownWork: [{ item: 'one', title }] }])
  expect(idsOf(before.vacancies.items)).toEqual([vacancy.id])
  const change = (path: string, version: number, body: object) =>
    world.send('colleague', 'PATCH', `/regions/${home}/${path}`, { body, ifMatch: version })
  const saidBy = await change(`profiles/${person.id}`, 1, {
    experience: { one: { occupation: 'occ-blacksmith' } },
  })
  expect(saidBy.json().experience.one).toEqual({ ...job, occupation: 'occ-blacksmith' })
  await change(`vacancies/${vacancy.id}`, 1, { basics: { occupation: 'occ-blacksmith' } })
  expect(await listed()).toEqual({ people: { total: 0, items: [] }, vacancies: { total: 0, items: [] } })
})

test('a vacancy for work in own words ranks people by its skills', async () => {
  const { world, rahwa } = await withPeople()
  const { home } = world.id
  const title = { language: 'nl', text: 'Zwaarden maken', translations: {} }
  const skills = { 'sk-bake': { level: 1, importance: 'must', learnable: false } } as const
  const vacancy = aVacancy(world.random, {
    employer: world.id.employer,
    basics: { site: world.id.site, occupation: otherWork, title },
    requirements: { skills, certificates: {} },
  })
  await world.store.collection(vacancies).in(home).insert(vacancy)
  await world.deps.sync.catchUp()
  const pair = await world.deps.matcher.explain([home], rahwa, vacancy.id, { today: 20_420 })
  expect(JSON.stringify(pair)).toContain('sk-bake')
})

test('a search looks at those it shows, and each of them can read that', async () => {
  const { world, rahwa } = await withPeople()
  await find(world, 'colleague', { text: 'rahwa' })
  const looks = await world.send('holder', 'GET', `/regions/${world.id.home}/profiles/${rahwa}/looks`)
  expect(looks.json()).toMatchObject({ items: [{ viewer: 'colleague', depth: 'list' }] })
})

test('who is closed or gone is not found any more', async () => {
  const { world, rahwa, yonas } = await withPeople()
  const people = world.store.collection(profiles).in(world.id.home)
  await people.update(rahwa, 'latest', (now) => ({ ...now, state: 'closed', closedFrom: 'active' }))
  await people.delete(yonas)
  const ids = idsOf((await find(world, 'holder', { limit: 100 })).people.items)
  expect(ids).not.toContain(rahwa)
  expect(ids).not.toContain(yonas)
})

test('a hit that is not so any more is left out before the index knows', async () => {
  const { world, rahwa } = await withPeople()
  await world.deps.followers.catchUp()
  const people = world.store.collection(profiles).in(world.id.home)
  const asked = { ...allOf, whose: 'mine', text: 'rahwa' }
  const path = `/regions/${world.id.home}/search`
  const [answer] = await Promise.all([
    world.send('holder', 'POST', path, { body: asked }),
    people.update(rahwa, 'latest', (now) => ({
      ...now,
      case: { owner: world.accountOf('colleague'), standIn: null },
    })),
  ])
  const shown = idsOf(answer.json<SearchAnswer>().people.items)
  const owner = (await people.get(rahwa))?.case.owner
  expect(owner).toBe(world.accountOf('colleague'))
  expect(shown.every((id) => id === rahwa)).toBe(true)
  expect((await find(world, 'holder', { whose: 'mine', text: 'rahwa' })).people.items).toEqual([])
})

test('concepts and towns that are called like what was typed come along, with all their names', async () => {
  const { world } = await withPeople()
  const { concepts, places } = await find(world, 'holder', { text: 'ዝቮለ' })
  expect(places).toEqual(['Zwolle'])
  expect(concepts).toEqual([])
  const cook = (await find(world, 'holder', { text: 'طباخ' })).concepts[0]
  expect(cook?.labels).toMatchObject({ nl: expect.any(String), ti: expect.any(String) })
})

const some = <T extends string>(values: readonly T[]) =>
  fc.uniqueArray(fc.constantFrom(...values), { maxLength: 3 })
const question = fc.record({
  text: fc.constantFrom('', 'rahwa', 'zwolle', 'kok', 'a', 'bake', 'خباز', '"'),
  of: some(['people', 'vacancies', 'employers', 'events'] as const),
  whose: fc.constantFrom('mine', 'standIn', 'region'),
  dutchFrom: fc.constantFrom(...languageLevels),
  free: some(['early', 'school', 'eveningOrWeekend'] as const),
  paid: some(['now', 'withPermit', 'notYet'] as const),
  towns: some(['Zwolle', 'Kampen', "' OR 1", '"] OR id EXISTS']),
  kinds: some(kinds),
  states: some(['draft', 'open', 'closed'] as const),
  limit: fc.integer({ min: 1, max: 100 }),
})

test('whatever is asked, nobody finds what they may not read', async () => {
  const { world } = await withPeople()
  await world.deps.followers.catchUp()
  const path = `/regions/${world.id.home}/search`
  await fc.assert(
    fc.asyncProperty(
      question,
      fc.constantFrom<Caller[]>('holder', 'colleague', 'self', 'otherPerson'),
      async (body, caller) => {
        const answer = await world.send(caller, 'POST', path, { body })
        if (answer.statusCode === 400) return
        const found = answer.json<SearchAnswer>()
        const isStaff = caller === 'holder' || caller === 'colleague'
        if (!isStaff)
          expect([found.people.total, found.employers.total, found.events.total]).toEqual([0, 0, 0])
        expect(
          isStaff ? [] : [...found.people.items, ...found.employers.items, ...found.events.items],
        ).toEqual([])
        for (const { id } of found.events.items) {
          const read = await world.send(caller, 'GET', `/regions/${world.id.home}/events/${id}`)
          expect(read.statusCode).toBe(200)
        }
        for (const { id } of found.vacancies.items) {
          const read = await world.send(caller, 'GET', `/regions/${world.id.home}/vacancies/${id}`)
          expect(read.statusCode).toBe(200)
        }
        for (const { id } of found.people.items) {
          const held = (await world.store.collection(profiles).in(world.id.home).get(id))?.case
          if (body.whose === 'mine') expect(held?.owner).toBe(world.accountOf(caller))
          if (body.whose === 'standIn') expect(held?.standIn).toBe(world.accountOf(caller))
        }
      },
    ),
    { numRuns: 120 },
  )
})
