import type { AddressInfo } from 'node:net'
import { stdout } from 'node:process'
import { personas, reference } from '#seed'
import { buildApp } from '../../api/app.ts'
import { loadConfig } from '../../api/config.ts'
import { openDeps, openStore } from '../../api/deps.ts'

// The api without its pages, as a process of its own. Says in one line where it is and what it took to start.
const config = loadConfig()
const store = await openStore(config)
const opened = performance.now()
const deps = await openDeps(config, reference(), store, { personas })
const refill = performance.now() - opened
const app = await buildApp(deps)
app.addHook('onClose', () => deps.close())
app.get('/bench/memory', () => process.memoryUsage())
app.post<{ Params: { region: string } }>('/bench/walk/:region', async ({ params }) => {
  const begun = performance.now()
  await deps.proposals.start(params.region, 'bench')
  await deps.walks.finish()
  const { of } = await deps.proposals.latest(params.region)
  return { milliseconds: performance.now() - begun, of }
})
await app.listen({ port: 0, host: '127.0.0.1' })
const { port } = app.server.address() as AddressInfo
stdout.write(`${JSON.stringify({ url: `http://127.0.0.1:${port}`, start: performance.now(), refill })}\n`)
process.once('SIGTERM', () => void app.close())
