import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { localMatcher } from '../../api/adapters/matcher/local.ts'
import type { MatcherPort } from '../../api/adapters/matcher/port.ts'
import { remoteMatcher } from '../../api/adapters/matcher/remote.ts'
import { loadConfig } from '../../api/config.ts'
import { firstSettings, openDeps } from '../../api/deps.ts'
import { startSync } from '../../api/jobs/sync.ts'
import { specs } from '../../api/specs.ts'
import { reference } from '../../seed/reference.ts'
import { opening, person, today } from '../matcher/golden/baker.ts'
import { settings } from '../matcher/support/tables.ts'
import { serveMatcher, startMatcher, token } from '../support/matcher-service.ts'
import { patiently } from '../support/patience.ts'
import { openTestStore } from '../support/store.ts'
import { openWorld, type World } from '../support/world.ts'

const options = { today, limit: 10 }
const serve: typeof serveMatcher = async (...given) => {
  const served = await serveMatcher(...given)
  onTestFinished(served.close)
  return served
}
const unavailable = (message: string) => ({ name: 'MatcherUnavailableError', message })

const fill = async (matcher: MatcherPort) => {
  await matcher.begin()
  await matcher.upsertPerson('north', person)
  await matcher.flush()
}

describe('who may not come in', () => {
  test('is whoever has another token, or none; health asks for none', async () => {
    const { url } = await serve()
    const matcher = remoteMatcher({ url, token: `${token}-not` }, settings)
    await expect(matcher.begin()).rejects.toMatchObject(
      unavailable('the matcher service answers 401 Wrong token'),
    )
    await expect(matcher.rank([], opening, options)).rejects.toMatchObject({
      name: 'MatcherUnavailableError',
    })
    for (const path of ['/state', '/ask/rank', '/nowhere']) expect((await fetch(url + path)).status).toBe(401)
    for (const path of ['/health/live', '/health/ready']) expect((await fetch(url + path)).status).toBe(200)
  })

  test('is whoever has other sources than the service', async () => {
    const { url } = await serve({ sources: 'of yesterday' })
    await expect(remoteMatcher({ url, token }, settings).begin()).rejects.toMatchObject(
      unavailable('the matcher service answers 412 The matcher here has other sources'),
    )
  })

  test('is what is not in the shape of a question', async () => {
    const { url, app } = await serve()
    await fill(remoteMatcher({ url, token }, settings))
    const send = (path: string, payload: string | object) =>
      app.inject({
        method: 'POST',
        url: path,
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
        payload,
      })
    for (const wrong of ['{', '[]', {}, { rulesVersion: 'x', asked: { regions: 'north' } }])
      expect((await send('/ask/rank', wrong)).statusCode).toBe(400)
    expect((await send('/ask/constructor', {})).statusCode).toBe(404)
    expect((await send('/ask/rank', { pad: 'x'.repeat(2 ** 20) })).statusCode).toBe(413)
    const asked = { regions: ['north'], opening, options }
    expect((await send('/ask/rank', { rulesVersion: 'other rules', asked })).statusCode).toBe(409)
  })
})

test('a service that does not answer in time is given up, and asked again it may answer', async () => {
  let slow = false
  const { url } = await serve({}, (app) =>
    app.addHook('onRequest', async () => {
      if (slow) await new Promise(() => undefined)
    }),
  )
  const matcher = remoteMatcher({ url, token, timeout: 300 }, settings)
  await fill(matcher)
  slow = true
  const many = Array.from({ length: 40 }, () => matcher.rank(['north'], opening, options))
  expect(new Set((await Promise.allSettled(many)).map(({ status }) => status))).toEqual(new Set(['rejected']))
  await expect(matcher.rank(['north'], opening, options)).rejects.toMatchObject(
    unavailable('the matcher service does not answer'),
  )
  slow = false
  expect(await matcher.rank(['north'], opening, options)).toMatchObject({ total: 1 })
})

test('a batch whose acknowledgement was lost is sent again, and taken once', async () => {
  const feeds: number[] = []
  const { url } = await serve({}, (app) =>
    app.addHook('onSend', async ({ url: path, body, socket }) => {
      if (!path.endsWith('/feed')) return
      feeds.push((body as { at: number }).at)
      if (feeds.length % 2 === 1) socket.destroy()
    }),
  )
  const matcher = remoteMatcher({ url, token }, settings)
  await fill(matcher)
  await matcher.removePerson('north', person.id)
  await matcher.flush()
  expect(feeds).toEqual([0, 0, 1, 1])
  expect(await matcher.rank(['north'], opening, options)).toMatchObject({ total: 0 })
})

test('more questions than may wait are told to come back', async () => {
  const { url } = await serve({ mostWaiting: 2 })
  const matcher = remoteMatcher({ url, token }, settings)
  await fill(matcher)
  const load = () =>
    Promise.allSettled(Array.from({ length: 64 }, () => matcher.rank(['north'], opening, options)))
  const refused = await vi.waitFor(async () => {
    const found = (await load()).find(({ status }) => status === 'rejected')
    expect(found).toBeDefined()
    return found
  }, patiently)
  expect(refused).toMatchObject({
    reason: unavailable('the matcher service answers 503 Too many questions wait'),
  })
  expect(await matcher.rank(['north'], opening, options)).toMatchObject({ total: 1 })
})

