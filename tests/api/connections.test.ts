import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, onTestFinished, test } from 'vitest'
import { clockAt } from '../../api/adapters/clock.ts'
import type { ConnectionAnswer, DeliveryAnswer } from '../../api/features/connections/contract.ts'
import { signature } from '../../api/features/connections/rules.ts'
import { connections, deliveries } from '../../api/features/connections/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { vacancies } from '../../api/features/vacancies/store.ts'
import { aConnection } from '../../seed/builders/connection.ts'
import { inHome } from '../endpoints/sample.ts'
import { layPlacement, runningSince } from '../support/placements.ts'
import { openWorld } from '../support/world.ts'

type Got = { headers: IncomingHttpHeaders; body: string }

/** A partner's system: keeps what it is sent, and answers what the test says. */
const openPartner = async () => {
  const got: Got[] = []
  const says = { status: 204 }
  const server = createServer((request, answer) => {
    let body = ''
    request.on('data', (part) => {
      body += part
    })
    request.on('end', () => {
      got.push({ headers: request.headers, body })
      answer.writeHead(says.status).end()
    })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => void server.close())
  return { got, says, address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/hooks` }
}

const openConnected = async () => {
  const now = { time: '2026-11-24T10:00:00.000Z' }
  const partner = await openPartner()
  const world = await openWorld({ isDemo: true, clock: clockAt(() => new Date(now.time)) })
  const id = world.random.id('connection')
  const at = `/regions/${world.id.home}/connections`
  const body = {
    id,
    name: 'Roosters',
    kvk: '1',
    address: partner.address,
    topics: ['vacancies', 'placements'],
  }
  expect((await world.send('coordinator', 'POST', at, { body })).statusCode).toBe(201)
  const makeKey = async () =>
    (await world.send('coordinator', 'POST', `${at}/${id}/keys`)).json<{ key: string; secret: string }>()
  const sendAll = async () => {
    await world.deps.followers.catchUp()
    await world.deps.deliveries.send()
  }
  const listed = async () =>
    (await world.send('coordinator', 'GET', `${at}/${id}/deliveries`)).json<{ items: DeliveryAnswer[] }>()
      .items
  const pause = (version: number, state: 'paused' | 'open') =>
    inHome(world, vacancies).update(world.id.open, 'latest', (one) => ({
      ...one,
      state,
      history: [
        ...one.history,
        { version, at: now.time, actor: 'account-x', action: 'paused', paths: ['/state'] },
      ],
    }))
  return { world, partner, now, id, at, makeKey, sendAll, listed, pause }
}

test('a partner is told once, signed, by ids and states alone, of what happens after it has a key', async () => {
  const { world, partner, id, makeKey, sendAll, pause } = await openConnected()
  const { key, secret } = await makeKey()
  await pause(2, 'paused')
  await layPlacement(world, {
    ...runningSince('2026-11-24'),
    history: [
      { version: 1, at: '2026-11-24T10:00:00.000Z', actor: 'account-x', action: 'created', paths: [] },
    ],
  })
  await sendAll()
  await sendAll()
  expect(partner.got.map(({ body }) => JSON.parse(body).type).sort()).toEqual([
    ...['connection.ready', 'placement.changed', 'vacancy.changed'],
  ])
  for (const { headers, body } of partner.got) {
    expect(headers['webhook-signature']).toBe(
      signature(secret, String(headers['webhook-id']), Number(headers['webhook-timestamp']), body),
    )
    expect(body).not.toMatch(/Selam|profile-|account-/)
  }
  const [kept] = await inHome(world, connections).find({})
  expect(JSON.stringify(kept)).not.toContain(key)
  expect(kept?.id).toBe(id)
})

test('what does not arrive is sent again under the same id after a longer and longer wait, and in the end given up', async () => {
  const { world, partner, now, makeKey, sendAll } = await openConnected()
  await makeKey()
  const read = async () => (await inHome(world, deliveries).find({}))[0]
  partner.says.status = 500
  let tries = 0
  for (; tries < 12; tries += 1) {
    await sendAll()
    const one = await read()
    if (one?.state !== 'due') break
    now.time = one.sendAt
  }
  expect(await read()).toMatchObject({ state: 'failed', tries: 9, answered: 500 })
  expect(partner.got).toHaveLength(9)
  expect(new Set(partner.got.map(({ headers }) => headers['webhook-id'])).size).toBe(1)
})

test('a key asks for the messages, its follower too, the older one for a day more, and none after the end', async () => {
  const { world, now, at, id, makeKey, sendAll, listed } = await openConnected()
  const { key: older } = await makeKey()
  const ask = async (key: string) =>
    (await world.send('nobody', 'GET', '/messages', { headers: { authorization: `Bearer ${key}` } }))
      .statusCode
  const { key } = await makeKey()
  expect([await ask(older), await ask(key), await ask(`${key.slice(0, -1)}_`)]).toEqual([200, 200, 401])
  now.time = '2026-11-25T10:00:00.001Z'
  expect([await ask(older), await ask(key)]).toEqual([401, 200])
  await world.signIn('coordinator')
  expect((await world.send('coordinator', 'DELETE', `${at}/${id}`)).statusCode).toBe(204)
  expect(await ask(key)).toBe(401)
  expect((await world.send('coordinator', 'POST', `${at}/${id}/keys`)).statusCode).toBe(409)
  await sendAll()
  expect((await listed()).map(({ state }) => state)).toEqual(['stopped', 'stopped'])
  const all = await world.send('coordinator', 'GET', at)
  const [shown] = all.json<{ items: ConnectionAnswer[] }>().items
  expect(shown).toMatchObject({ keySince: null, endedAt: '2026-11-25T10:00:00.001Z' })
})

test('outside a demo an inner address and an unknown employer are refused at their fields', async () => {
  const world = await openWorld()
  const body = {
    ...{ id: world.random.id('connection'), name: 'Roosters', kvk: '99999999', topics: ['vacancies'] },
    address: 'https://169.254.169.254/latest',
  }
  const answer = await world.send('coordinator', 'POST', `/regions/${world.id.home}/connections`, { body })
  expect(answer.statusCode).toBe(400)
  expect(answer.json().faults.map(({ path, code }: { path: string; code: string }) => [path, code])).toEqual([
    ['/kvk', 'unknown_employer'],
    ['/address', 'inner_address'],
  ])
})

test('a person who is deleted leaves what was told of their placements, and old messages are forgotten', async () => {
  const { world, now, makeKey, sendAll } = await openConnected()
  await makeKey()
  const history = [{ version: 1, at: now.time, actor: 'account-x', action: 'created', paths: [] }]
  const placement = await layPlacement(world, { ...runningSince('2026-11-24'), history })
  await sendAll()
  const kept = inHome(world, deliveries)
  expect(await kept.count({ 'message.data.placement': placement })).toBe(1)
  const path = `/regions/${world.id.home}/profiles/${world.id.profile}`
  const ifMatch = (await inHome(world, profiles).get(world.id.profile))?.version ?? 0
  expect((await world.send('self', 'DELETE', path, { ifMatch })).statusCode).toBe(204)
  expect(await kept.count({ 'message.data.placement': placement })).toBe(0)
  now.time = '2026-12-25T10:00:00.000Z'
  await world.deps.deliveries.sweep()
  expect(await kept.count({})).toBe(0)
})

test('a connection of another employer, without the topic or without a key is told nothing', async () => {
  const { world, id, sendAll, pause } = await openConnected()
  const add = (parts: Parameters<typeof aConnection>[1]) =>
    inHome(world, connections).insert(aConnection(world.random, parts))
  const key = { hash: 'key-x', secret: 'whsec_AAAA', since: '2026-01-06T08:00:00.000Z' }
  const other = await add({ employer: world.id.otherEmployer, key })
  const deaf = await add({ employer: world.id.employer, topics: ['placements'], key })
  await pause(2, 'paused')
  await sendAll()
  const told = await inHome(world, deliveries).find({ connection: { $in: [id, other.id, deaf.id] } })
  expect(told).toEqual([])
})
