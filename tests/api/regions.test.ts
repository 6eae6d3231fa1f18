import { expect, test } from 'vitest'
import type { RegionAnswer } from '../../api/features/regions/contract.ts'
import type { RankedList } from '../../matcher/contract.ts'
import { openWorld, type World } from '../support/world.ts'

const regionOf = async (world: World) =>
  (await world.send('coordinator', 'GET', `/regions/${world.id.home}`)).json<RegionAnswer>()
const change = async (world: World, rules: object) =>
  world.send('coordinator', 'PATCH', `/regions/${world.id.home}`, {
    body: { rules },
    ifMatch: (await regionOf(world)).version,
  })

test('other rules on rights are in the next lists, without a change of any person', async () => {
  const world = await openWorld()
  const total = async () =>
    (await world.send('holder', 'GET', `/regions/${world.id.home}/vacancies/${world.id.open}/matches`)).json<{
      list: RankedList
    }>().list.total
  expect(await total()).toBe(2)
  const { rules } = await regionOf(world)
  const rights = rules.rights.map((rule) => ({ ...rule, kinds: rule.kinds.filter((kind) => kind !== 'job') }))
  expect((await change(world, { rights: rights.filter(({ kinds }) => kinds.length > 0) })).statusCode).toBe(
    200,
  )
  await expect.poll(total, { timeout: 5_000 }).toBe(0)
})
