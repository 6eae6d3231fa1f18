import { systemClock } from '../api/adapters/clock.ts'
import { loadConfig } from '../api/config.ts'
import { openStore } from '../api/deps.ts'
import { layDemo } from './demo.ts'

const store = await openStore(loadConfig())
try {
  const laid = await layDemo(store, systemClock.today('Europe/Amsterdam'))
  for (const [kind, count] of Object.entries(laid)) process.stdout.write(`${count} ${kind}\n`)
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
} finally {
  await store.close()
}
