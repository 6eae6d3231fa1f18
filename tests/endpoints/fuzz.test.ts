import { describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Endpoint } from '../../api/contract.ts'
import { randomFrom } from '../../seed/random.ts'
import { type Caller, callers, openWorld, type World } from '../support/world.ts'
import { requestMaker, type Shape } from './request-maker.ts'
import { samples } from './samples.ts'

/** Requests of each caller; `FUZZ=10000` for the record. */
const requests = Number(process.env.FUZZ ?? 80)
const seed = Number(process.env.FUZZ_SEED ?? 1)

type Content = Record<string, { schema: object }>
type Call = {
  parameters?: { name: string; in: 'path' | 'query' | 'header'; required?: boolean; schema: Shape }[]
  requestBody?: { content: Record<string, { schema: Shape }> }
  responses: Record<string, { content?: Content }>
}
type Document = { paths: Record<string, Record<string, Call>>; components?: { schemas?: object } }

const idIn = /\b[a-z]+-[0-9a-z]{26}\b/g
/** Ids of whatever stands in the world, and of what answers spoke of. */
const openPool = (world: World) => {
  const pool = Object.values(world.id)
  for (const caller of callers) if (world.accountOf(caller)) pool.push(world.accountOf(caller))
  return {
    pool,
    learn(body: string) {
      for (const id of body.match(idIn) ?? []) if (!pool.includes(id)) pool.push(id)
      if (pool.length > 300) pool.splice(20, pool.length - 300)
    },
  }
}

const fuzz = async (caller: Caller, isDemo: boolean, many: number) => {
  const world = await openWorld({ isDemo, env: { LOG_LEVEL: 'fatal' } })
  const document = (await world.send('nobody', 'GET', '/openapi.json')).json<Document>()
  const calls = Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(([method, call]) => ({ path, method: method.toUpperCase(), call })),
  )
  const random = randomFrom(seed, `fuzz ${caller} ${isDemo}`)
  const { pool, learn } = openPool(world)
  const { text, value, spoilt } = requestMaker(random, pool)
  const readers = new Map<object, z.ZodType>()
  const readerOf = (schema: object) => {
    const known = readers.get(schema) ?? z.fromJSONSchema(schema as never)
    readers.set(schema, known)
    return known
  }
  const faults: string[] = []
  const tally: Record<number, number> = {}

  for (let sent = 0; sent < many; sent += 1) {
    const { path, method, call } = random.pick(calls)
    const key = `${method} ${path.replace('/api/v1', '').replace(/\{(\w+)\}/g, ':$1')}`
    const sample = samples[key]
    const isLikeSample = sample !== undefined && random.chance(0.5)
    const named = (name: string) => call.parameters?.find((one) => one.name === name)?.schema ?? {}
    const made = path
      .replace('/api/v1', '')
      .replace(/\{(\w+)\}/g, (_, name: string) =>
        encodeURIComponent(
          name === 'region' && random.chance(0.9) ? world.id.home : text(named(name)).toWellFormed(),
        ),
      )
    const query = (call.parameters ?? [])
      .filter((one) => one.in === 'query' && (one.required || random.chance(0.4)))
      .map((one) => `${one.name}=${encodeURIComponent(String(value(one.schema)).toWellFormed())}`)
    const address = isLikeSample ? sample.path(world) : made + (query.length > 0 ? `?${query.join('&')}` : '')
    const shape = Object.values(call.requestBody?.content ?? {})[0]?.schema
    const good = isLikeSample && sample.body ? sample.body(world, caller) : shape && value(shape)
    const body = good !== undefined && random.chance(0.3) ? spoilt(good) : good
    const version = sample?.version && (await sample.version(world, caller))
    const ifMatch = random.chance(0.8) ? version : random.pick(['"1"', '"0"', 'W/"2"', '*', '"x"'])
    const answer = await world.send(caller, method as Endpoint['method'], address, {
      ...(body !== undefined && { body: random.chance(0.01) ? '{"a":' : body }),
      ...(ifMatch !== undefined && { ifMatch }),
    })
    const { statusCode: status, headers } = answer
    tally[status] = (tally[status] ?? 0) + 1
    learn(answer.body)
    const told = `${caller}: ${method} ${address} ${JSON.stringify(body)?.slice(0, 400)} → ${status} ${answer.body.slice(0, 400)}`
    if (status >= 500) {
      faults.push(told)
      continue
    }
    const documented = call.responses[String(status)] ?? (status >= 400 ? call.responses.default : undefined)
    const [type = '', { schema } = { schema: undefined }] = Object.entries(documented?.content ?? {})[0] ?? []
    if (!documented) faults.push(`not documented, ${told}`)
    else if (schema && !String(headers['content-type']).startsWith(type)) faults.push(`not ${type}, ${told}`)
    else if (schema) {
      const read = readerOf(schema).safeParse(answer.json())
      if (!read.success) faults.push(`${JSON.stringify(read.error.issues.slice(0, 3))}, ${told}`)
    }
  }
  return { faults, tally }
}

describe('requests made from the OpenAPI document', () => {
  test.for(callers)(
    'of %s get answers as it says, and never an error of the server',
    { timeout: 3_600_000 },
    async (caller) => {
      const { faults, tally } = await fuzz(caller, false, requests)
      if (process.env.FUZZ) process.stdout.write(`${caller}: ${JSON.stringify(tally)}\n`)
      expect(faults.slice(0, 5)).toEqual([])
    },
  )

  test('of a demo, too', { timeout: 3_600_000 }, async () => {
    const { faults } = await fuzz('nobody', true, requests)
    expect(faults.slice(0, 5)).toEqual([])
  })
})
