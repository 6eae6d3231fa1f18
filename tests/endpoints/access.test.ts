import { describe, expect, test } from 'vitest'
import { callers, openWorld } from '../support/world.ts'
import { sendSample } from './sample.ts'
import { samples } from './samples.ts'

const keyOf = ({ endpoint }: { endpoint: { method: string; path: string } }) =>
  `${endpoint.method} ${endpoint.path}`

test('every endpoint has a row in the access table, and every row an endpoint', async () => {
  const { deps } = await openWorld()
  const routes = deps.features.flatMap((feature) => feature.routes)
  expect(routes.map(keyOf).sort()).toEqual(Object.keys(samples).sort())
})

describe('who may call what', () => {
  test.for(Object.entries(samples))('%s', async ([key, sample]) => {
    const world = await openWorld({ isDemo: sample.isDemo ?? false })
    const got: Record<string, number> = {}
    for (const caller of callers) got[caller] = (await sendSample(world, key, sample, caller)).statusCode
    expect(got).toEqual(sample.verdict.statuses)
  })
})

test.for(Object.entries(samples).filter(([, { isDemo }]) => isDemo))(
  'outside a demo store nobody finds %s',
  async ([key, sample]) => {
    const world = await openWorld()
    for (const caller of callers) expect((await sendSample(world, key, sample, caller)).statusCode).toBe(404)
  },
)
