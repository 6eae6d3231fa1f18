import { expect, test } from 'vitest'
import { layCases } from '../support/today.ts'
import { openWorld } from '../support/world.ts'
import { ms, p50, timed } from './timing.ts'

test('Today of a jobhunter with 80 cases is made anew in less than half a second', async () => {
  const world = await openWorld()
  const path = `/regions/${world.id.home}/today`
  const read = () => world.send('holder', 'GET', path)
  const { today } = (await read()).json<{ today: string }>()
  await layCases(world, today, 80)
  const timing = await timed([path], read, { rounds: 10 })
  const { items } = (await read()).json<{ items: object[] }>()
  console.info(`Today of 80 cases, ${items.length} things: ${ms(p50(timing))}`)
  expect(items.length).toBeGreaterThan(80)
  expect(p50(timing)).toBeLessThan(500)
})
