import { describe, expect, test } from 'vitest'
import type { ProfileAnswer } from '../../api/features/profiles/contract.ts'
import { type Caller, openWorld, type World } from '../support/world.ts'

const path = ({ id }: World) => `/regions/${id.home}/profiles/${id.profile}`
const read = async (world: World, caller: Caller = 'self') =>
  (await world.send(caller, 'GET', path(world))).json<ProfileAnswer>()
const patch = (world: World, caller: Caller, ifMatch: number, body: object) =>
  world.send(caller, 'PATCH', path(world), { ifMatch, body })

describe('changing a profile', () => {
  test('a patch changes what it names and leaves the rest of the section', async () => {
    const world = await openWorld()
    const { version, contact } = await read(world)
    const answer = await patch(world, 'self', version, { contact: { phone: '06 12345678' } })
    expect(answer.headers.etag).toBe(`"${version + 1}"`)
    expect(answer.json<ProfileAnswer>().contact).toEqual({ ...contact, phone: '06 12345678' })
  })

  test('list items are added, changed and taken away by their id', async () => {
    const world = await openWorld()
    const item = { level: 2, years: 6, lastUsed: 2024, evidence: 'self' }
    const { version } = await read(world)
    await patch(world, 'self', version, { skills: { items: { 'sk-bake': item, 'sk-pack': item } } })
    const after = await patch(world, 'self', version + 1, {
      skills: { items: { 'sk-bake': { level: 3 }, 'sk-pack': null } },
    })
    expect(after.json<ProfileAnswer>().skills.items).toEqual({ 'sk-bake': { ...item, level: 3 } })
  })

  test('two people who change different sections at once both succeed', async () => {
    const world = await openWorld()
    const { version } = await read(world)
    const answers = await Promise.all([
      patch(world, 'self', version, { mobility: { maxMinutes: 20 } }),
      patch(world, 'holder', version, { residence: { town: 'Kampen', postcode: null } }),
    ])
    expect(answers.map(({ statusCode }) => statusCode)).toEqual([200, 200])
    const now = await read(world)
    expect(now.mobility.maxMinutes).toBe(20)
    expect(now.residence.town).toBe('Kampen')
  })

  test('who comes second to the same section gets the record as it stands, and nothing is lost', async () => {
    const world = await openWorld()
    const { version } = await read(world)
    const answers = await Promise.all([
      patch(world, 'self', version, { mobility: { maxMinutes: 20 } }),
      patch(world, 'holder', version, { mobility: { maxMinutes: 60 } }),
    ])
    const late = answers.find(({ statusCode }) => statusCode === 412)
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412])
    expect(late?.json()).toMatchObject({
      code: 'stale',
      current: { version: version + 1, mobility: (await read(world)).mobility },
    })
  })

  test('a patch that changes nothing makes no version', async () => {
    const world = await openWorld()
    const { version, residence } = await read(world)
    const answer = await patch(world, 'self', version, { residence: { town: residence.town } })
    expect(answer.json<ProfileAnswer>().version).toBe(version)
  })

  test('the history says who changed which field, and never what stood there', async () => {
    const world = await openWorld()
    const { version } = await read(world)
    await patch(world, 'holder', version, { contact: { phone: '06 99999999' } })
    const { history } = await read(world)
    expect(history.at(-1)).toMatchObject({
      version: version + 1,
      actor: world.accountOf('holder'),
      action: 'changed',
      paths: ['/contact/phone'],
    })
    expect(JSON.stringify(history)).not.toContain('99999999')
  })

  test('the same create twice gives one profile; the id of another is refused', async () => {
    const world = await openWorld()
    const { contact } = await read(world)
    const body = { id: world.random.id('profile'), contact }
    const create = (caller: Caller) =>
      world.send(caller, 'POST', `/regions/${world.id.home}/profiles`, { body })
    const [first, again] = await Promise.all([create('holder'), create('holder')])
    expect([first.statusCode, again.statusCode]).toEqual([201, 201])
    expect(again.json()).toEqual(first.json())
    expect((await create('colleague')).statusCode).toBe(409)
  })
})

describe('what is restricted to the case', () => {
  test('a colleague reads a profile without position in law and constraints', async () => {
    const world = await openWorld()
    const seen = await read(world, 'colleague')
    expect([seen.legal, seen.constraints]).toEqual([null, null])
    const own = await read(world, 'holder')
    expect(own.legal).toMatchObject({ position: 'statusHolder' })
  })

  test('a colleague with a reason reads it', async () => {
    const world = await openWorld()
    const body = { reason: 'Holder is ill, permit runs out' }
    const answer = await world.send('colleague', 'POST', `${path(world)}/restricted-views`, { body })
    expect(answer.json<ProfileAnswer>().legal).toMatchObject({ position: 'statusHolder' })
  })

  test.for(['legal', 'constraints'] as const)('a colleague cannot change %s', async (section) => {
    const world = await openWorld()
    const { version } = await read(world)
    const body = section === 'legal' ? { legal: { blocked: 'dublin' } } : { constraints: { asked: false } }
    expect((await patch(world, 'colleague', version, body)).statusCode).toBe(403)
  })

  test('a person cannot give their case to somebody else', async () => {
    const world = await openWorld()
    const { version } = await read(world)
    const answer = await patch(world, 'self', version, { case: { owner: world.accountOf('colleague') } })
    expect(answer.statusCode).toBe(403)
  })
})
