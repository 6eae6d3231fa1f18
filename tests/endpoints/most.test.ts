import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { HistoryEntry } from '../../api/contract.ts'
import { employerSections } from '../../api/features/employers/contract.ts'
import { eventSections, participationSections, stallSections } from '../../api/features/events/contract.ts'
import { profileSections } from '../../api/features/profiles/contract.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { regionSections } from '../../api/features/regions/contract.ts'
import { vacancySections } from '../../api/features/vacancies/contract.ts'
import { withEntry } from '../../api/history.ts'
import { openWorld } from '../support/world.ts'
import { newVacancy } from './samples/vacancies.ts'

type Def = { checks?: { _zod: { def: { check: string; maximum?: number; params?: { most?: number } } } }[] }
const checksOf = (schema: z.ZodType) => ((schema.def as Def).checks ?? []).map(({ _zod }) => _zod.def)
const hasMost = (schema: z.ZodType) =>
  checksOf(schema).some(
    ({ check, params }) => ['max_length', 'length_equals'].includes(check) || params?.most !== undefined,
  )
/** A pattern without a repetition that has no end. */
const isBounded = ({ source }: RegExp) => !/[^\\][*+]|\{\d+,\}/.test(source.replaceAll(/\\./g, 'x'))
const isShort = (schema: z.ZodString) => {
  const pattern = checksOf(schema).find(({ check }) => check === 'string_format') as
    | { pattern?: RegExp; format?: string }
    | undefined
  const own = schema.def as { format?: string; pattern?: RegExp }
  if (own.format === 'datetime' || own.format === 'date') return true
  return hasMost(schema) || (pattern?.pattern !== undefined && isBounded(pattern.pattern))
}

/** Where in a schema something may be as long as it likes. */
const endless = (schema: z.ZodType, at = ''): string[] => {
  if (schema instanceof z.ZodObject)
    return Object.entries(schema.shape).flatMap(([key, value]) => endless(value as z.ZodType, `${at}/${key}`))
  if (schema instanceof z.ZodArray)
    return [...(hasMost(schema) ? [] : [at]), ...endless(schema.element as z.ZodType, `${at}/*`)]
  if (schema instanceof z.ZodRecord) {
    const isClosed = schema.keyType instanceof z.ZodEnum
    const keys = isClosed ? [] : endless(schema.keyType as z.ZodType, `${at}/key`)
    return [
      ...(isClosed || hasMost(schema) ? [] : [at]),
      ...keys,
      ...endless(schema.valueType as z.ZodType, `${at}/*`),
    ]
  }
  if (schema instanceof z.ZodUnion)
    return schema.options.flatMap((option) => endless(option as z.ZodType, at))
  // Text that stands for yes or no is one of a few words.
  if (schema instanceof z.ZodPipe)
    return schema.out instanceof z.ZodBoolean ? [] : endless(schema.in as z.ZodType, at)
  if (
    schema instanceof z.ZodNullable ||
    schema instanceof z.ZodExactOptional ||
    schema instanceof z.ZodOptional ||
    schema instanceof z.ZodDefault
  )
    return endless(schema.unwrap() as z.ZodType, at)
  if (schema instanceof z.ZodStringFormat || schema instanceof z.ZodString)
    return isShort(schema as z.ZodString) ? [] : [at]
  return schema instanceof z.ZodUnknown || schema instanceof z.ZodAny ? [at] : []
}

test('every list, text and record that may come in has a most', async () => {
  const { deps } = await openWorld()
  const found = deps.features.flatMap(({ routes }) =>
    routes.flatMap(({ endpoint: { method, path, params, query, body } }) =>
      [params, query, body].flatMap((part) => (part ? endless(part, `${method} ${path} `) : [])),
    ),
  )
  expect(found).toEqual([])
})

test.each([
  ['profile', profileSections],
  ['employer', employerSections],
  ['vacancy', vacancySections],
  ['region', regionSections],
  ['event', eventSections],
  ['stall', stallSections],
  ['participation', participationSections],
] as const)('every list and text of a %s has a most', (_, sections) => {
  expect(endless(sections)).toEqual([])
})

