import { expect, test } from 'vitest'
import { addDays, clockAt } from '../../api/adapters/clock.ts'
import { accounts, memberships } from '../../api/features/accounts/store.ts'
import { notifications } from '../../api/features/notifications/store.ts'
import type { Keeping, ProfileAnswer } from '../../api/features/profiles/contract.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import privacyInTigrinya from '../../locales/ti/privacy.json' with { type: 'json' }
import { layPlacement, runningSince } from '../support/placements.ts'
import { openWorld } from '../support/world.ts'

const day = '2026-11-24'

/** A world whose clock is moved to a day at noon. */
const openMoving = async () => {
  let today = day
  const world = await openWorld({ clock: clockAt(() => new Date(`${today}T12:00:00Z`)) })
  const { id } = world
  const path = `/regions/${id.home}/profiles/${id.profile}`
  const people = world.store.collection(profiles).in(id.home)
  return {
    ...world,
    people,
    path,
    async to(next: string) {
      today = next
      await world.deps.retention.run(AbortSignal.any([]))
    },
    version: async () => (await people.get(id.profile))?.version ?? 0,
    async setState(state: 'active' | 'closed', by: 'self' | 'holder' = 'self') {
      const ifMatch = (await people.get(id.profile))?.version ?? 0
      const answer = await world.send(by, 'POST', `${path}/state`, { ifMatch, body: { to: state } })
      expect(answer.statusCode).toBe(200)
      return answer.json<ProfileAnswer>()
    },
    async share(sharing: object, by: 'self' | 'holder' = 'self') {
      const ifMatch = (await people.get(id.profile))?.version ?? 0
      const answer = await world.send(by, 'PATCH', path, { ifMatch, body: { sharing } })
      expect(answer.statusCode).toBe(200)
      return answer.json<ProfileAnswer>()
    },
    keeping: async (by: 'self' | 'holder' = 'self') =>
      (await world.send(by, 'GET', `${path}/keeping`)).json<Keeping>(),
  }
}

test('everything about somebody goes four weeks after their profile was closed, not a day before', async () => {
  const world = await openMoving()
  expect(await world.keeping()).toMatchObject({
    goesOn: null,
    closed: '2026-12-22',
    withConsent: '2027-11-24',
  })
  expect((await world.setState('closed')).goesOn).toBe('2026-12-22')
  expect((await world.keeping('holder')).goesOn).toBe('2026-12-22')

  await world.to('2026-12-21')
  expect(await world.people.get(world.id.profile)).not.toBeNull()
  await world.to('2026-12-22')
  expect(await world.people.get(world.id.profile)).toBeNull()
  expect(await world.people.get(world.id.otherProfile)).not.toBeNull()
  const account = world.accountOf('self')
  expect(await world.store.collection(accounts).get(account)).toBeNull()
  expect(await world.store.collection(memberships).count({ account })).toBe(0)
})

test('with consent it is a year, and taking the consent back moves the day at once', async () => {
  const world = await openMoving()
  await world.setState('closed')
  expect((await world.share({ keepLonger: true })).goesOn).toBe('2027-11-24')
  await world.to('2027-03-01')
  expect(await world.people.get(world.id.profile)).not.toBeNull()

  await world.signIn('self')
  expect((await world.share({ keepLonger: false })).goesOn).toBe('2026-12-22')
  await world.to('2027-03-01')
  expect(await world.people.get(world.id.profile)).toBeNull()
})

test('a profile that is open again stays, and closing it again begins anew', async () => {
  const world = await openMoving()
  await world.setState('closed')
  expect((await world.setState('active')).goesOn).toBeNull()
  await world.to('2027-01-10')
  expect(await world.people.get(world.id.profile)).not.toBeNull()
  await world.signIn('holder')
  expect((await world.setState('closed', 'holder')).goesOn).toBe('2027-02-07')
})

