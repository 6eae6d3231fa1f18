import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'

/** `/health/live`: the process answers. `/health/ready`: everything it needs answers too. */
export const health = (app: FastifyInstance, needs: Record<string, () => Promise<void>>): void => {
  app.get('/health/live', { schema: { hide: true } }, () => ({ status: 'ok' }))
  app.get('/health/ready', { schema: { hide: true } }, async () => {
    for (const [name, ask] of Object.entries(needs)) {
      try {
        await ask()
      } catch {
        throw new AppError('unavailable', { detail: `${name} does not answer` })
      }
    }
    return { status: 'ok' }
  })
}
