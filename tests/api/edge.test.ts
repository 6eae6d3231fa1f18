import { once } from 'node:events'
import { type AddressInfo, connect } from 'node:net'
import { setTimeout as pause } from 'node:timers/promises'
import { describe, expect, onTestFinished, test } from 'vitest'
import { smtpMail } from '../../api/adapters/mail/smtp.ts'
import { buildApp } from '../../api/app.ts'
import { loadConfig } from '../../api/config.ts'
import { cookieName } from '../../api/plugins/cookies.ts'
import { openWorld } from '../support/world.ts'

const link = { method: 'POST' as const, url: '/api/v1/sign-in/link', payload: { token: 'a'.repeat(43) } }

test('where to report a weakness is said where everybody looks for it, if there is an address', async () => {
  const at = { url: '/.well-known/security.txt' }
  const contact = 'mailto:security@example.org'
  const { app } = await openWorld({ env: { SECURITY_CONTACT: contact } })
  const said = await app.inject(at)
  expect(said.statusCode).toBe(200)
  expect(said.body).toMatch(new RegExp(`^Contact: ${contact}\nExpires: \\d{4}-`))
  const without = await openWorld()
  expect((await without.app.inject(at)).statusCode).toBe(404)
})

describe('limits', () => {
  test('a made-up session is no way round the limit of an address', async () => {
    const { app } = await openWorld()
    const statuses = []
    for (let call = 0; call < 61; call += 1) {
      const cookies = { [cookieName('session', false)]: `made-up-${call}` }
      statuses.push((await app.inject({ ...link, cookies })).statusCode)
    }
    expect(statuses.filter((status) => status === 429)).toHaveLength(1)
    expect((await app.inject({ ...link, remoteAddress: '10.9.9.9' })).statusCode).toBe(410)
  })

  test('calls that are refused count', async () => {
    const { app } = await openWorld({ env: { RATE_LIMIT: '3' } })
    const statuses = []
    for (let call = 0; call < 5; call += 1) statuses.push((await app.inject('/api/v1/account')).statusCode)
    expect(statuses).toEqual([401, 401, 401, 429, 429])
  })

  test('two sessions at one address do not share a limit', async () => {
    const world = await openWorld({ env: { RATE_LIMIT: '2' } })
    const cookieOf = async (caller: 'self' | 'holder') => ({
      [cookieName('session', false)]: await world.deps.sessions.open(world.accountOf(caller), 'mail'),
    })
    const [self, holder] = [await cookieOf('self'), await cookieOf('holder')]
    const read = async (cookies: Record<string, string>) =>
      (await world.app.inject({ url: '/api/v1/account', cookies })).statusCode
    expect([await read(self), await read(self), await read(self), await read(holder)]).toEqual([
      200, 200, 429, 200,
    ])
  })
})

describe('behind a proxy', () => {
  const statusesOf = async (env: Record<string, string>) => {
    const { app } = await openWorld({ env: { RATE_LIMIT: '1', ...env } })
    const statuses = []
    for (const guest of ['203.0.113.1', '203.0.113.2'])
      statuses.push(
        (await app.inject({ url: '/api/v1/regions', headers: { 'x-forwarded-for': guest } })).statusCode,
      )
    return statuses
  }
  test('nobody is believed about where a call comes from', async () => {
    expect(await statusesOf({})).toEqual([200, 429])
  })
  test.for(['1', '127.0.0.0/8', '10.0.0.1, 127.0.0.1'])(
    'guests are told apart with TRUST_PROXY=%s',
    async (proxy) => {
      expect(await statusesOf({ TRUST_PROXY: proxy })).toEqual([200, 200])
    },
  )
  test('what a guest puts in front of what one trusted proxy says is not believed', async () => {
    const { app } = await openWorld({ env: { RATE_LIMIT: '1', TRUST_PROXY: '1' } })
    const call = (guess: string) =>
      app.inject({ url: '/api/v1/regions', headers: { 'x-forwarded-for': `${guess}, 203.0.113.1` } })
    expect([(await call('1.1.1.1')).statusCode, (await call('2.2.2.2')).statusCode]).toEqual([200, 429])
  })
  test.for(['0', 'yes', '10.0.0.0/64', 'proxy.local', '-1'])(
    'TRUST_PROXY=%s stops the start',
    (TRUST_PROXY) => {
      expect(() => loadConfig({ TRUST_PROXY })).toThrow('TRUST_PROXY')
    },
  )

  test('a page of the public address may send, whatever the proxy makes of Host', async () => {
    const { app } = await openWorld({ env: { PUBLIC_URL: 'https://werkbrug.example' } })
    const from = (origin: string) => app.inject({ ...link, headers: { origin, host: 'localhost:3110' } })
    expect((await from('https://werkbrug.example')).statusCode).toBe(410)
    expect((await from('https://evil.example')).statusCode).toBe(403)
    expect((await from('https://werkbrug.example.evil.example')).statusCode).toBe(403)
  })

  test('browsers come back over https only where that is the public address', async () => {
    const header = async (env: Record<string, string>) => {
      const { app } = await openWorld({ env })
      return (await app.inject('/api/v1/regions')).headers['strict-transport-security']
    }
    expect(await header({ PUBLIC_URL: 'https://werkbrug.example' })).toMatch(/^max-age=31536000/)
    expect(await header({})).toBeUndefined()
  })

  test.for(['"V-gzip"', '"V--gzip"', '"V;gzip"', '"V:br"', 'W/"V"'])(
    'a version that was marked as compressed, %s, is the version',
    async (mark) => {
      const world = await openWorld()
      const own = (await world.send('self', 'GET', '/account')).json<{ version: number }>()
      const ifMatch = mark.replace('V', String(own.version))
      const answer = await world.send('self', 'PATCH', '/account', { body: { name: 'Other' }, ifMatch })
      expect(answer.statusCode).toBe(200)
    },
  )
})

