import { describe, expect, test } from 'vitest'
import { accounts, cards, memberships, sessions } from '../../api/features/accounts/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { intentSpec } from '../../api/intents.ts'
import { personalRecords } from '../../api/personal.ts'
import { specs } from '../../api/specs.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { newVacancy } from '../endpoints/samples/vacancies.ts'
import { openWorld, type World } from '../support/world.ts'

// Each round opens a world of its own.
const home = ({ id }: World) => `/regions/${id.home}`
const times = <T>(count: number, what: (n: number) => T): T[] =>
  Array.from({ length: count }, (_, n) => what(n))
const statusesOf = async (answers: Promise<{ statusCode: number }>[]) =>
  (await Promise.all(answers)).map(({ statusCode }) => statusCode)

const layPerson = async (world: World) => {
  const laid = aProfile(world.random, { case: { owner: world.accountOf('holder') } })
  await world.store.collection(profiles).in(world.id.home).insert(laid)
  return laid.id
}
const makeCard = (world: World, profile: string) =>
  world.send('holder', 'POST', `${home(world)}/profiles/${profile}/cards`)

const contact = {
  name: 'Selam Tesfay',
  email: null,
  phone: null,
  language: 'ti',
  literacy: { latin: 'some', arabic: null, geez: 'fluent' },
  adultFrom: null,
}
/** One way to make a record of each kind under an id of the caller's own, and the same id with something else in it. */
const creations = (world: World) => {
  const { random, id } = world
  const vacancy = newVacancy(world)
  const objection = { id: random.id('objection'), vacancy: id.open, text: 'I have a bicycle', language: 'en' }
  const site = {
    id: random.id('site'),
    name: 'Two',
    address: { street: null, town: 'Kampen', postcode: '8261' },
  }
  const organisation = { name: 'De Molen', kvk: '11111111', sectors: [], about: null }
  const employer = { id: random.id('employer'), organisation }
  const account = {
    id: random.id('account'),
    name: 'Ada',
    language: 'nl',
    role: 'employer',
    email: 'ada@oven.example',
  }
  const profile = { id: random.id('profile'), contact }
  return {
    vacancies: ['holder', vacancy, { ...vacancy, basics: { ...vacancy.basics, positions: 2 } }],
    [`profiles/${id.profile}/objections`]: ['self', objection, { ...objection, text: 'I have a car' }],
    [`employers/${id.employer}/sites`]: ['holder', site, { ...site, name: 'Three' }],
    employers: ['holder', employer, { ...employer, organisation: { ...organisation, name: 'De Wiek' } }],
    accounts: ['holder', { ...account, employer: id.employer }, { ...account, employer: id.otherEmployer }],
    profiles: ['holder', profile, { ...profile, contact: { ...contact, name: 'Rahwa' } }],
  } as const
}

describe('a record made under an id of its maker', () => {
  test('is made once, however many times at once it is sent, and each gets the same answer', async () => {
    const world = await openWorld()
    for (const [path, [by, body]] of Object.entries(creations(world))) {
      const send = () => world.send(by, 'POST', `${home(world)}/${path}`, { body })
      const answers = await Promise.all(times(5, send))
      const said = answers.map((answer) => [path, answer.statusCode, answer.body])
      expect(said).toEqual(times(5, () => [path, 201, answers[0]?.body]))
    }
  })

  test('is refused when the id names something else', async () => {
    const world = await openWorld()
    for (const [path, [by, body, other]] of Object.entries(creations(world))) {
      const send = (sent: unknown) => world.send(by, 'POST', `${home(world)}/${path}`, { body: sent })
      expect([path, (await send(body)).statusCode]).toEqual([path, 201])
      expect([path, (await send(other)).statusCode]).toEqual([path, 409])
    }
  })

  test('stays the answer to the same call after somebody changed it', async () => {
    const world = await openWorld()
    const body = newVacancy(world)
    const send = (positions = 1) =>
      world.send('holder', 'POST', `${home(world)}/vacancies`, {
        body: { ...body, basics: { ...body.basics, positions } },
      })
    const { version } = (await send()).json<{ version: number }>()
    const path = `${home(world)}/vacancies/${body.id}`
    const pay = { wage: null, allowance: null, travelCostPaid: true }
    await world.send('holder', 'PATCH', path, { body: { pay }, ifMatch: version })
    expect((await send()).json()).toMatchObject({ version: 2, pay })
    expect((await send(2)).statusCode).toBe(409)
  })
})

