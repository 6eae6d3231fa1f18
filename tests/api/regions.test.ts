import { describe, expect, test } from 'vitest'
import { addDays, systemClock } from '../../api/adapters/clock.ts'
import type { RegionAnswer, RuleNumber } from '../../api/features/regions/contract.ts'
import { ruleNumber } from '../../api/features/regions/rules.ts'
import type { RankedList } from '../../matcher/contract.ts'
import { firstRules } from '../../seed/data/rules.ts'
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
  const today = systemClock.today('Europe/Amsterdam')
  const rights = rules.rights.flatMap((rule) => [
    { ...rule, validUntil: addDays(today, -1) },
    // Only voluntary work stays open, to whom the law opens it.
    ...(rule.kinds.includes('volunteering') ? [{ ...rule, kinds: ['volunteering'], validFrom: today }] : []),
  ])
  expect((await change(world, { rights })).statusCode).toBe(200)
  await expect.poll(total).toBe(0)
})

describe('rules of a region', () => {
  const today = systemClock.today('Europe/Amsterdam')
  const tomorrow = addDays(today, 1)
  const yesterday = addDays(today, -1)
  const { numbers, rights, blocked } = firstRules
  const withNumber = (id: RuleNumber, ...versions: object[]) =>
    numbers.flatMap((rule) => (rule.id === id ? versions.map((more) => ({ ...rule, ...more })) : [rule]))
  const ended = { validUntil: yesterday }

  test.for([
    ['no numbers', { numbers: [] }, '/rules/numbers', 'gap'],
    [
      'a number from tomorrow on only',
      { numbers: withNumber('lateStartDays', ended, { validFrom: tomorrow }) },
      '/rules/numbers',
      'gap',
    ],
    [
      'a number that ends',
      { numbers: withNumber('permitWeeks', { validUntil: tomorrow }) },
      '/rules/numbers',
      'gap',
    ],
    ['no word for a blocked case', { blocked: blocked.slice(1) }, '/rules/blocked', 'gap'],
    [
      'a threshold of zero',
      { numbers: withNumber('suppressionThreshold', ended, { validFrom: today, value: 0 }) },
      expect.stringMatching(/^\/rules\/numbers\/\d+\/value$/),
      'bounds',
    ],
    [
      'a change of what has been in force',
      { numbers: withNumber('noContactDays', { value: 21 }) },
      expect.stringMatching(/^\/rules\/numbers\/\d+$/),
      'in_force',
    ],
    [
      'a new value since last week',
      { numbers: withNumber('noContactDays', ended, { value: 21, validFrom: addDays(today, -7) }) },
      expect.stringMatching(/validFrom$/),
      'past',
    ],
    [
      'an end in the past',
      {
        numbers: withNumber(
          'noContactDays',
          { validUntil: addDays(today, -7) },
          { value: 21, validFrom: today },
        ),
      },
      expect.stringMatching(/validUntil$/),
      'past',
    ],
    [
      'two values on one day',
      { numbers: withNumber('noContactDays', {}, { value: 21, validFrom: tomorrow }) },
      expect.stringMatching(/validFrom$/),
      'overlap',
    ],
    ['a right taken away as if it had never been', { rights: rights.slice(1) }, '/rules/rights', 'in_force'],
  ] as const)('are refused with the place and a reason: %s', async ([, rules, path, code]) => {
    const world = await openWorld()
    const answer = await change(world, rules)
    expect(answer.statusCode).toBe(400)
    expect(answer.json().faults).toContainEqual(expect.objectContaining({ path, code }))
    const list = await world.send(
      'holder',
      'GET',
      `/regions/${world.id.home}/vacancies/${world.id.open}/matches`,
    )
    expect(list.statusCode).toBe(200)
  })

  test('take another value from today on, while the old one ends', async () => {
    const world = await openWorld()
    const answer = await change(world, {
      numbers: withNumber('noContactDays', ended, { value: 21, validFrom: today }),
    })
    expect(answer.statusCode, answer.body).toBe(200)
    expect(ruleNumber(answer.json<RegionAnswer>().rules, 'noContactDays', today)).toBe(21)
    expect(ruleNumber(answer.json<RegionAnswer>().rules, 'noContactDays', yesterday)).toBe(14)
  })
})
