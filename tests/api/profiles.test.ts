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
    expect(answer.statusCode).toBe(400)
  })
})

describe('what only staff may say of a person', () => {
  const seen = { level: 2, years: null, lastUsed: null, evidence: 'employer' }

  test('staff set what stands in the way; the person cannot lift it, and can say that it is wrong', async () => {
    const world = await openWorld()
    const blocked = await patch(world, 'holder', (await read(world)).version, {
      legal: { blocked: 'dublin' },
    })
    expect(blocked.statusCode).toBe(200)
    const { version } = blocked.json<ProfileAnswer>()
    const lifted = await patch(world, 'self', version, { legal: { blocked: null } })
    expect(lifted.statusCode).toBe(400)
    expect(lifted.json().faults).toMatchObject([{ path: '/legal/blocked', code: 'staff_only' }])
    const contested = await patch(world, 'self', version, { legal: { contestedOn: '2026-11-27' } })
    expect(contested.json<ProfileAnswer>().legal).toMatchObject({
      blocked: 'dublin',
      contestedOn: '2026-11-27',
    })
  })

  test.for(['employer', 'test', 'certificate', 'assessment'])(
    'a person cannot say that a skill is known from %s; staff can, and it stays when other things change',
    async (evidence) => {
      const world = await openWorld()
      const { version } = await read(world)
      const skills = { items: { 'sk-bake': { ...seen, evidence } } }
      const own = await patch(world, 'self', version, { skills })
      expect(own.json().faults).toMatchObject([
        { path: '/skills/items/sk-bake/evidence', code: 'staff_only' },
      ])
      const staff = await patch(world, 'holder', version, { skills })
      const after = await patch(world, 'self', staff.json<ProfileAnswer>().version, {
        skills: { items: { 'sk-bake': { years: 4 } } },
      })
      expect(after.json<ProfileAnswer>().skills.items['sk-bake']).toMatchObject({ years: 4, evidence })
    },
  )

  test('a level that the person changes rests on their own word again', async () => {
    const world = await openWorld()
    const speaking = { level: 'A2', source: 'test', on: '2026-05-01' }
    const staff = await patch(world, 'holder', (await read(world)).version, {
      skills: { items: { 'sk-bake': seen } },
      languages: { dutch: { speaking } },
    })
    const after = await patch(world, 'self', staff.json<ProfileAnswer>().version, {
      skills: { items: { 'sk-bake': { level: 4 } } },
      languages: { dutch: { speaking: { level: 'C2' } } },
    })
    const { skills, languages } = after.json<ProfileAnswer>()
    expect(skills.items['sk-bake']).toMatchObject({ level: 4, evidence: 'self' })
    expect(languages.dutch.speaking).toMatchObject({ level: 'C2', source: 'self' })
  })

  test('a test of Dutch is recorded by staff only', async () => {
    const world = await openWorld()
    const speaking = { level: 'C2', source: 'test', on: '2026-05-01' }
    const own = await patch(world, 'self', (await read(world)).version, {
      languages: { dutch: { speaking } },
    })
    expect(own.json().faults).toMatchObject([
      { path: '/languages/dutch/speaking/source', code: 'staff_only' },
    ])
  })
})
