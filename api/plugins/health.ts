import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'

type Asks = Record<string, () => Promise<void>>

/**
 * `/health/live`: the process answers. `/health/ready`: everything it needs answers too; what only helps is named in
 * `degraded` while it does not.
 */
export const health = (app: FastifyInstance, needs: Asks, helps: Asks): void => {
  app.get('/health/live', { schema: { hide: true } }, () => ({ status: 'ok' }))
  app.get('/health/ready', { schema: { hide: true } }, async () => {
    for (const [name, ask] of Object.entries(needs)) {
      try {
        await ask()
      } catch {
        throw new AppError('unavailable', { detail: `${name} does not answer` })
      }
    }
    const asked = await Promise.allSettled(Object.values(helps).map((ask) => ask()))
    const degraded = Object.keys(helps).filter((_, index) => asked[index]?.status === 'rejected')
    return { status: 'ok', degraded }
  })
}
