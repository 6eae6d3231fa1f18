import { expect, onTestFinished, test, vi } from 'vitest'
import { sites } from '../../api/features/employers/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { vacancies } from '../../api/features/vacancies/store.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { aVacancy } from '../../seed/builders/vacancy.ts'
import { travel } from '../../seed/data/travel.ts'
import { type Manner, protocols, roadServer } from '../ports/road-services.ts'
import { patiently } from '../support/patience.ts'
import { openWorld } from '../support/world.ts'

const [osrm] = protocols
if (!osrm) throw new Error('no protocol')
const minutes = 23
/** Before and after the way, by bicycle. */
const overhead = travel.modes.bicycle?.overheadMinutes ?? 0

/** Somebody in Hattem, with a bicycle, and an open place in Zwolle. */
const withPair = async (env: Record<string, string>) => {
  const world = await openWorld({ env, onError: () => {} })
  const { home, employer, site } = world.id
  const person = aProfile(world.random, {
    residence: { town: 'Hattem', postcode: '8051' },
    mobility: { maxMinutes: 90 },
  })
  await world.store
    .collection(sites)
    .in(home)
    .update(site, 'latest', (now) => ({
      ...now,
      address: { ...now.address, town: 'Zwolle', postcode: '8011 AB' },
    }))
  await world.store.collection(profiles).in(home).insert(person)
  const vacancy = aVacancy(world.random, { employer, basics: { site } })
  await world.store.collection(vacancies).in(home).insert(vacancy)
  await world.deps.sync.catchUp()
  const said = async () => {
    const found = await world.deps.matcher.explain([home], person.id, vacancy.id, { today: 20_420 })
    const codes: string[] = []
    let takes: number | null = null
    JSON.stringify(found, (_, one) => {
      if (typeof one?.code === 'string' && /^(travel|reach)\./.test(one.code)) {
        codes.push(one.code)
        takes ??= typeof one.values.minutes === 'number' ? one.values.minutes : null
      }
      return one
    })
    return { codes, takes }
  }
  return { world, said }
}

test('without a road service a journey is estimated, and nothing is said of that', async () => {
  const { said } = await withPair({})
  const { codes, takes } = await said()
  expect(takes).toBeGreaterThan(minutes)
  expect(codes).not.toContain('travel.estimated')
})

const served = async (manner: Manner) => {
  const server = await roadServer(osrm, manner)
  onTestFinished(() => server.close())
  return { server, ...(await withPair({ OSRM_URL: `${server.url}/{profile}` })) }
}

test('with a road service that is away a journey is estimated, and said to be so', async () => {
  const { server, said } = await served({ type: 'say', status: 503, body: '' })
  await vi.waitUntil(() => server.calls.length > 0, patiently)
  const { codes, takes } = await said()
  expect(takes).toBeGreaterThan(minutes)
  expect(codes).toContain('travel.estimated')
})

test('with a road service a journey is as long as it says', async () => {
  const { world, said } = await served({
    type: 'table',
    of: ({ road, from }) => from.map(() => (road === 'bicycle' ? (minutes - overhead) * 60 : 7200)),
  })
  await vi.waitUntil(async () => {
    await world.deps.sync.catchUp()
    return (await said()).takes === minutes
  }, patiently)
  expect((await said()).codes).not.toContain('travel.estimated')
})
