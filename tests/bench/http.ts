import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { worldOf } from '#seed'
import { systemClock } from '../../api/adapters/clock.ts'
import type { Collection, Draft, Versioned } from '../../api/adapters/store/port.ts'
import { loadConfig } from '../../api/config.ts'
import { demoMark, openStore } from '../../api/deps.ts'
import { accounts, memberships } from '../../api/features/accounts/store.ts'
import { employers, sites } from '../../api/features/employers/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { regions } from '../../api/features/regions/store.ts'
import { vacancies } from '../../api/features/vacancies/store.ts'
import { startMatcher, token } from '../support/matcher-service.ts'
import { load } from './http-load.ts'
import { percentile, type Row } from './table.ts'

const size = { people: 20_000, openings: 2000 }
const region = 'region-zwolle'
const requests = 600
/** So many lists are asked for again and again; all of them are kept ready. */
const hot = 200

type Laid = { open: string[]; people: string[]; draft: string }

/** Lays a region of that size; answers its open vacancies, its active people, and one vacancy as it stands in a form. */
async function lay(folder: string): Promise<Laid> {
  const store = await openStore(loadConfig({ DATA_DIR: folder }))
  const insert = async <T extends Versioned>(
    into: Pick<Collection<T>, 'insert'>,
    records: readonly Draft<T>[],
  ) => {
    for (let at = 0; at < records.length; at += 500)
      await Promise.all(records.slice(at, at + 500).map((record) => into.insert(record)))
  }
  const today = systemClock.today('Europe/Amsterdam')
  const world = worldOf(1, today, size)
  await insert(store.collection(regions), world.regions)
  await insert(store.collection(accounts), world.accounts)
  await insert(store.collection(memberships), world.memberships)
  await insert(store.collection(employers), world.employers)
  await insert(store.collection(sites).in(region), world.sites)
  await insert(store.collection(vacancies).in(region), world.vacancies)
  await insert(store.collection(profiles).in(region), world.profiles)
  await store.setMark(demoMark, today)
  await store.close()
  const open = world.vacancies.filter(({ state }) => state === 'open')
  const [first] = open
  if (!first) throw new Error('no vacancy is open')
  const { basics, work, requirements, hours } = first
  return {
    open: open.map(({ id }) => id),
    people: world.profiles.filter(({ state }) => state === 'active').map(({ id }) => id),
    draft: JSON.stringify({ basics, work, requirements, hours }),
  }
}

type Served = { child: ChildProcess; url: string; start: number; refill: number }

async function serve(folder: string, settings: Record<string, string>): Promise<Served> {
  const script = join(import.meta.dirname, 'http-server.ts')
  const env = { PATH: process.env.PATH, DATA_DIR: folder, RATE_LIMIT: '100000000', ...settings }
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  return { child, ...(JSON.parse(line) as Omit<Served, 'child'>) }
}

const end = async (child: ChildProcess) => {
  child.kill('SIGTERM')
  await once(child, 'exit')
}

async function signIn(url: string): Promise<string> {
  const answer = await fetch(`${url}/api/v1/demo/sessions`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ persona: 'marieke' }),
  })
  return answer.headers.get('set-cookie')?.split(';')[0] ?? ''
}

const ms = (value: number) => `${value.toFixed(value < 10 ? 1 : 0)} ms`
const spread = (took: readonly number[]) => `${ms(percentile(took, 0.5))} (${ms(percentile(took, 0.99))})`
const perSecond = (took: number, count: number) => `${((1000 * count) / took).toFixed(0)} a second`

/** One matcher behind the api, from an api that starts to the lists it gives and a walk over the whole region. */
async function against(name: string, folder: string, laid: Laid, env: Record<string, string>) {
  const served = await serve(folder, env)
  try {
    return await measured(name, served, laid)
  } finally {
    await end(served.child)
  }
}

async function measured(name: string, { url, start, refill }: Served, { open, people, draft }: Laid) {
  const cookie = await signIn(url)
  const home = `/api/v1/regions/${region}`
  const some = (of: readonly string[], path: (id: string) => string) =>
    Array.from({ length: requests }, (_, at) => path(of[(at * 7) % of.length] ?? ''))
  const lists = some(open, (id) => `${home}/vacancies/${id}/matches?limit=20`)
  const own = some(people, (id) => `${home}/profiles/${id}/matches?limit=20`)
  const again = (paths: readonly string[]) => paths.map((_, at) => paths[at % hot] ?? '')
  // Who waits for a change gets a list that is made for them.
  const anew = (paths: readonly string[]) =>
    paths.map((path) => `${path}&atLeast=${/(profile|vacancy)-[0-9a-z]{26}/.exec(path)?.[0]}@1`)
  const memory = async () =>
    `${((await (await fetch(`${url}/bench/memory`)).json()) as { rss: number }).rss >> 20} MiB`
  const row = (work: string, figure: string, beside = ''): Row => ({
    matcher: name,
    work,
    'p50 (p99)': figure,
    beside,
  })
  const rows = [row('start with a full store', ms(start), `of which filling the matcher ${ms(refill)}`)]
  rows.push(row('memory after start', await memory()))
  const timed = async (work: string, paths: readonly string[], connections: number, body?: string) => {
    const begun = performance.now()
    const { took, refused } = await load(url, cookie, paths, connections, body)
    const speed = perSecond(performance.now() - begun, took.length)
    rows.push(row(work, spread(took), refused > 0 ? `${speed}, ${refused} refused` : speed))
  }
  const first = lists.slice(0, hot)
  await timed('ranked list, shown for the first time, 1 connection', first, 1)
  await timed('ranked list, made anew, 1 connection', anew(first), 1)
  await load(url, cookie, lists, 50)
  await timed('ranked list, made anew, 50 connections', anew(lists), 50)
  await load(url, cookie, first, 50)
  await timed('ranked list, nothing changed, 50 connections', again(lists), 50)
  await load(url, cookie, own, 50)
  await timed("a person's list, made anew, 50 connections", anew(own), 50)
  await load(url, cookie, own.slice(0, hot), 50)
  await timed("a person's list, nothing changed, 50 connections", again(own), 50)
  const counts = Array.from({ length: 60 }, () => `${home}/counts`)
  await timed('live count of a draft, 10 connections', counts, 10, draft)
  await timed(
    'live, 50 connections',
    lists.map(() => '/health/live'),
    50,
  )
  rows.push(row('memory after load', await memory()))
  const walk = (await (await fetch(`${url}/bench/walk/${region}`, { method: 'POST' })).json()) as {
    milliseconds: number
    of: number
  }
  rows.push(
    row('walk over the region, top 20 each, kept', ms(walk.milliseconds), `${walk.of} open vacancies`),
  )
  return rows
}

/** The api's ranked list of a large region over HTTP, with the matcher in its process and as a service. */
export async function httpRows(): Promise<Row[]> {
  const folder = await mkdtemp(join(tmpdir(), 'werkbrug-bench-'))
  const laid = await lay(folder)
  try {
    const here = await against('in process', folder, laid, {})
    const service = await startMatcher()
    const env = { MATCHER_URL: service.url, MATCHER_TOKEN: token }
    return [...here, ...(await against('as a service', folder, laid, env).finally(service.kill))]
  } finally {
    await rm(folder, { recursive: true })
  }
}
