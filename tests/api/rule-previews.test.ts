import { expect, test } from 'vitest'
import { addDays, addMonths, systemClock } from '../../api/adapters/clock.ts'
import type { RulePreview } from '../../api/features/placements/contract-rules.ts'
import type { RegionAnswer } from '../../api/features/regions/contract.ts'
import { aPlan } from '../../seed/builders/placement.ts'
import { firstRules } from '../../seed/data/rules.ts'
import { layPlacement } from '../support/placements.ts'
import { openWorld, type World } from '../support/world.ts'

const today = systemClock.today('Europe/Amsterdam')
const limit = firstRules.limits.find(({ id }) => id === 'limit-work-experience')

const shorter = (validFrom: string) => ({ list: 'limits', rule: { ...limit, validFrom, maxMonths: 1 } })
const send = (world: World, path: string, body: object, ifMatch?: number) =>
  world.send('coordinator', 'POST', `/regions/${world.id.home}/${path}`, {
    body,
    ...(ifMatch !== undefined && { ifMatch }),
  })
const regionOf = async (world: World) =>
  (await world.send('coordinator', 'GET', `/regions/${world.id.home}`)).json<RegionAnswer>()
const verdictOn = async (world: World, id: string) => {
  const answer = await world.send('holder', 'GET', `/regions/${world.id.home}/placements/${id}`)
  return answer.json().findings.find(({ rule }: { rule: string }) => rule === 'length')?.verdict
}

test('a coordinator reads which placements a rule would judge otherwise, lays it down, and takes it back', async () => {
  const world = await openWorld()
  const startDay = addDays(today, 20)
  const time = { ...aPlan().time, startDay, endDay: addMonths(startDay, 3) }
  const id = await layPlacement(world, { state: 'preparing', plan: aPlan({ time }) })
  const over = await layPlacement(world, { state: 'cancelled', plan: aPlan({ time }) })
  expect(await verdictOn(world, id)).toBe('check')

  const none = await send(world, 'rule-previews', shorter(addDays(startDay, 1)))
  expect(none.json<RulePreview>()).toEqual({ looked: 1, turned: 0, items: [] })

  const preview = await send(world, 'rule-previews', shorter(startDay))
  expect(preview.statusCode, preview.body).toBe(200)
  const { looked, turned, items } = preview.json<RulePreview>()
  expect([looked, turned]).toEqual([1, 1])
  expect(items[0]).toMatchObject({
    ...{ kind: 'workExperience', state: 'preparing', startDay },
    turns: [{ rule: 'length', before: 'check', after: 'stop' }],
  })
  expect(preview.body).not.toContain(id)
  expect(await verdictOn(world, id)).toBe('check')

  const { version } = await regionOf(world)
  const kept = await send(world, 'rules', shorter(startDay), version)
  expect(kept.statusCode, kept.body).toBe(200)
  expect(await verdictOn(world, id)).toBe('stop')
  expect(await verdictOn(world, over)).toBe('stop')
  expect((await send(world, 'rules', shorter(startDay), version)).statusCode).toBe(412)

  const at = `/regions/${world.id.home}/rules/limits/${limit?.id}`
  const back = await world.send('coordinator', 'DELETE', `${at}/${startDay}`, {
    ifMatch: (await regionOf(world)).version,
  })
  expect(back.statusCode, back.body).toBe(200)
  expect(await verdictOn(world, id)).toBe('check')
  const inForce = await world.send('coordinator', 'DELETE', `${at}/${limit?.validFrom}`, {
    ifMatch: (await regionOf(world)).version,
  })
  expect(inForce.statusCode).toBe(409)

  const acts = await world.send('coordinator', 'GET', `/regions/${world.id.home}/audit`)
  expect(
    acts.json().items.map(({ noun, verb }: { noun: string; verb: string }) => `${noun} ${verb}`),
  ).toEqual(['regions deleted', 'regions did'])
})

test('of a rule that says something of the person, the preview tells neither employer nor day', async () => {
  const world = await openWorld()
  const startDay = addDays(today, 20)
  const time = { ...aPlan().time, startDay, endDay: addMonths(startDay, 3) }
  await layPlacement(world, { state: 'preparing', plan: aPlan({ time }) })
  const rule = firstRules.rights.find(({ id }) => id === 'rights-status-holder')
  const answer = await send(world, 'rule-previews', {
    list: 'rights',
    rule: { ...rule, kinds: ['job'], validFrom: today },
  })
  expect(answer.json<RulePreview>().items).toEqual([
    expect.objectContaining({ employerName: null, startDay: null, turns: expect.any(Array) }),
  ])
  const closed = await world.send('holder', 'POST', `/regions/${world.id.home}/rule-previews`, {
    body: shorter(startDay),
  })
  expect(closed.statusCode).toBe(403)
})