describe('a demo', () => {
  const statusFor = async (host: string, isDemo = true) => {
    const { app } = await openWorld({ isDemo, env: { PUBLIC_URL: 'http://demo.example:3000' } })
    return (await app.inject({ url: '/api/v1/regions', headers: { host } })).statusCode
  }
  test.for(['localhost:3000', '127.0.0.1:3000', '192.168.1.7', '[::1]:3000', 'demo.example:3000'])(
    'answers to %s',
    async (host) => {
      expect(await statusFor(host)).toBe(200)
    },
  )
  test.for(['evil.example:3000', 'localhost.evil.example', '127.0.0.1.evil.example', 'demo.example'])(
    'does not answer to %s',
    async (host) => {
      expect(await statusFor(host)).toBe(403)
    },
  )
  test('a server that is none answers to any name', async () => {
    expect(await statusFor('other.example', false)).toBe(200)
  })
})

describe('what is wrong with a request', () => {
  test('twenty thousand wrong keys get a short answer', async () => {
    const { send } = await openWorld()
    const body = Object.fromEntries(Array.from({ length: 20_000 }, (_, key) => [`k${key}`, 1]))
    const answer = await send('nobody', 'POST', '/sign-in', { body })
    expect(answer.statusCode).toBe(400)
    expect(answer.body.length).toBeLessThan(20_000)
    const long = await send('nobody', 'POST', '/sign-in', { body: { ['x'.repeat(200_000)]: 1 } })
    expect(long.body.length).toBeLessThan(2_000)
  })

  test.for(['/%ff', '/api/v1/%ff', '/x.txt?email=ada@example.org'])(
    '%s gets a problem, as everything else',
    async (url) => {
      const { app } = await openWorld()
      const answer = await app.inject(url)
      expect(answer.headers).toMatchObject({
        'content-type': expect.stringContaining('application/problem+json'),
        'x-content-type-options': 'nosniff',
      })
      expect(answer.body).not.toContain('ada@')
    },
  )

  test('a body that drips is cut off, and others are answered meanwhile', async () => {
    const world = await openWorld()
    const app = await buildApp(world.deps, { arrivesWithin: 400 })
    onTestFinished(() => app.close())
    await app.listen({ port: 0, host: '127.0.0.1' })
    const { port } = app.server.address() as AddressInfo
    const slow = connect(port, '127.0.0.1')
    slow.on('error', () => undefined)
    const closed = new Promise((resolve) => slow.once('close', resolve))
    slow.write(
      'POST /api/v1/sign-in HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 1000\r\n\r\n{',
    )
    const drip = setInterval(() => slow.write(' '), 50)
    onTestFinished(() => clearInterval(drip))
    expect((await fetch(`http://127.0.0.1:${port}/health/live`)).status).toBe(200)
    await Promise.race([closed, pause(10_000).then(() => Promise.reject(new Error('still open')))])
  })
})

test('a mail server’s words about an address come no further than the mail', async () => {
  const { createServer } = await import('node:net')
  const server = createServer((socket) => {
    socket.write('220 here\r\n')
    socket.on('data', (data) => {
      const isTo = data.toString().startsWith('RCPT')
      socket.write(isTo ? '550 5.1.1 <ada@personal.example> unknown\r\n' : '250 ok\r\n')
    })
    socket.on('error', () => undefined)
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  onTestFinished(() => void server.close())
  const { port } = server.address() as AddressInfo
  const mail = smtpMail(`smtp://127.0.0.1:${port}`, 'from@werkbrug.example')
  onTestFinished(mail.close)
  const sent = mail.send({ to: 'ada@personal.example', subject: 's', text: 't', language: 'en' })
  const failure = await sent.then(String, (error: Error) => `${error.stack} ${JSON.stringify(error)}`)
  expect(failure).toContain('550')
  expect(failure).not.toContain('ada@')
})
