import type { AddressInfo } from 'node:net'
import process, { stderr, stdout } from 'node:process'
import { z } from 'zod'
import { buildMatcherServer } from './service/server.ts'
import { sourcesDigest } from './service/server-sources.ts'

const environment = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3100),
  HOST: z.string().min(1).default('127.0.0.1'),
  MATCHER_TOKEN: z.string().min(16),
})

const start = async () => {
  const { PORT, HOST, MATCHER_TOKEN } = environment.parse(process.env)
  const app = buildMatcherServer({ token: MATCHER_TOKEN, sources: sourcesDigest() })
  await app.listen({ port: PORT, host: HOST })
  const { port } = app.server.address() as AddressInfo
  stdout.write(`The matcher is on http://${HOST}:${port}\n`)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => void app.close())
}

const plainly = (error: unknown): string =>
  error instanceof z.ZodError
    ? `settings are wrong: ${error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ')}`
    : (error as Error).message

try {
  await start()
} catch (error) {
  stderr.write(`The matcher cannot start: ${plainly(error)}\n`)
  process.exitCode = 1
}
