import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { FastifyInstance } from 'fastify'
import { sources } from '../../api/adapters/matcher/rules-version.ts'
import { buildMatcherServer, type ServerOptions } from '../../matcher/service/server.ts'

export const token = 'a-token-that-tests-share'

/** The matcher service in this process, on a free port; `meddle` may put something in its way. */
export async function serveMatcher(
  options: Partial<ServerOptions> = {},
  meddle: (app: FastifyInstance) => void = () => undefined,
) {
  const app = buildMatcherServer({ token, sources, ...options })
  meddle(app)
  await app.listen({ port: 0, host: '127.0.0.1' })
  const { port } = app.server.address() as AddressInfo
  return { app, url: `http://127.0.0.1:${port}`, close: () => app.close() }
}

const script = join(import.meta.dirname, '../../matcher/main.ts')

export type MatcherProcess = { url: string; child: ChildProcess; kill: () => Promise<void> }

/** The matcher service as a process of its own; without a port on a free one. */
export async function startMatcher(port = 0): Promise<MatcherProcess> {
  const env = { PATH: process.env.PATH, PORT: String(port), MATCHER_TOKEN: token }
  const child = spawn(process.execPath, [script], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const [line] = (await once(createInterface({ input: child.stdout }), 'line')) as [string]
  const url = line.split(' ').at(-1) ?? ''
  const kill = async () => {
    child.kill('SIGKILL')
    await ended
  }
  return { url, child, kill }
}
