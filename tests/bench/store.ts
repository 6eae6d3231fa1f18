import { randomBytes } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Store } from '../../api/adapters/store/port.ts'
import { loadConfig } from '../../api/config.ts'
import { openDeps, openStore } from '../../api/deps.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { regions } from '../../api/features/regions/store.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { aRegion } from '../../seed/builders/region.ts'
import { randomFrom } from '../../seed/random.ts'
import { reference } from '../../seed/reference.ts'
import { dropDatabase } from '../support/store.ts'
import { percentile, type Row } from './table.ts'
import { count, ms } from './timing.ts'

export type StoreBench = {
  /** Profiles that are there. */
  people: number
  /** Calls of each kind. */
  calls: number
  /** The MongoDB server to hold beside the embedded store; its own database is gone afterwards. */
  server?: string | undefined
}

const region = 'region-zwolle'
/** Calls under way at once. */
const writers = [1, 32]
const owners = 200

/** Where a bench keeps its data, gone when it is removed. */
export type Place = { name: string; settings: Record<string, string>; remove: () => Promise<void> }

export const embedded = async (): Promise<Place> => {
  const folder = await mkdtemp(join(tmpdir(), 'werkbrug-bench-'))
  return { name: 'embedded', settings: { DATA_DIR: folder }, remove: () => rm(folder, { recursive: true }) }
}
export const mongodb = async (server: string): Promise<Place> => {
  const folder = await mkdtemp(join(tmpdir(), 'werkbrug-bench-'))
  const address = new URL(server)
  address.pathname = `/bench_${randomBytes(8).toString('hex')}`
  const remove = async () => {
    await dropDatabase(address.href)
    await rm(folder, { recursive: true })
  }
  return { name: 'MongoDB', settings: { DATA_DIR: folder, MONGODB_URI: address.href }, remove }
}

/** Milliseconds of each call when so many are under way at once, and how many that were a second. */
const measured = async (calls: number, atOnce: number, call: (at: number) => Promise<unknown>) => {
  const took: number[] = []
  let next = 0
  const begun = performance.now()
  const worker = async () => {
    while (next < calls) {
      const at = next
      next += 1
      const since = performance.now()
      await call(at)
      took.push(performance.now() - since)
    }
  }
  await Promise.all(Array.from({ length: atOnce }, worker))
  return { took, perSecond: (calls / (performance.now() - begun)) * 1000 }
}

/** Lays the people and answers their ids. */
const lay = async (store: Store, people: number): Promise<string[]> => {
  await store.collection(regions).insert(aRegion({ id: region }))
  const random = randomFrom(3, 'bench')
  const accounts = Array.from({ length: owners }, () => random.id('account'))
  const ids: string[] = []
  while (ids.length < people) {
    const some = Array.from({ length: Math.min(50, people - ids.length) }, (_, at) =>
      aProfile(random, { region, case: { owner: accounts[(ids.length + at) % owners] ?? '' } }),
    )
    await Promise.all(some.map((profile) => store.collection(profiles).in(region).insert(profile)))
    ids.push(...some.map(({ id }) => id))
  }
  return ids
}

async function* rowsOf({ name, settings }: Place, { people, calls }: StoreBench): AsyncGenerator<Row> {
  const config = loadConfig({ ...settings, LOG_LEVEL: 'silent' })
  const store = await openStore(config)
  const ids = await lay(store, people)
  const there = store.collection(profiles).in(region)
  const idAt = (at: number) => ids[(at * 7919) % ids.length] ?? ''
  const owner = (await there.get(idAt(0)))?.case.owner ?? ''
  const random = randomFrom(4, 'bench')
  const works: Record<string, (at: number) => Promise<unknown>> = {
    'get by id': (at) => there.get(idAt(at)),
    'find 50 of an owner by name': () =>
      there.find({ 'case.owner': owner }, { sort: { 'sortKeys.name': 1 }, limit: 50 }),
    insert: () => there.insert(aProfile(random, { region })),
    update: (at) =>
      there.update(idAt(at), 'latest', (now) => ({
        ...now,
        contact: { ...now.contact, name: `Name ${at}` },
      })),
  }
  for (const [work, call] of Object.entries(works))
    for (const atOnce of writers) {
      const { took, perSecond } = await measured(calls, atOnce, call)
      const spread = `${ms(percentile(took, 0.5))} (${ms(percentile(took, 0.99))})`
      yield {
        store: name,
        work,
        'at once': String(atOnce),
        'p50 (p99)': spread,
        'a second': count(Math.round(perSecond)),
      }
    }
  await store.close()

  const since = performance.now()
  const deps = await openDeps(config, reference(), await openStore(config))
  const took = performance.now() - since
  await deps.close()
  yield { store: name, work: `start with ${count(people)} profiles, lists ready`, 'p50 (p99)': ms(took) }
}

/** What the store takes on either engine, with so many profiles in it. */
export async function* storeRows({ server, ...bench }: StoreBench): AsyncGenerator<Row> {
  const places = [embedded, ...(server ? [() => mongodb(server)] : [])]
  for (const open of places) {
    const place = await open()
    try {
      yield* rowsOf(place, bench)
    } finally {
      await place.remove()
    }
  }
}

/** The server that the environment names for tests, else the one that holds the data. */
export const serverOfEnvironment = (): string | undefined =>
  (process.env.MONGODB_TEST_URI || process.env.MONGODB_URI)?.trim().split(/\s+/)[0]
