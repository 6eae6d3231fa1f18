import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { cookieName } from '../../api/plugins/cookies.ts'
import { atMost, held } from './figure.ts'
import { percentile, type Row } from './table.ts'

const people = 1000
/** So many of them never read what they are sent. */
const slow = 10
const turns = 20
const lost = 300

type Served = { port: number; region: string; event: string; secrets: string[] }
type Said = { seq: number; kind: string; topic?: string; run?: string }
const cookieOf = (secret: string) => `${cookieName('session', false)}=${secret}`

/** A browser with the line of its person, and what it has heard. */
const browser = async (
  { port, event }: Served,
  secret: string,
  seen: { run: string; after: number } | null,
) => {
  const address = `ws://127.0.0.1:${port}/api/v1/live`
  // Node's own takes headers, which no page could set.
  const socket = new WebSocket(address, { headers: { cookie: cookieOf(secret) } } as never)
  const heard: (Said & { at: number })[] = []
  let run = ''
  const isReady = new Promise<void>((ready, refuse) => {
    socket.onerror = () => refuse(new Error('the line broke'))
    socket.onmessage = ({ data }) => {
      const said = JSON.parse(String(data)) as Said
      if (said.kind === 'hello') {
        run = said.run ?? ''
        socket.send(
          JSON.stringify({
            do: 'subscribe',
            topic: `event:${event}:me`,
            run: seen?.run ?? null,
            after: seen?.after ?? 0,
          }),
        )
        if (seen) ready()
      } else if (said.kind === 'snapshot') ready()
      if (said.topic !== undefined) heard.push({ ...said, at: performance.now() })
    }
  })
  await isReady
  return { heard, run: () => run, close: () => socket.close() }
}
type Browser = Awaited<ReturnType<typeof browser>>

const inGroups = async <T, U>(all: readonly T[], of: number, work: (one: T) => Promise<U>): Promise<U[]> => {
  const done: U[] = []
  for (let at = 0; at < all.length; at += of)
    done.push(...(await Promise.all(all.slice(at, at + of).map(work))))
  return done
}
const until = async (is: () => boolean) => {
  const end = performance.now() + 30_000
  while (!is() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 5))
}
/** Somebody whose browser has a line and reads nothing of it. */
const sleeper = ({ port, event }: Served, secret: string) => {
  const socket = connect(port, '127.0.0.1')
  const key = Buffer.from('0123456789abcdef').toString('base64')
  const lines = [
    'GET /api/v1/live HTTP/1.1',
    `Host: 127.0.0.1:${port}`,
    'Upgrade: websocket',
    'Connection: Upgrade',
    `Sec-WebSocket-Key: ${key}`,
    'Sec-WebSocket-Version: 13',
    `Cookie: ${cookieOf(secret)}`,
  ]
  socket.write(`${lines.join('\r\n')}\r\n\r\n`)
  const text = Buffer.from(
    JSON.stringify({ do: 'subscribe', topic: `event:${event}:me`, run: null, after: 0 }),
  )
  // A text frame under a mask of zeros; this one is shorter than 126 bytes.
  socket.write(Buffer.concat([Buffer.from([0x81, 0x80 | text.length, 0, 0, 0, 0]), text]))
  socket.pause()
  return socket
}