test('an account that is there already gets no role beside its own', async () => {
  const world = await openWorld()
  const id = world.accountOf('coordinator')
  const body = {
    id,
    name: 'x',
    language: 'nl',
    role: 'employer',
    email: 'x@y.example',
    employer: world.id.employer,
  }
  expect((await world.send('holder', 'POST', `${home(world)}/accounts`, { body })).statusCode).toBe(409)
  const held = await world.store.collection(memberships).find({ account: id })
  expect(held.map(({ role }) => role)).toEqual(['coordinator'])
})

test.for([['nobody signs in for'], ['somebody signs in for']] as const)(
  'of ten cards made at once for a profile that %s, one works',
  async ([who]) => {
    const world = await openWorld()
    const profile = who === 'nobody signs in for' ? await layPerson(world) : world.id.profile
    const answers = await Promise.all(times(10, () => makeCard(world, profile)))
    const statuses = answers.map(({ statusCode }) => statusCode)
    expect(statuses.filter((status) => status !== 201 && status !== 409)).toEqual([])
    expect(statuses).toContain(201)
    const joins = await world.store.collection(memberships).find({ profile })
    expect(joins.length).toBe(1)
    expect(await world.store.collection(accounts).get(joins[0]?.account ?? '')).not.toBeNull()
    expect(await world.store.collection(cards).count({ profile })).toBe(1)
    const tokens = answers.flatMap((answer) => answer.json<{ token?: string }>().token ?? [])
    const entered = await statusesOf(
      tokens.map((token) => world.send('nobody', 'POST', '/sign-in/card', { body: { token } })),
    )
    expect(entered.filter((status) => status === 200).length).toBe(1)
  },
)

describe('a deletion', () => {
  test('meets changes, cards and itself with one winner, and leaves nobody behind', async () => {
    let deleted = 0
    for (let round = 0; round < 12; round += 1) {
      const world = await openWorld()
      const { id, store } = world
      const path = `${home(world)}/profiles/${id.profile}`
      const ways = [
        () => world.send('self', 'DELETE', path, { ifMatch: 1 }),
        () => world.send('self', 'DELETE', path, { ifMatch: 1 }),
        () => world.send('holder', 'PATCH', path, { body: { contact: { name: 'Rahwa' } }, ifMatch: 1 }),
        () => world.send('colleague', 'GET', path),
        () => makeCard(world, id.profile),
        () => makeCard(world, id.profile),
      ]
      const account = world.accountOf('self')
      const subject = { region: id.home, profile: id.profile, account, email: null }
      const turned = [...ways.slice(round % ways.length), ...ways.slice(0, round % ways.length)]
      const statuses = await statusesOf(turned.map((send) => send()))
      expect(statuses.filter((status) => status >= 500)).toEqual([])

      const left = (await personalRecords(store, specs, subject)).map(({ spec }) => spec.name)
      expect(await store.collection(intentSpec).count({})).toBe(0)
      if (statuses.includes(204)) {
        deleted += 1
        expect(left).toEqual([])
        expect(statuses.filter((status) => status === 204).length).toBe(1)
      } else {
        expect(left).toEqual(expect.arrayContaining(['profiles', 'accounts', 'memberships']))
      }
      await world.close()
    }
    expect(deleted).toBeGreaterThan(0)
  })

  test('that was asked of an older version changes nothing', async () => {
    const world = await openWorld()
    const path = `${home(world)}/profiles/${world.id.profile}`
    await world.send('holder', 'PATCH', path, { body: { contact: { name: 'Rahwa' } }, ifMatch: 1 })
    expect((await world.send('self', 'DELETE', path, { ifMatch: 1 })).statusCode).toBe(412)
    expect((await world.send('self', 'GET', path)).json()).toMatchObject({ contact: { name: 'Rahwa' } })
    expect(await world.store.collection(sessions).count({ account: world.accountOf('self') })).toBe(1)
  })

  test('leaves no account of a card that was being made meanwhile', async () => {
    const world = await openWorld()
    const { profiles: service } = world.deps
    for (let round = 0; round < 12; round += 1) {
      const profile = await layPerson(world)
      const deleteSoon = async () => {
        for (let reads = 0; reads < round; reads += 1) await service.get(world.id.home, profile)
        return service.delete(world.id.home, profile, 1)
      }
      const [{ statusCode }] = await Promise.all([makeCard(world, profile), deleteSoon()])
      const there = (await service.get(world.id.home, profile)) !== null
      if (there) continue
      const joins = await world.store.collection(memberships).count({ profile })
      expect([404, 201]).toContain(statusCode)
      if (statusCode === 404)
        expect([joins, await world.store.collection(cards).count({ profile })]).toEqual([0, 0])
    }
  })
})
