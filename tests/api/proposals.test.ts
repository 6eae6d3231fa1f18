import { beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import { layDemo, reference } from '#seed'
import { clockAt } from '../../api/adapters/clock.ts'
import { localMatcher } from '../../api/adapters/matcher/local.ts'
import { firstSettings } from '../../api/deps.ts'
import { openDirectory } from '../../api/features/directory.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { proposalService } from '../../api/features/proposals/service.ts'
import { proposals, runs } from '../../api/features/proposals/store.ts'
import { regionService } from '../../api/features/regions/service.ts'
import { soleLease } from '../../api/jobs/lease.ts'
import { startRuns } from '../../api/jobs/region-run.ts'
import { specs } from '../../api/specs.ts'
import { openTestStore } from '../support/store.ts'
import { openWorld } from '../support/world.ts'

const region = 'region-zwolle'
const clock = clockAt(() => new Date('2027-02-01T03:00:00Z'))
const facts = reference()

/** The demo region with its runs; `onRank` hears before each vacancy is ranked, with how many were. */
const openRegion = async () => {
  const store = await openTestStore(specs)
  await layDemo(store, '2027-02-01')
  const regions = regionService({ store, clock, reference: facts })
  const service = proposalService({
    store,
    clock,
    regions,
    vacancies: { get: async () => null },
    looks: { noteAll: async () => {} },
    directory: openDirectory(store),
  })
  const start = (onRank: (ranked: number) => Promise<unknown> | undefined = () => undefined) => {
    let ranked = 0
    return startRuns({
      ...{ store, regions, clock, lease: soleLease, reference: facts, erase: service.erase },
      onError: (error) => expect(error).toBeNull(),
      openMatcher: () => {
        const matcher = localMatcher({ ...facts.matching, ...firstSettings })
        return {
          ...matcher,
          async shortlist(...asked) {
            ranked += 1
            await onRank(ranked)
            return matcher.shortlist(...asked)
          },
          close: async () => {},
        }
      },
    })
  }
  const found = async () => {
    const all = await store.collection(proposals).in(region).find({})
    return Object.fromEntries(
      all.map(({ vacancy, items, rulesVersion }) => [vacancy, { items, rulesVersion }]),
    )
  }
  /** Takes everybody out of all proposals, so that what is found can be told from what was there. */
  const empty = async () => {
    const kept = store.collection(proposals).in(region)
    for (const { id } of await kept.find({}))
      await kept.update(id, 'latest', (now) => ({ ...now, items: [] }))
  }
  const proposing = async () => Object.values(await found()).filter(({ items }) => items.length > 0).length
  return { store, service, start, found, empty, proposing }
}

describe('a run over a region', () => {
  let place: Awaited<ReturnType<typeof openRegion>>
  let inOneGo: Awaited<ReturnType<typeof place.found>>
  beforeAll(async () => {
    place = await openRegion()
    await place.service.start(region, 'test')
    const walks = place.start()
    await walks.finish()
    await walks.stop()
    inOneGo = await place.found()
    return () => place.store.close()
  })

  test('proposes people for every open vacancy, no more than twenty, best first', async () => {
    const { state, done, of } = await place.service.latest(region)
    expect({ state, done }).toEqual({ state: 'done', done: of })
    expect(Object.keys(inOneGo)).toHaveLength(of ?? 0)
    const lists = Object.values(inOneGo).map(({ items }) => items.map(({ score }) => score))
    expect(lists.filter(({ length }) => length > 0).length).toBeGreaterThan(lists.length / 2)
    for (const scores of lists) {
      expect(scores.length).toBeLessThanOrEqual(20)
      expect(scores).toEqual(scores.toSorted((a, b) => b - a))
    }
  })

  test('left in the middle is taken up where it was, and finds what it finds in one go', async () => {
    const all = await place.proposing()
    await place.empty()
    const { id } = await place.service.start(region, 'test')
    const first = place.start((ranked) => (ranked === 60 ? void first.stop() : undefined))
    await first.finish()
    const left = await place.service.latest(region)
    expect(left).toMatchObject({ id, state: 'running', done: 60 })
    const half = await place.proposing()
    expect(half).toBeGreaterThan(0)
    expect(half).toBeLessThan(all)

    let ranked = 0
    const second = place.start(() => void ranked++)
    await second.finish()
    await second.stop()
    expect(await place.service.latest(region)).toMatchObject({ id, state: 'done', done: left.of })
    expect(ranked).toBe((left.of ?? 0) - 60)
    expect(JSON.stringify(await place.found()) === JSON.stringify(inOneGo)).toBe(true)
  })

  test('writes nothing where the same stands already', async () => {
    const kept = async () =>
      (await place.store.collection(proposals).in(region).find({})).map(({ version }) => version)
    const before = await kept()
    await place.service.start(region, 'test')
    const walks = place.start()
    await walks.finish()
    await walks.stop()
    expect(await kept()).toEqual(before)
  })

  test('that is stopped goes no further, and makes room for the next', async () => {
    const { id } = await place.service.start(region, 'test')
    expect(await place.service.start(region, 'other')).toMatchObject({ id })
    const walks = place.start((ranked) => (ranked === 30 ? place.service.stop(region) : undefined))
    await walks.finish()
    await walks.stop()
    expect(await place.service.latest(region)).toMatchObject({ id, state: 'stopped', done: 20 })
    const next = await place.service.start(region, 'test')
    expect(next.id).not.toBe(id)
    await place.service.stop(region)
  })

  test('does not propose who is deleted while it goes on', async () => {
    const counts = Object.values(inOneGo).flatMap(({ items }) => items.map(({ profile }) => profile))
    const [often] = [...Map.groupBy(counts, (id) => id)].sort(([, a], [, b]) => b.length - a.length)[0]!
    await place.service.start(region, 'test')
    const people = place.store.collection(profiles).in(region)
    const walks = place.start((ranked) => (ranked === 40 ? people.delete(often) : undefined))
    await walks.finish()
    await walks.stop()
    expect(JSON.stringify(await place.found()).includes(often)).toBe(false)
  })

  test('starts once a day by itself', async () => {
    const { service, store } = await openRegion()
    onTestFinished(() => store.close())
    await service.nightly()
    const { id } = await service.latest(region)
    await service.stop(region)
    await service.nightly()
    expect(await store.collection(runs).in(region).find({})).toMatchObject([{ id, startedBy: 'nightly' }])
  })
})

describe('over HTTP', () => {
  const here = (world: Awaited<ReturnType<typeof openWorld>>) => `/regions/${world.id.home}`

  test('a run in another thread finds who is ranked first, until that person is deleted', async () => {
    const world = await openWorld()
    const { id, deps } = world
    const list = `${here(world)}/vacancies/${id.open}`
    expect((await world.send('coordinator', 'GET', `${here(world)}/runs/latest`)).statusCode).toBe(404)
    expect((await world.send('coordinator', 'POST', `${here(world)}/runs`)).statusCode).toBe(202)
    await deps.walks.finish()
    const latest = await world.send('holder', 'GET', `${here(world)}/runs/latest`)
    expect(latest.json()).toMatchObject({ state: 'done', done: 1, of: 1 })

    const proposed = async () =>
      (await world.send('holder', 'GET', `${list}/proposals`)).json<{ items: { profile: string }[] }>().items
    const ranked = (await world.send('holder', 'GET', `${list}/matches`)).json<{
      list: { matches: { personId: string; score: number }[] }
    }>().list.matches
    expect(await proposed()).toMatchObject(
      ranked.map(({ personId, score }) => ({ profile: personId, score })),
    )
    expect(ranked).toHaveLength(2)

    const own = await world.send('self', 'GET', `${here(world)}/profiles/${id.profile}/export`)
    const { records } = own.json<{ records: Record<string, unknown[]> }>()
    expect(records.proposals).toMatchObject([{ vacancy: id.open, items: [{ profile: id.profile }] }])
    expect(JSON.stringify(records)).not.toContain(id.otherProfile)
    const { version } = (await world.send('self', 'GET', `${here(world)}/profiles/${id.profile}`)).json<{
      version: number
    }>()
    const path = `${here(world)}/profiles/${id.profile}`
    expect((await world.send('self', 'DELETE', path, { ifMatch: version })).statusCode).toBe(204)
    expect((await proposed()).map(({ profile }) => profile)).toEqual([id.otherProfile])
  })

  test('whose case is closed is proposed no longer', async () => {
    const world = await openWorld()
    await world.deps.proposals.start(world.id.home, 'test')
    await world.deps.walks.finish()
    await world.store
      .collection(profiles)
      .in(world.id.home)
      .update(world.id.profile, 'latest', (now) => ({ ...now, state: 'closed' as const }))
    await world.deps.sync.catchUp()
    const path = `/regions/${world.id.home}/vacancies/${world.id.open}/proposals`
    const { items } = (await world.send('holder', 'GET', path)).json<{ items: { profile: string }[] }>()
    expect(items.map(({ profile }) => profile)).toEqual([world.id.otherProfile])
  })
})
