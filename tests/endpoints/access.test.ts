import { afterAll, describe, expect, test } from 'vitest'
import { callers, openWorld, type World } from '../support/world.ts'
import { type Sample, sendSample } from './sample.ts'
import { samples } from './samples.ts'

const keyOf = ({ endpoint }: { endpoint: { method: string; path: string } }) =>
  `${endpoint.method} ${endpoint.path}`

test('every endpoint has a row in the access table, and every row an endpoint', async () => {
  const { deps } = await openWorld()
  const routes = deps.features.flatMap((feature) => feature.routes)
  expect(routes.map(keyOf).sort()).toEqual(Object.keys(samples).sort())
})

describe('who may call what', () => {
  const closers: (() => Promise<void>)[] = []
  afterAll(() => Promise.all(closers.map((close) => close())))
  let toRead: Promise<World> | undefined
  // Who may call what hangs on no job and no follower with a mark: without them a world opens in half the time.
  const env = { ROLES: 'http' }
  /** A world of its own for who changes it; those who only read share one. */
  const worldOf = (key: string, { isDemo, prepare }: Sample): Promise<World> => {
    if (isDemo || prepare || !key.startsWith('GET ')) return openWorld({ isDemo: isDemo ?? false, env })
    toRead ??= openWorld({ env, atEnd: (close) => closers.push(close) })
    return toRead
  }

  test.for(Object.entries(samples))('%s', async ([key, sample]) => {
    const world = await worldOf(key, sample)
    const got: Record<string, number> = {}
    for (const caller of callers) got[caller] = (await sendSample(world, key, sample, caller)).statusCode
    expect(got).toEqual(sample.verdict.statuses)
  })
})

test('outside a demo store nobody finds what belongs to a demo', async () => {
  const world = await openWorld()
  const found: string[] = []
  for (const [key, sample] of Object.entries(samples).filter(([, { isDemo }]) => isDemo))
    for (const caller of callers) {
      const { statusCode } = await sendSample(world, key, sample, caller)
      if (statusCode !== 404) found.push(`${caller} ${key}: ${statusCode}`)
    }
  expect(found).toEqual([])
})
