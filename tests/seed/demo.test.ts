import { describe, expect, it, onTestFinished } from 'vitest'
import { layDemo, worldOf } from '#seed'
import { demoMark } from '../../api/deps.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { regions } from '../../api/features/regions/store.ts'
import { vacancies } from '../../api/features/vacancies/store.ts'
import { specs } from '../../api/specs.ts'
import { demoSeed } from '../../seed/world.ts'
import { openTestStore } from '../support/store.ts'
import { today } from './measure.ts'

const emptyStore = async () => {
  const store = await openTestStore(specs)
  onTestFinished(() => store.close())
  return store
}

describe('laying the demo region', () => {
  it('writes every record through the store and marks it', async () => {
    const store = await emptyStore()
    const laid = await layDemo(store, today)
    const world = worldOf(demoSeed, today)
    expect(laid).toMatchObject({ profiles: 400, vacancies: 150, regions: world.regions.length })
    expect(await store.collection(profiles).in('region-zwolle').count({})).toBe(400)
    const [vacancy] = world.vacancies
    const kept = await store
      .collection(vacancies)
      .in('region-zwolle')
      .get(vacancy?.id ?? '')
    expect(kept).toMatchObject({ basics: vacancy?.basics, hours: vacancy?.hours })
    expect(await store.getMark(demoMark)).toBe(today)
  })

  it('refuses a store that holds anything, and leaves it unmarked', async () => {
    const store = await emptyStore()
    const [region] = worldOf(demoSeed, today).regions
    if (region) await store.collection(regions).insert(region)
    await expect(layDemo(store, today)).rejects.toThrow('empty')
    expect(await store.getMark(demoMark)).toBeNull()
    expect(await store.collection(profiles).in('region-zwolle').count({})).toBe(0)
  })
})