/** The live line of an event on loopback: 1,000 browsers and the clock. */
export async function* liveRows(): AsyncIterable<Row> {
  const folder = await mkdtemp(join(tmpdir(), 'werkbrug-live-'))
  const env = {
    PATH: process.env.PATH,
    DATA_DIR: folder,
    LOG_LEVEL: 'silent',
    RATE_LIMIT: '100000000',
    SEARCH: 'plain',
  }
  const script = join(import.meta.dirname, 'live-server.ts')
  const child = spawn(process.execPath, ['--expose-gc', script, String(people)], {
    ...{ env: { ...env, SMTP_URL: 'smtp://127.0.0.1:1', PUBLIC_URL: 'http://127.0.0.1' } },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  try {
    const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
    const next = async <T>() => JSON.parse((await lines.next()).value ?? 'null') as T
    const memory = async () => {
      child.stdin.write('memory\n')
      return next<{ kept: number; rss: number }>()
    }
    const served = await next<Served>()
    const [organiser = '', ...secrets] = served.secrets
    const api = `http://127.0.0.1:${served.port}/api/v1/regions/${served.region}/events/${served.event}`
    const call = async (path: string, act?: string, version?: number) =>
      (await fetch(api + path, {
        method: act === undefined ? 'GET' : 'POST',
        headers: {
          cookie: cookieOf(organiser),
          ...(act !== undefined && { 'content-type': 'application/json' }),
          ...(version !== undefined && { 'if-match': `"${version}"` }),
        },
        ...(act !== undefined && { body: JSON.stringify({ act }) }),
      }).then((answer) => answer.json())) as { version: number }
    const turn = async (act: string) => call('/clock', act, (await call('/clock')).version)
    const clocksOf = ({ heard }: Browser) => heard.filter(({ kind }) => kind === 'clock')

    const before = await memory()
    const sleepers = secrets.slice(0, slow).map((secret) => sleeper(served, secret))
    const awake = secrets.slice(slow)
    const browsers = await inGroups(awake, 50, (secret) => browser(served, secret, null))
    const after = await memory()
    const kilobytes = (after.kept - before.kept) / people / 1024
    yield {
      work: `memory of the server a browser, ${people.toLocaleString('en')} browsers`,
      measured: `${kilobytes.toFixed(1)} kB, ${((after.rss - before.rss) / people / 1024).toFixed(1)} kB with what the system holds`,
      ...held([atMost(30, ' kB', kilobytes)]),
    }

    await call('/day', 'open', (await call('')).version)
    await until(() => browsers.every((one) => one.heard.some(({ kind }) => kind === 'event')))
    await turn('start')
    await until(() => browsers.every((one) => clocksOf(one).length >= 1))
    const base = browsers.map((one) => clocksOf(one).length)
    const took: number[] = []
    for (let at = 0; at < turns; at += 1) {
      const { version } = await call('/clock')
      const begun = performance.now()
      await call('/clock', 'addMinute', version)
      await until(() => browsers.every((one, index) => clocksOf(one).length > (base[index] ?? 0) + at))
      for (const one of browsers) took.push((clocksOf(one).at(-1)?.at ?? Number.POSITIVE_INFINITY) - begun)
    }
    const [p50, p99] = [percentile(took, 0.5), percentile(took, 0.99)]
    yield {
      work: `a change of the clock, from the tap to ${awake.length.toLocaleString('en')} browsers, ${slow} others reading nothing`,
      measured: `p50 ${p50.toFixed(0)} ms, p99 ${p99.toFixed(0)} ms`,
      ...held([atMost(100, ' ms', p99, 'p99 ')]),
    }

    const gone = browsers.slice(0, lost)
    const last = gone.map((one) => ({ run: one.run(), after: one.heard.at(-1)?.seq ?? 0 }))
    for (const one of gone) one.close()
    for (let at = 0; at < 5; at += 1) await turn('addMinute')
    const begun = performance.now()
    const back = await Promise.all(gone.map((_, at) => browser(served, awake[at] ?? '', last[at] ?? null)))
    await until(() => back.every((one) => one.heard.length >= 5))
    const whole = performance.now() - begun
    const wrong = back.filter((one, at) => {
      const from = last[at]?.after ?? 0
      return (
        JSON.stringify(one.heard.map(({ seq }) => seq)) !==
        JSON.stringify([1, 2, 3, 4, 5].map((n) => from + n))
      )
    })
    yield {
      work: `${lost} browsers come back at once after 5 changes`,
      measured: `${whole.toFixed(0)} ms, missed or doubled at ${wrong.length}`,
      ...held([atMost(0, ' browsers', wrong.length, 'missed or doubled ')]),
    }
    for (const socket of sleepers) socket.destroy()
    for (const one of [...browsers, ...back]) one.close()
  } finally {
    child.kill('SIGTERM')
    await once(child, 'exit')
    await rm(folder, { recursive: true })
  }
}