test('a service without a token of its own does not start, and says why in one line', async () => {
  const script = join(import.meta.dirname, '../../matcher/main.ts')
  const child = spawn(process.execPath, [script], { env: { PATH: process.env.PATH, PORT: 'x' } })
  const [said, [code]] = await Promise.all([text(child.stderr), once(child, 'exit')])
  expect(code).toBe(1)
  expect(said).toMatch(/^The matcher cannot start: .*PORT.*MATCHER_TOKEN.*\n$/)
})

describe('a service that is killed and started again under load', () => {
  const listOf = ({ id }: World) => `/regions/${id.home}/vacancies/${id.open}/matches`
  /** A list that waits for a change is asked of the matcher each time. */
  const newListOf = (world: World) => `${listOf(world)}?atLeast=${world.id.open}@1`

  /** What the world's matcher says, and what one in this thread says that was filled from the same store. */
  const both = async ({ deps, store, id }: World) => {
    const local = localMatcher({ ...deps.reference.matching, ...firstSettings })
    const sync = startSync({
      onGone: async () => {},
      onFed: () => {},
      ...deps,
      store,
      matcher: local,
      onError: (error) => expect(error).toBeNull(),
    })
    await sync.catchUp()
    await sync.stop()
    const regions = [id.home, id.away]
    return Promise.all(
      [deps.matcher, local].map(async (matcher) =>
        JSON.stringify([
          await matcher.rank(regions, opening, options),
          await matcher.rankOpenings(regions, person, options),
          await matcher.certificateGaps(regions, { today }),
        ]),
      ),
    )
  }

  test('costs pages their lists for as long as it is gone, and then answers as if nothing had been', async () => {
    const first = await startMatcher()
    const world = await openWorld({ env: { MATCHER_URL: first.url, MATCHER_TOKEN: token } })
    const seen: number[] = []
    let loaded = true
    const load = Array.from({ length: 8 }, async () => {
      while (loaded) {
        const { statusCode, headers } = await world.send('holder', 'GET', newListOf(world))
        seen.push(statusCode)
        if (statusCode === 503) expect(headers['retry-after']).toBe('5')
      }
    })
    const sees = (status: number) =>
      vi.waitFor(() => expect(seen.slice(-8)).toEqual(Array(8).fill(status)), patiently)
    await sees(200)

    await first.kill()
    await sees(503)
    const ready = await world.app.inject('/health/ready')
    expect([ready.statusCode, ready.json()]).toEqual([200, { status: 'ok', degraded: ['matcher'] }])
    expect((await world.send('holder', 'GET', `/regions/${world.id.home}/vacancies`)).statusCode).toBe(200)
    const gone = { description: { language: 'en', text: 'While it was gone', translations: {} } }
    const path = `/regions/${world.id.home}/vacancies/${world.id.open}`
    const { version } = (await world.send('holder', 'GET', path)).json<{ version: number }>()
    expect((await world.send('holder', 'PATCH', path, { body: gone, ifMatch: version })).statusCode).toBe(200)

    const second = await startMatcher(Number(new URL(first.url).port))
    onTestFinished(second.kill)
    await sees(200)
    loaded = false
    await Promise.all(load)
    expect(new Set(seen)).toEqual(new Set([200, 503]))
    expect((await world.app.inject('/health/ready')).json()).toEqual({ status: 'ok', degraded: [] })
    const [remote, local] = await both(world)
    expect(remote).toBe(local)
  })

  test('leaves standing what it said before, until something changes', async () => {
    const service = await startMatcher()
    const world = await openWorld({ env: { MATCHER_URL: service.url, MATCHER_TOKEN: token } })
    const shown = async (path: string) => {
      const answer = await world.send('holder', 'GET', path)
      return { status: answer.statusCode, list: answer.json<{ list?: object }>().list }
    }
    const before = await shown(listOf(world))
    await service.kill()
    expect(await shown(listOf(world))).toEqual(before)
    expect(await shown(newListOf(world))).toMatchObject({ status: 503 })
    const path = `/regions/${world.id.home}/profiles/${world.id.profile}`
    const { version } = (await world.send('holder', 'GET', path)).json<{ version: number }>()
    await world.send('holder', 'PATCH', path, { body: { mobility: { maxMinutes: 5 } }, ifMatch: version })
    expect(await shown(listOf(world))).toMatchObject({ status: 503 })
  })

  test('is not missed by a server that starts before it', async () => {
    const { url, kill } = await startMatcher()
    await kill()
    const config = loadConfig({ MATCHER_URL: url, MATCHER_TOKEN: token })
    const store = await openTestStore(specs)
    const deps = await openDeps(config, reference(), store)
    onTestFinished(deps.close)
    await expect(deps.matcher.health()).rejects.toMatchObject({ name: 'MatcherUnavailableError' })
    const late = await startMatcher(Number(new URL(url).port))
    onTestFinished(late.kill)
    await vi.waitFor(() => deps.matcher.health(), patiently)
  })
})
