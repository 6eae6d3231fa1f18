import { expect, test } from 'vitest'
import { anonymous } from '../../api/access.ts'
import { clockAt } from '../../api/adapters/clock.ts'
import type { Access } from '../../api/contract.ts'
import type { AuditRow } from '../../api/features/audit/contract.ts'
import { entryOf } from '../../api/features/audit/rules.ts'
import { auditEntries } from '../../api/features/audit/store.ts'
import words from '../../locales/en/audit.json' with { type: 'json' }
import { openWorld, type World } from '../support/world.ts'

const read = async (world: World, query = '', by: 'coordinator' | 'holder' = 'coordinator') => {
  const answer = await world.send(by, 'GET', `/regions/${world.id.home}/audit${query}`)
  return { status: answer.statusCode, items: answer.json<{ items: AuditRow[] }>().items }
}

const lookInto = (world: World) =>
  world.send('colleague', 'POST', `/regions/${world.id.home}/profiles/${world.id.profile}/restricted-views`, {
    body: { reason: 'The holder is ill and the permit ends tomorrow' },
  })

test('an act of staff stands in the audit trail with who, what, when and on whom, without what was in it', async () => {
  const world = await openWorld()
  await lookInto(world)
  const { items } = await read(world)
  expect(items).toHaveLength(1)
  expect(items[0]).toMatchObject({
    actor: { id: world.accountOf('colleague'), name: 'colleague' },
    ...{ role: 'jobhunter', verb: 'did', noun: 'profiles', person: 'Selam Tesfay' },
    call: 'POST /regions/:region/profiles/:id/restricted-views',
  })
  const kept = await world.store.collection(auditEntries).in(world.id.home).find({})
  expect(JSON.stringify(kept)).not.toContain('holder is ill')
})

test('what people and employers do is nobody else’s, and what was refused did not happen', async () => {
  const world = await openWorld()
  const path = `/regions/${world.id.home}/profiles/${world.id.profile}`
  expect(
    (await world.send('self', 'PATCH', path, { ifMatch: 1, body: { residence: { town: 'Meppel' } } }))
      .statusCode,
  ).toBe(200)
  expect(
    (await world.send('colleague', 'PATCH', path, { ifMatch: 1, body: { legal: { blocked: null } } }))
      .statusCode,
  ).toBe(403)
  expect((await read(world)).items).toEqual([])
})

test('one who works here can be asked for alone; other regions and jobhunters read none of it', async () => {
  const world = await openWorld()
  await lookInto(world)
  await world.send('holder', 'POST', `/regions/${world.id.home}/profiles`, {
    body: {
      id: world.random.id('profile'),
      contact: {
        ...{ name: 'Amina', email: null, phone: null, language: 'ar', adultFrom: null },
        literacy: { latin: null, arabic: 'fluent', geez: null },
      },
    },
  })
  const own = await read(world, `?actor=${world.accountOf('holder')}`)
  expect(own.items.map(({ call, person }) => [call, person])).toEqual([
    ['POST /regions/:region/profiles', 'Amina'],
  ])
  expect((await read(world, '', 'holder')).status).toBe(403)
  expect((await world.send('elsewhere', 'GET', `/regions/${world.id.home}/audit`)).statusCode).toBe(404)
})

test('whoever is deleted is taken out of it, and what was done stays for a year', async () => {
  let now = '2026-11-24T10:00:00Z'
  const world = await openWorld({ clock: clockAt(() => new Date(now)) })
  await lookInto(world)
  const path = `/regions/${world.id.home}/profiles/${world.id.profile}`
  expect((await world.send('self', 'DELETE', path, { ifMatch: 1 })).statusCode).toBe(204)
  const { items } = await read(world)
  expect(items.map(({ noun, person }) => [noun, person])).toEqual([['profiles', null]])
  now = '2027-11-25T10:00:00Z'
  await world.deps.audit.sweep()
  expect(await world.store.collection(auditEntries).in(world.id.home).count({})).toBe(0)
})

test('every noun that staff may act on has a word of its own', async () => {
  const { deps, id } = await openWorld()
  const memberships = [{ role: 'coordinator' as const, region: id.home, employer: null, profile: null }]
  const actor = { ...anonymous, account: 'account-coordinator', memberships }
  const isStaff = (access: Access) =>
    typeof access === 'object' && access.roles.some((role) => role === 'jobhunter' || role === 'coordinator')
  const acted = deps.features.filter(({ name, routes }) =>
    routes.some(
      ({ endpoint }) =>
        isStaff(endpoint.access) && entryOf(endpoint, name, actor, { region: id.home }, {}) !== null,
    ),
  )
  expect(acted.length).toBeGreaterThan(10)
  expect(acted.map(({ name }) => name).filter((name) => !(name in words.noun))).toEqual([])
})
