import { createHash, timingSafeEqual } from 'node:crypto'
import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'
import { type Figure, histogram, metricsText } from '../metrics.ts'

const digest = (text: string) => createHash('sha256').update(text).digest()

/** Counts every request by its route, never by its address, and shows all figures at `/metrics` to who sends the token; without a token there is no such page. */
export const metrics = (
  app: FastifyInstance,
  token: string | undefined,
  figures: readonly Figure[],
): void => {
  if (token === undefined) return
  const requests = histogram('werkbrug_request_seconds', 'Requests by route, and how long they took')
  app.addHook('onResponse', async ({ method, routeOptions }, reply) => {
    const labels = { method, route: routeOptions.url ?? 'none', status: String(reply.statusCode) }
    requests.note(reply.elapsedTime / 1000, labels)
  })
  const expected = digest(`Bearer ${token}`)
  app.get('/metrics', { schema: { hide: true } }, (request, reply) => {
    if (!timingSafeEqual(digest(request.headers.authorization ?? ''), expected))
      throw new AppError('notSignedIn')
    reply.header('cache-control', 'no-store')
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(metricsText([requests, ...figures]))
  })
}