test('a list, a record or a text without a most is found', () => {
  const schema = z.object({
    a: z.array(z.int()),
    b: z.record(z.string().max(3), z.int()),
    c: z.string(),
    d: z.string().regex(/^x+$/),
    e: z.array(z.string().max(2)).max(3),
    f: z.string().regex(/^\d{4}$/),
  })
  expect(endless(schema)).toEqual(['/a', '/b', '/c', '/d'])
})

describe('a record does not fill up', () => {
  const entry = (version: number, more: Partial<HistoryEntry> = {}): HistoryEntry => ({
    ...{ version, at: '2027-01-01T00:00:00.000Z', actor: `account-${version % 5}`, action: 'changed' },
    ...{ paths: [`/contact/field-${version}`], ...more },
  })

  test('a history of many thousand changes stays short and keeps who did what', () => {
    let history: HistoryEntry[] = [entry(1, { action: 'created', actor: 'maker', paths: [] })]
    for (let version = 2; version <= 5000; version += 1)
      history = withEntry(history, entry(version, version === 7 ? { action: 'claimed' } : {}))
    expect(history.length).toBeLessThanOrEqual(200)
    expect(history[0]).toMatchObject({ action: 'created', actor: 'maker' })
    expect(history.some(({ action }) => action === 'claimed')).toBe(true)
    expect(new Set(history.slice(1).map(({ actor }) => actor)).size).toBe(5)
    expect(history.at(-1)?.paths).toEqual(['/contact/field-5000'])
    expect(history.map(({ version }) => version)).toEqual(
      history.map(({ version }) => version).sort((a, b) => a - b),
    )
  })

  test('a change of very many fields is kept by its sections', () => {
    const paths = Array.from({ length: 2000 }, (_, at) => `/skills/items/sk-${at}/level`)
    expect(withEntry([], entry(1, { paths }))[0]?.paths).toEqual(['/skills'])
  })

  test('two hundred changes of a profile one after the other all succeed, and late ones still meet a conflict', async () => {
    const world = await openWorld()
    const path = `/regions/${world.id.home}/profiles/${world.id.profile}`
    let version = 1
    const first = version
    for (let change = 0; change < 220; change += 1) {
      const body = { residence: { town: `Town ${change}` } }
      const answer = await world.send('holder', 'PATCH', path, { body, ifMatch: version })
      expect(answer.statusCode).toBe(200)
      version = answer.json<{ version: number }>().version
    }
    const late = await world.send('holder', 'PATCH', path, {
      body: { residence: { town: 'Late' } },
      ifMatch: first,
    })
    expect(late.statusCode).toBe(412)
    const kept = await world.store.collection(profiles).in(world.id.home).get(world.id.profile)
    expect(kept?.history.length).toBeLessThanOrEqual(200)
  })

  test('more than the most of a list is refused, with the list', async () => {
    const world = await openWorld()
    const { basics, hours, work } = newVacancy(world)
    const tasks = Object.fromEntries(Array.from({ length: 21 }, (_, at) => [`t${at}`, work.tasks.dough]))
    const body = { basics, hours, work: { ...work, tasks }, requirements: { skills: {}, certificates: {} } }
    const answer = await world.send('ownEmployer', 'POST', `/regions/${world.id.home}/counts`, { body })
    expect(answer.json()).toMatchObject({ status: 400, faults: [{ path: '/work/tasks' }] })
  })

  test('a record that would be too long is refused as too large', async () => {
    const world = await openWorld()
    const home = world.store.collection(profiles).in(world.id.home)
    await home.update(world.id.profile, 'latest', (now) => ({
      ...now,
      history: now.history.map((one) => ({ ...one, paths: ['x'.repeat(2 * 1024 * 1024 - 6_000)] })),
    }))
    const { version } = (await home.get(world.id.profile)) ?? { version: 0 }
    const introduction = { language: 'en', text: 'x'.repeat(3900), translations: {} }
    const translations = { nl: { text: 'y'.repeat(3900), by: 'human' } }
    const answer = await world.send(
      'self',
      'PATCH',
      `/regions/${world.id.home}/profiles/${world.id.profile}`,
      { body: { introduction: { ...introduction, translations } }, ifMatch: version },
    )
    expect(answer.statusCode).toBe(413)
  })
})
