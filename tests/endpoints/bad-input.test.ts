import { afterAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { ChangePage, Versioned } from '../../api/adapters/store/port.ts'
import type { Endpoint } from '../../api/contract.ts'
import type { Problem } from '../../api/contract-faults.ts'
import { specs } from '../../api/specs.ts'
import { openWorld, type World } from '../support/world.ts'
import type { Sample } from './sample.ts'
import { samples } from './samples.ts'

type Case = { world: World; endpoint: Endpoint; sample: Sample }

const closes: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closes) await close()
})

/** One world for all whose calls find it as it is: what is refused leaves nothing behind. */
const shared = new Map<boolean, Promise<World>>()
const sharedWorld = (isDemo: boolean): Promise<World> => {
  const world = shared.get(isDemo) ?? openWorld({ isDemo, atEnd: (close) => closes.push(close) })
  shared.set(isDemo, world)
  return world
}

const openCase = async (key: string, sample: Sample): Promise<Case> => {
  const isDemo = sample.isDemo ?? false
  const world = await (sample.prepare ? openWorld({ isDemo }) : sharedWorld(isDemo))
  await sample.prepare?.(world)
  // What follows from it is written before anybody looks.
  if (sample.prepare) await world.deps.followers.catchUp()
  const routes = world.deps.features.flatMap((feature) => feature.routes)
  const found = routes.find(({ endpoint }) => `${endpoint.method} ${endpoint.path}` === key)
  if (!found) throw new Error(`No endpoint ${key}`)
  return { world, endpoint: found.endpoint, sample }
}

/** Every record of the store with its version, so that a refused call can be shown to have left no trace. */
const everything = async ({ store }: World) => {
  const rows: string[] = []
  for (const spec of specs) {
    const feed = spec.scoped
      ? store.collection<never>(spec as never).everywhere()
      : store.collection(spec as { name: string; scoped: false })
    let cursor: string | null = null
    for (;;) {
      const page: ChangePage<Versioned> = await feed.changedSince(cursor, 500)
      rows.push(...page.changes.map((change) => JSON.stringify(change)))
      cursor = page.cursor
      if (page.isEnd) break
    }
  }
  return rows
}

type Sent = { body?: unknown; ifMatch?: string | number; headers?: Record<string, string> }

/** Sends a bad variation of the good call; answers status and problem, and holds that nothing was stored. */
const refused = async ({ world, endpoint, sample }: Case, change: Sent, path = sample.path(world)) => {
  const good: Sent = {
    ...(sample.body && { body: sample.body(world, sample.by) }),
    ...(sample.version && { ifMatch: await sample.version(world, sample.by) }),
  }
  const before = await everything(world)
  const answer = await world.send(sample.by, endpoint.method, path, { ...good, ...change })
  expect(await everything(world)).toEqual(before)
  expect(answer.headers['content-type']).toContain('application/problem+json')
  const problem = answer.json<Problem>()
  expect(problem.status).toBe(answer.statusCode)
  return { status: answer.statusCode, problem }
}

/** A body once for each record in it, however deep, with a key in that one that no contract knows. */
const withKeySomewhere = (value: unknown, key: string): unknown[] => {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value))
    return value.flatMap((one, at) => withKeySomewhere(one, key).map((changed) => value.with(at, changed)))
  const inner = Object.entries(value).flatMap(([name, one]) =>
    withKeySomewhere(one, key).map((changed) => ({ ...value, [name]: changed })),
  )
  return [...inner, Object.fromEntries([...Object.entries(value), [key, 'ObjectId']])]
}

const withBody = Object.entries(samples).filter(([, { body }]) => body)
const withVersion = Object.entries(samples).filter(([, { version }]) => version)
const withId = Object.entries(samples).filter(([key, { by }]) => key.includes('/:region/') && by !== 'nobody')

describe('a body that is wrong', () => {
  test.for(withBody)('%s', async ([key, sample]) => {
    const at = await openCase(key, sample)
    const body = sample.body?.(at.world, sample.by) as Record<string, unknown>

    const unknown = await refused(at, { body: { ...body, $where: 'x', shoeSize: 43 } })
    expect(unknown.status).toBe(400)
    expect(unknown.problem.faults.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['/shoeSize', '/$where']),
    )

    for (const field of Object.keys(body)) {
      const wrong = await refused(at, { body: { ...body, [field]: [[]] } })
      expect(wrong.status).toBe(400)
      expect(wrong.problem.faults.map(({ path }) => path).join()).toContain(`/${field}`)
    }

    for (const whole of ['[]', '"text"', '7', 'null', '{', '{"a":1,"a":', '{"__proto__":{"x":1}}'])
      expect([400, await refused(at, { body: whole })]).toEqual([
        400,
        expect.objectContaining({ status: 400 }),
      ])

    for (const key of ['_bsontype', '__proto__'])
      for (const strange of withKeySomewhere(body, key)) {
        const { status } = await refused(at, { body: strange })
        expect([strange, status]).toEqual([strange, 400])
      }

    const text = { headers: { 'content-type': 'text/plain' } }
    expect((await refused(at, { ...text, body: 'name=x' })).status).toBe(415)
    const huge = { ...body, padding: 'x'.repeat((at.endpoint.mostBytes ?? 0) + 300_000) }
    expect((await refused(at, { body: huge })).status).toBe(413)
  })
})

