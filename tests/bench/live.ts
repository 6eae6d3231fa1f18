import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { atMost, held } from './figure.ts'
import { apiOf, type Browser, browser, cookieOf, type Served, sleeper } from './live-browser.ts'
import { embedded, mongodb, type Place, serverOfEnvironment } from './store.ts'
import { percentile, type Row } from './table.ts'

const people = 1000
/** So many of them never read what they are sent. */
const slow = 10
const turns = 20
const lost = 300
const changes = 5

type Memory = { kept: number; rss: number; lines: number }

const inGroups = async <T, U>(
  all: readonly T[],
  of: number,
  work: (one: T, at: number) => Promise<U>,
): Promise<U[]> => {
  const done: U[] = []
  for (let at = 0; at < all.length; at += of)
    done.push(...(await Promise.all(all.slice(at, at + of).map((one, n) => work(one, at + n)))))
  return done
}
const until = async (is: () => boolean | Promise<boolean>, every = 5) => {
  const end = performance.now() + 90_000
  while (!(await is()) && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, every))
}

/** Starts a process that serves what is kept in a place; with people it lays them first. */
const serve = async (settings: Place['settings'], roles: string, count: number) => {
  const env = { PATH: process.env.PATH, LOG_LEVEL: 'silent', RATE_LIMIT: '100000000', SEARCH: 'plain' }
  const script = join(import.meta.dirname, 'live-server.ts')
  const child = spawn(process.execPath, ['--expose-gc', script, String(count)], {
    env: {
      ...env,
      ...settings,
      ROLES: roles,
      SMTP_URL: 'smtp://127.0.0.1:1',
      PUBLIC_URL: 'http://127.0.0.1',
    },
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const next = async <T>() => JSON.parse((await lines.next()).value ?? 'null') as T
  const served = await next<Served | null>()
  if (!served) throw new Error('The server did not start')
  return {
    served,
    async memory() {
      child.stdin.write('memory\n')
      return next<Memory>()
    },
    async stop() {
      const ended = once(child, 'exit')
      if (child.kill('SIGTERM')) await ended
    },
  }
}
type Server = Awaited<ReturnType<typeof serve>>

const sumOf = async (servers: readonly Server[]): Promise<Memory> => {
  const all = await Promise.all(servers.map(({ memory }) => memory()))
  const sum = (of: keyof Memory) => all.reduce((total, one) => total + one[of], 0)
  return { kept: sum('kept'), rss: sum('rss'), lines: sum('lines') }
}
const spread = (took: readonly number[]) =>
  `p50 ${percentile(took, 0.5).toFixed(0)} ms, p99 ${percentile(took, 0.99).toFixed(0)} ms`

/** The live line of an event on loopback: 1,000 browsers and the clock, shared evenly by the processes. */
async function* rowsOf(where: string, servers: readonly Server[]): AsyncIterable<Row> {
  const [first] = servers
  if (!first) return
  const [organiser = '', ...secrets] = first.served.secrets
  const servedAt = (at: number): Served => ({
    ...first.served,
    port: servers[at % servers.length]?.served.port ?? 0,
  })
  const call = async (path: string, act?: string, version?: number) =>
    (await fetch(apiOf(first.served) + path, {
      method: act === undefined ? 'GET' : 'POST',
      headers: {
        cookie: cookieOf(organiser),
        ...(act !== undefined && { 'content-type': 'application/json' }),
        ...(version !== undefined && { 'if-match': `"${version}"` }),
      },
      ...(act !== undefined && { body: JSON.stringify({ act }) }),
    }).then((answer) => answer.json())) as { version: number }
  const turn = async (act: string) => call('/clock', act, (await call('/clock')).version)
  const heardBy = (all: readonly Browser[], version: number) =>
    until(() => all.every((one) => one.knew(version) !== undefined))

  const before = await sumOf(servers)
  const sleepers = secrets.slice(0, slow).map((secret, at) => sleeper(servedAt(at), secret))
  const fellAsleep = performance.now()
  const awake = secrets.slice(slow)
  const browsers = await inGroups(awake, 50, (secret, at) => browser(servedAt(at), secret, null))
  const after = await sumOf(servers)
  const kilobytes = (after.kept - before.kept) / people / 1024
  yield {
    where,
    work: `memory of the server a browser, ${people.toLocaleString('en')} browsers`,
    measured: `${kilobytes.toFixed(1)} kB, ${((after.rss - before.rss) / people / 1024).toFixed(1)} kB with what the system holds`,
    ...held([atMost(30, ' kB', kilobytes)]),
  }

  await call('/day', 'open', (await call('')).version)
  await until(() => browsers.every((one) => one.heard.some(({ kind }) => kind === 'event')))
  await heardBy(browsers, (await turn('start')).version)
  const took: number[] = []
  for (let at = 0; at < turns; at += 1) {
    const { version } = await call('/clock')
    const begun = performance.now()
    const now = await call('/clock', 'addMinute', version)
    await heardBy(browsers, now.version)
    for (const one of browsers) took.push((one.knew(now.version) ?? Number.POSITIVE_INFINITY) - begun)
  }
  yield {
    where,
    work: `a change of the clock, from the tap to ${awake.length.toLocaleString('en')} browsers, ${slow} others reading nothing`,
    measured: spread(took),
    ...held([atMost(100, ' ms', percentile(took, 0.99), 'p99 ')]),
  }

  const begunReading = performance.now()
  const read = await Promise.all(
    awake.map(async (secret, at) => {
      const answer = await fetch(`${apiOf(servedAt(at))}/clock`, { headers: { cookie: cookieOf(secret) } })
      await answer.text()
      return answer.ok ? performance.now() - begunReading : Number.POSITIVE_INFINITY
    }),
  )
  yield {
    where,
    work: `${awake.length.toLocaleString('en')} browsers read the clock anew at once`,
    measured: spread(read),
  }

  const gone = browsers.slice(0, lost)
  const last = gone.map((one) => ({ run: one.run(), after: one.heard.at(-1)?.seq ?? 0 }))
  for (const one of gone) one.close()
  let now = 0
  for (let at = 0; at < changes; at += 1) now = (await turn('addMinute')).version
  await heardBy(browsers.slice(lost), now)
  const comeBack = async (shift: number) => {
    const begun = performance.now()
    const back = await Promise.all(
      gone.map((_, at) => browser(servedAt(at + shift), awake[at] ?? '', last[at] ?? null)),
    )
    await until(() =>
      back.every((one) => one.heard.some(({ version, kind }) => version >= now || kind === 'snapshot')),
    )
    return { back, whole: performance.now() - begun }
  }
  const { back, whole } = await comeBack(0)
  const wrong = back.filter(({ heard, knew }, at) => {
    const from = (last[at]?.after ?? 0) + 1
    return heard.some(({ seq }, n) => seq !== from + n) || knew(now) === undefined
  })
  yield {
    where,
    work: `${lost} browsers come back at once after ${changes} changes`,
    measured: `${whole.toFixed(0)} ms, missed or doubled at ${wrong.length}`,
    ...held([atMost(0, ' browsers', wrong.length, 'missed or doubled ')]),
  }
  for (const one of back) one.close()
  if (servers.length > 1) {
    const other = await comeBack(1)
    const blind = other.back.filter(({ heard }) => heard.length !== 1 || heard[0]?.kind !== 'snapshot')
    yield {
      where,
      work: `${lost} browsers come back at once to another process`,
      measured: `${other.whole.toFixed(0)} ms, not told to read everything anew: ${blind.length}`,
      ...held([atMost(0, ' browsers', blind.length)]),
    }
    for (const one of other.back) one.close()
  }

  const open = browsers.length - gone.length
  let left = await sumOf(servers)
  await until(async () => {
    left = await sumOf(servers)
    return left.lines <= open
  }, 500)
  yield {
    where,
    work: `${slow} browsers that read nothing`,
    measured: `${left.lines - open} still have a line after ${((performance.now() - fellAsleep) / 1000).toFixed(0)} s`,
    ...held([atMost(0, '', left.lines - open)]),
  }
  for (const socket of sleepers) socket.destroy()
  for (const one of browsers) one.close()
}

async function* inPlace(where: string, place: Place, roles: readonly string[]): AsyncIterable<Row> {
  const servers: Server[] = []
  try {
    for (const [at, role] of roles.entries())
      servers.push(await serve(place.settings, role, at === 0 ? people : 0))
    yield* rowsOf(where, servers)
  } finally {
    for (const server of servers) await server.stop()
    await place.remove()
  }
}

/** One process on the embedded store; and two that share the browsers on MongoDB, where there is a server. */
export async function* liveRows(): AsyncIterable<Row> {
  yield* inPlace('embedded', await embedded(), ['http,jobs'])
  const server = serverOfEnvironment()
  if (server !== undefined) yield* inPlace('MongoDB, two processes', await mongodb(server), ['http', 'http'])
}