test('who still has a placement is kept until four weeks after somebody looked and it was not over', async () => {
  const world = await openMoving()
  await world.setState('closed')
  await layPlacement(world, runningSince('2026-11-02'))
  await world.to('2026-12-22')
  expect((await world.people.get(world.id.profile))?.goesOn).toBe(addDays('2026-12-22', 28))
})

test('each consent and its withdrawal stands in the log with day, place and the words that were read', async () => {
  const world = await openMoving()
  await world.store
    .collection(accounts)
    .update(world.accountOf('self'), 'latest', (now) => ({ ...now, language: 'ti' }))
  await world.share({ keepLonger: true })
  await world.share({ anonymousPool: false })
  await world.share({ releases: { [world.id.employer]: { from: day, until: '2027-01-01' } } })
  await world.share({ releases: { [world.id.employer]: null } })
  const { items } = await world.keeping()
  expect(items.map(({ consent, given }) => [consent, given])).toEqual([
    ['name', false],
    ['name', true],
    ['pool', false],
    ['keepLonger', true],
  ])
  const kept = items.at(-1)
  expect(kept).toMatchObject({ channel: 'own', language: 'ti', at: `${day}T12:00:00.000Z`, employer: null })
  expect(kept?.words).toBe(privacyInTigrinya.keep.ask)
  expect(kept?.version).toMatch(/^[0-9a-f]{8}$/)
  expect(items[0]?.words).not.toContain('{{')
  expect(items[0]?.employer).toBe(world.id.employer)
})

test('closing takes back that the profile may be used; staff who close it take back nothing for the person', async () => {
  const world = await openMoving()
  await world.setState('closed')
  await world.setState('active')
  expect((await world.keeping()).items.map(({ consent, given }) => [consent, given])).toEqual([
    ['matching', true],
    ['matching', false],
  ])
  await world.setState('closed', 'holder')
  expect((await world.keeping()).items).toHaveLength(2)
})

test('what a helper asks while they fill a profile in together is noted as such', async () => {
  const world = await openMoving()
  await world.people.update(world.id.profile, 'latest', (now) => ({
    ...now,
    state: 'unclaimed',
    sharing: { ...now.sharing, anonymousPool: false },
  }))
  await world.share({ anonymousPool: true }, 'holder')
  const [entry] = (await world.keeping('holder')).items
  expect(entry).toMatchObject({ consent: 'pool', given: true, channel: 'together', language: 'en' })
})

test('nobody else says for a person that they may be kept longer', async () => {
  const world = await openMoving()
  const ifMatch = await world.version()
  const answer = await world.send('holder', 'PATCH', world.path, {
    ifMatch,
    body: { sharing: { keepLonger: true } },
  })
  expect(answer.statusCode).toBe(403)
})

test('a week before everything goes its person is told, once for each day on which it would go', async () => {
  const world = await openMoving()
  const told = async () =>
    (await world.store.collection(notifications).find({ account: world.accountOf('self') })).filter(
      ({ kind }) => kind === 'dataGoes',
    )
  const self = world.accountOf('self')
  await world.store
    .collection(accounts)
    .update(self, 'latest', (now) => ({ ...now, email: 'selam@example.org' }))
  await world.setState('closed')
  await world.to('2026-12-14')
  expect(await told()).toEqual([])
  await world.to('2026-12-15')
  await world.to('2026-12-16')
  expect(await told()).toMatchObject([{ mail: 'due', pace: 'atOnce', about: { profile: world.id.profile } }])
  await world.signIn('self')
  await world.setState('active')
  await world.setState('closed')
  await world.to('2027-01-07')
  expect(await told()).toHaveLength(2)
})

test('nobody is told so who has a placement that is not over', async () => {
  const world = await openMoving()
  await world.setState('closed')
  await layPlacement(world, runningSince('2026-11-20'))
  await world.to('2026-12-16')
  const kept = await world.store.collection(notifications).find({ account: world.accountOf('self') })
  expect(kept.map(({ kind }) => kind)).not.toContain('dataGoes')
})