describe('an address that is wrong', () => {
  test.for(withId)('%s', async ([key, sample]) => {
    const at = await openCase(key, sample)
    const { world } = at
    const good = sample.path(world)
    const swaps: [string, string][] = [
      [world.id.home, world.id.away],
      [world.id.home, 'region-atlantis'],
      [world.id.home, '..%2F..'],
      [world.id.profile, world.id.farProfile],
      [world.id.profile, world.random.id('profile')],
      [world.id.profile, 'profile-x'],
      [world.id.open, world.id.farVacancy],
      [world.id.open, world.random.id('vacancy')],
      [world.id.open, world.id.profile],
      [world.id.employer, world.id.farEmployer],
      [world.id.employer, world.random.id('employer')],
      [world.id.site, world.id.otherSite],
      [world.id.site, world.id.farSite],
    ]
    const wrong = swaps.filter(([from]) => good.includes(from)).map(([from, to]) => good.replace(from, to))
    expect(wrong.length).toBeGreaterThan(2)
    for (const path of wrong) expect([path, (await refused(at, {}, path)).status]).toEqual([path, 404])
  })
})

describe('a version that is missing, unreadable or stale', () => {
  test.for(withVersion)('%s', async ([key, sample]) => {
    const at = await openCase(key, sample)
    const missing = await at.world.send(sample.by, at.endpoint.method, sample.path(at.world), {
      body: sample.body?.(at.world, sample.by),
    })
    expect([missing.statusCode, missing.json<Problem>().code]).toEqual([428, 'ifMatchMissing'])
    for (const ifMatch of ['3', '"x"', '*', '""', '"1e3"']) {
      const unreadable = await refused(at, { ifMatch })
      expect(unreadable.problem.faults).toMatchObject([{ in: 'headers', path: '/if-match' }])
    }
    const ahead = await refused(at, { ifMatch: 9_999 })
    expect([ahead.status, ahead.problem.code]).toEqual([412, 'stale'])
    expect(ahead.problem.current).toBeDefined()
  })
})

describe('a query that is wrong', () => {
  test.for(Object.entries(samples))('%s', async ([key, sample]) => {
    const at = await openCase(key, sample)
    if (!at.endpoint.query) return
    const good = sample.path(at.world)
    const bad = `${good}${good.includes('?') ? '&' : '?'}limit=-1&after=%00&shoeSize=43`
    const { status, problem } = await refused(at, {}, bad)
    expect(status).toBe(400)
    expect(problem.faults.map(({ path }) => path)).toEqual(expect.arrayContaining(['/limit', '/shoeSize']))
  })
})

test('every fault of every part comes at once', async () => {
  const at = await openCase(
    'PATCH /regions/:region/profiles/:id',
    samples['PATCH /regions/:region/profiles/:id']!,
  )
  const { status, problem } = await refused(at, {
    ifMatch: 'x',
    body: {
      contact: { name: '', phone: 'call me' },
      skills: { items: { 'sk-bake': { level: 9 } } },
      nose: 1,
    },
  })
  expect(status).toBe(400)
  expect(problem.faults.map((fault) => `${fault.in} ${fault.path}`).sort()).toEqual([
    'body /contact/name',
    'body /contact/phone',
    'body /nose',
    'body /skills/items/sk-bake/level',
    'headers /if-match',
  ])
})

test.for([
  ['NUL', 'Selam\u0000'],
  ['a bidi override', 'Selam\u202e'],
  ['half a surrogate pair', 'Selam\ud800'],
  ['nothing in it that can be seen', '\u200f\u3164'],
])('a name with %s is refused', async ([, name]) => {
  const at = await openCase(
    'PATCH /regions/:region/profiles/:id',
    samples['PATCH /regions/:region/profiles/:id']!,
  )
  const { problem } = await refused(at, { body: { contact: { name } } })
  expect(problem.faults.map(({ path }) => path)).toEqual(['/contact/name'])
})

test('a concept that does not exist is a fault at its place', async () => {
  const at = await openCase(
    'PATCH /regions/:region/profiles/:id',
    samples['PATCH /regions/:region/profiles/:id']!,
  )
  const item = { level: 2, years: null, lastUsed: null, evidence: 'self' }
  const { problem } = await refused(at, { body: { skills: { items: { 'sk-juggling': item } } } })
  expect(problem.faults).toMatchObject([{ path: '/skills/items/sk-juggling', code: 'unknown_concept' }])
})

test('answers keep to the OpenAPI document, which is version 3.1', async () => {
  const { app } = await openWorld()
  const document = (await app.inject('/api/v1/openapi.json')).json<{ openapi: string; paths: object }>()
  const acts = Object.values(document.paths).flatMap((path: object) => Object.values(path))
  expect(acts.filter((act) => !(act['x-who']?.length > 0))).toEqual([])
  expect(document.openapi).toBe('3.1.0')
  const declared = Object.keys(samples).map((key) => key.split(' ')[1] ?? '')
  const asTemplate = (path: string) => `/api/v1${path.replaceAll(/:(\w+)/g, '{$1}')}`
  expect(Object.keys(document.paths).sort()).toEqual([...new Set(declared.map(asTemplate))].sort())
  expect(z.looseObject({ info: z.looseObject({ title: z.string() }) }).safeParse(document).success).toBe(true)
})
