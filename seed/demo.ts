import type { Collection, Draft, Store, Versioned } from '../api/adapters/store/port.ts'
import { demoMark } from '../api/deps.ts'
import { accounts, memberships } from '../api/features/accounts/store.ts'
import { contacts, promises } from '../api/features/cases/store.ts'
import { employers, sites } from '../api/features/employers/store.ts'
import { events, participations, stalls } from '../api/features/events/store.ts'
import { handovers } from '../api/features/handovers/store.ts'
import { pitches } from '../api/features/pitches/store.ts'
import { placements } from '../api/features/placements/store.ts'
import { profiles } from '../api/features/profiles/store.ts'
import { regions } from '../api/features/regions/store.ts'
import { outcomes } from '../api/features/reports/store.ts'
import { snoozes } from '../api/features/today/store.ts'
import { vacancies } from '../api/features/vacancies/store.ts'
import { demoRegion } from './data/regions.ts'
import { outcomeAt } from './generate/outcomes.ts'
import { randomFrom } from './random.ts'
import { demoSeed, type Size, worldOf } from './world.ts'

/** Writes that wait for one another's commit. */
const batch = 200

const insertAll = async <T extends Versioned>(
  collection: Pick<Collection<T>, 'insert'>,
  records: readonly Draft<T>[],
): Promise<void> => {
  for (let start = 0; start < records.length; start += batch)
    await Promise.all(records.slice(start, start + batch).map((record) => collection.insert(record)))
}

/** How many records of each kind were laid. */
export type Laid = Record<string, number>

/**
 * Lays the demo region into an empty store and marks it as a demo. The mark comes last, so that a store which was left
 * half laid is neither empty nor a demo.
 * @param today the day from which stories count, 'YYYY-MM-DD'
 * @param size how many people and vacancies there are; as many as the demo has where nothing is said
 * @throws Error when the store holds anything
 */
export const layDemo = async (store: Store, today: string, seed = demoSeed, size?: Size): Promise<Laid> => {
  if (!(await store.isEmpty())) throw new Error('The demo region is laid into an empty data folder only')
  const world = worldOf(seed, today, size)
  await insertAll(store.collection(regions), world.regions)
  await insertAll(store.collection(accounts), world.accounts)
  await insertAll(store.collection(memberships), world.memberships)
  await insertAll(store.collection(employers), world.employers)
  await insertAll(store.collection(sites).in(demoRegion), world.sites)
  await insertAll(store.collection(vacancies).in(demoRegion), world.vacancies)
  await insertAll(store.collection(profiles).in(demoRegion), world.profiles)
  await insertAll(store.collection(events).in(demoRegion), world.events)
  await insertAll(store.collection(stalls).in(demoRegion), world.stalls)
  await insertAll(store.collection(pitches).in(demoRegion), world.pitches)
  await insertAll(store.collection(participations).in(demoRegion), world.participations)
  await insertAll(store.collection(placements).in(demoRegion), world.placements)
  const past = (size?.people ?? 400) * 2
  const random = randomFrom(seed, 'outcomes')
  const left = Array.from({ length: past }, () => outcomeAt(random, today))
  await insertAll(store.collection(outcomes).in(demoRegion), left)
  await insertAll(store.collection(contacts).in(demoRegion), world.contacts)
  await insertAll(store.collection(promises).in(demoRegion), world.promises)
  await insertAll(store.collection(handovers).in(demoRegion), world.handovers)
  await insertAll(store.collection(snoozes).in(demoRegion), world.snoozes)
  await store.setMark(demoMark, today)
  return Object.fromEntries(
    Object.entries({ ...world, outcomes: left }).map(([kind, records]) => [kind, records.length]),
  )
}
