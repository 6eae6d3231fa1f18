import type { AddressInfo } from 'node:net'
import { parseArgs } from 'node:util'
import { importedFacts, layDemo, personas, playDemo, reference } from '#seed'
import { systemClock } from './adapters/clock.ts'
import { chooseFiles } from './adapters/files/choose.ts'
import { buildApp } from './app.ts'
import { type Config, loadConfig, publicUrl } from './config.ts'
import { demoMark, openDeps, openStore } from './deps.ts'
import { serveWeb, serveWebSources } from './plugins/web.ts'
import { buildWebWhenStale } from './plugins/web-build.ts'

/** How long a stop may take, in ms. */
const longestStop = 20_000

const say = (line: string) => process.stdout.write(`${line}\n`)

/** Opens the data folder; an empty one without SMTP_URL becomes a demo. Says whether it is one. */
const openData = async (config: Config) => {
  const store = await openStore(config)
  let isLaid = false
  if (config.DEMO === 'auto' && !config.SMTP_URL && (await store.isEmpty())) {
    say('An empty data folder: laying in the demo region …')
    await layDemo(store, systemClock.today('Europe/Amsterdam'))
    isLaid = true
  }
  const isDemo = (await store.getMark(demoMark)) !== null
  if (!isDemo && !config.SMTP_URL) {
    await store.close()
    throw new Error('SMTP_URL is missing: people could not sign in')
  }
  if (!isDemo && !config.PUBLIC_URL) {
    await store.close()
    throw new Error(
      'PUBLIC_URL is missing: links in mails would lead nowhere, and cookies could not be held to https',
    )
  }
  return { store, isDemo, isLaid }
}

const start = async () => {
  const { values } = parseArgs({ options: { dev: { type: 'boolean', default: false } } })
  const config = loadConfig()
  const [{ store, isDemo, isLaid }] = await Promise.all([
    openData(config),
    values.dev || !config.ROLES.includes('http') ? undefined : buildWebWhenStale(say),
  ])
  const files = await chooseFiles(config)
  const imported = await importedFacts(files).finally(files.close)
  const deps = await openDeps(config, reference(imported), store, { personas })
  if (isLaid) await playDemo(deps, systemClock.today('Europe/Amsterdam'))
  const app = await buildApp(deps)
  if (config.ROLES.includes('http'))
    await (values.dev ? serveWebSources(app) : serveWeb(app, { postingHead: deps.postings.head }))
  app.addHook('onClose', () => deps.close())

  const host = config.HOST ?? (isDemo ? '127.0.0.1' : '0.0.0.0')
  await app.listen({ port: config.PORT, host })
  const { port } = app.server.address() as AddressInfo
  const url = publicUrl({ ...config, PORT: port })
  say(`Werkbrug is on ${url}`)
  if (isDemo) for (const { id, name, role } of personas) say(`  ${url}/demo/${id}  ${name}, ${role}`)

  for (const signal of ['SIGINT', 'SIGTERM'] as const)
    process.once(signal, () => {
      say('Stopping …')
      // What is under way is finished first; who hangs longer than this is cut off.
      setTimeout(() => process.exit(1), longestStop).unref()
      void app.close().then(() => process.exit(0))
    })
}

const plainly = (error: unknown): string => {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') return 'The port is in use; set PORT to another one'
  return message
}

try {
  await start()
} catch (error) {
  process.stderr.write(`Werkbrug cannot start: ${plainly(error)}\n`)
  process.exit(1)
}
