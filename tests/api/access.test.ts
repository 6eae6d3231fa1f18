import { describe, expect, it, test } from 'vitest'
import { type Actor, holds, refusal } from '../../api/access.ts'
import { accounts, memberships } from '../../api/features/accounts/store.ts'
import { openWorld } from '../support/world.ts'

const region = 'region-zwolle'
const ofOneCase = 'profile-00000000000000000000000000'
const interpreter: Actor = {
  account: 'account-00000000000000000000000000',
  session: 'session',
  memberships: [],
  scoped: [{ role: 'interpreter', region, scope: ofOneCase }],
  standsInFor: [],
}

describe('a partner of one case', () => {
  it('holds their role for that case, and for nothing else', () => {
    expect(holds(interpreter, region, ['interpreter'], ofOneCase)).toBe(true)
    expect(holds(interpreter, region, ['interpreter'])).toBe(false)
    expect(holds(interpreter, region, ['interpreter'], ofOneCase.replaceAll('0', '1'))).toBe(false)
    expect(holds(interpreter, 'region-drenthe', ['interpreter'], ofOneCase)).toBe(false)
    expect(holds(interpreter, region, ['jobCoach', 'jobhunter'], ofOneCase)).toBe(false)
  })

  it('calls what names partners of their role, in their region', () => {
    const ask = (access: Parameters<typeof refusal>[0], where: string | undefined = region) =>
      refusal(access, interpreter, where, false)
    expect(ask({ roles: ['jobhunter'], partners: ['interpreter'] })).toBeNull()
    expect(ask({ roles: ['jobhunter'], partners: ['mentor'] })).toBe('forbidden')
    expect(ask({ roles: ['jobhunter', 'interpreter'] })).toBe('forbidden')
    expect(ask({ roles: ['jobhunter'], partners: ['interpreter'] }, 'region-drenthe')).toBe('notFound')
  })

  it('loses it with the case, when its person is deleted', async () => {
    const world = await openWorld()
    const { store, id, deps } = world
    const account = world.accountOf('interpreter')
    expect(await store.collection(memberships).count({ account })).toBe(1)
    const profile = await deps.profiles.get(id.home, id.profile)
    const path = `/regions/${id.home}/profiles/${id.profile}`
    const answer = await world.send('self', 'DELETE', path, { ifMatch: profile?.version ?? 0 })
    expect(answer.statusCode).toBe(204)
    expect(await store.collection(memberships).count({ account })).toBe(0)
    expect(await store.collection(accounts).get(account)).not.toBeNull()
  })
})

test('a membership that has ended opens nothing, and is not shown', async () => {
  const world = await openWorld()
  const path = `/regions/${world.id.home}/profiles`
  expect((await world.send('colleague', 'GET', path)).statusCode).toBe(200)
  const joins = world.store.collection(memberships)
  const [held] = await joins.find({ account: world.accountOf('colleague') })
  const until = '2020-01-01T00:00:00.000Z'
  await joins.update(held?.id ?? '', 'latest', (now) => ({ ...now, until }))

  expect((await world.send('colleague', 'GET', path)).statusCode).toBe(404)
  expect((await world.send('colleague', 'GET', '/session')).json()).toMatchObject({ memberships: [] })
  const staff = await world.send('coordinator', 'GET', `/regions/${world.id.home}/accounts`)
  const names = staff.json<{ items: { name: string }[] }>().items.map(({ name }) => name)
  expect(names).toContain('holder')
  expect(names).not.toContain('colleague')
})
