import { expect, test } from 'vitest'
import { accounts } from '../../api/features/accounts/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { personalRecords } from '../../api/personal.ts'
import { specs } from '../../api/specs.ts'
import { openWorld } from '../support/world.ts'

test('everything that holds data of a person is found, and nothing of anybody else', async () => {
  const world = await openWorld()
  const { id } = world
  const path = `/regions/${id.home}/profiles/${id.profile}/restricted-views`
  await world.send('colleague', 'POST', path, { body: { reason: 'Stand-in for an hour' } })

  const account = world.accountOf('self')
  const subject = { region: id.home, profile: id.profile, account, email: null }
  const found = await personalRecords(world.store, specs, subject)
  const byCollection = Map.groupBy(found, ({ spec }) => spec.name)
  expect([...byCollection.keys()].sort()).toEqual([
    'accounts',
    'memberships',
    'participations',
    'pool_rows',
    'profile_views',
    'profiles',
    'sessions',
  ])
  expect(found).toContainEqual({ spec: profiles, id: id.profile })
  expect(found).toContainEqual({ spec: accounts, id: account })
  expect(found.map(({ id: one }) => one)).not.toContain(id.otherProfile)
})
