import { expect, test } from 'vitest'
import { gateNames } from '#matcher'
import type { RegisterEntry } from '../../api/features/register/contract.ts'
import { registerTexts } from '../../api/features/register/service.ts'
import { openWorld, type World } from '../support/world.ts'

const read = async (world: World, language: 'nl' | 'en') => {
  const answer = await world.send('nobody', 'GET', `/regions/${world.id.home}/register?language=${language}`)
  expect(answer.statusCode).toBe(200)
  return answer.json<RegisterEntry>()
}
const textOf = ({ sections }: RegisterEntry, label: RegExp) =>
  sections.flatMap(({ items }) => items).find((item) => label.test(item.label))?.text

test('a weight that the coordinator changes stands in the register at once, in both languages', async () => {
  const world = await openWorld()
  const path = `/regions/${world.id.home}`
  const before = { nl: await read(world, 'nl'), en: await read(world, 'en') }
  expect(textOf(before.nl, /vaardigheden$/)).toMatch(/^40 van 100 punten/)
  expect(textOf(before.en, /^Weight of skills/)).toMatch(/^40 of 100 points/)

  const { version } = (await world.send('coordinator', 'GET', path)).json<{ version: number }>()
  const body = { weights: { skills: 45, travel: 10 } }
  const changed = await world.send('coordinator', 'PATCH', path, { ifMatch: version, body })
  expect(changed.statusCode).toBe(200)
  const after = { nl: await read(world, 'nl'), en: await read(world, 'en') }
  expect(textOf(after.nl, /vaardigheden$/)).toMatch(/^45 van 100 punten/)
  expect(textOf(after.en, /^Weight of travel/)).toMatch(/^10 of 100 points/)
  for (const language of ['nl', 'en'] as const) {
    expect(after[language].version).not.toBe(before[language].version)
    expect(textOf(after[language], /^Versi/)).not.toBe(textOf(before[language], /^Versi/))
  }
})

test('an entry says how long logs are kept by the numbers of the region', async () => {
  const world = await openWorld()
  const { version, rules } = (await world.send('coordinator', 'GET', `/regions/${world.id.home}`)).json()
  const months = rules.numbers.find((one: { id: string }) => one.id === 'shownListMonths').value
  expect(version).toBeGreaterThan(0)
  expect(textOf(await read(world, 'en'), /^Lists that were shown/)).toContain(`${months} months`)
})

test('every gate and every part of the score has a sentence in both languages', async () => {
  const world = await openWorld()
  const { weights } = (await world.send('coordinator', 'GET', `/regions/${world.id.home}`)).json()
  for (const { gates, parts } of Object.values(registerTexts)) {
    expect(Object.keys(gates).sort()).toEqual([...gateNames].sort())
    expect(Object.keys(parts).sort()).toEqual(Object.keys(weights).sort())
  }
  for (const language of ['nl', 'en'] as const)
    expect(JSON.stringify(await read(world, language))).not.toContain('undefined')
})

test('both languages say the same things in the same order', async () => {
  const world = await openWorld()
  const [nl, en] = [await read(world, 'nl'), await read(world, 'en')]
  expect(nl.sections.map(({ items }) => items.length)).toEqual(en.sections.map(({ items }) => items.length))
})
