import { existsSync } from 'node:fs'
import { cp, mkdtemp, rename, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import type { FastifyInstance } from 'fastify'
import { layDemo, personas, playDemo, reference } from '#seed'
import { type Clock, systemClock } from '../../api/adapters/clock.ts'
import { buildApp } from '../../api/app.ts'
import { loadConfig } from '../../api/config.ts'
import { type Deps, openDeps, openStore } from '../../api/deps.ts'
import { serveWeb } from '../../api/plugins/web.ts'

export type OpenApp = { app: FastifyInstance; deps: Deps; close: () => Promise<void> }

const configFor = (folder: string) =>
  loadConfig({ DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'error', RATE_LIMIT: '1000000', SEARCH: 'plain' })

/** So many people and vacancies as one region needs that tests of arithmetic write to and ask hundreds of times. */
export const smallRegion = { people: 140, openings: 90 }

/** Lays the demo region once per run and size; whoever comes second at the same time throws theirs away. */
async function preparedDemo(folder: string, size?: typeof smallRegion): Promise<string> {
  const prepared = join(folder, size ? `demo-${size.people}-${size.openings}` : 'demo')
  if (existsSync(prepared)) return prepared
  const staging = await mkdtemp(`${prepared}-`)
  const store = await openStore(configFor(staging))
  await layDemo(store, systemClock.today('Europe/Amsterdam'), undefined, size)
  // Opened once, so that the pictures of the morning are in every copy.
  const deps = await openDeps(configFor(staging), reference(), store, { personas })
  await deps.pictures.settle()
  await playDemo(deps, systemClock.today('Europe/Amsterdam'))
  await deps.close()
  await rename(staging, prepared).catch(() => rm(staging, { recursive: true }))
  return prepared
}

/**
 * The whole server on its own copy of the demo region, not listening: for `app.inject`. `folder` is the run's; `size`
 * makes the same region smaller, `clock` gives it another time.
 */
export async function openDemo(
  folder: string,
  { size, clock = systemClock }: { size?: typeof smallRegion; clock?: Clock } = {},
): Promise<OpenApp> {
  const data = await mkdtemp(join(folder, 'data-'))
  await cp(await preparedDemo(folder, size), data, { recursive: true })
  const config = configFor(data)
  const deps = await openDeps(config, reference(), await openStore(config), { personas, clock })
  const app = await buildApp(deps)
  const close = async () => {
    await app.close()
    await deps.close()
    await rm(data, { recursive: true })
  }
  return { app, deps, close }
}

/** The same with the built web, listening on a free port of this machine. */
export async function startDemo(folder: string, clock?: Clock): Promise<OpenApp & { origin: string }> {
  const open = await openDemo(folder, clock && { clock })
  await serveWeb(open.app, { postingHead: open.deps.postings.head })
  await open.app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = open.app.server.address() as AddressInfo
  return { ...open, origin: `http://127.0.0.1:${port}` }
}
