import Fastify, { type FastifyInstance } from 'fastify'
import { serializerCompiler } from 'fastify-type-provider-zod'
import type { Deps } from './deps.ts'
import { AppError } from './errors.ts'
import { auth } from './plugins/auth.ts'
import { errorExit } from './plugins/errors.ts'
import { health } from './plugins/health.ts'
import { apiVersion, openapi } from './plugins/openapi.ts'
import { security } from './plugins/security.ts'
import { mount } from './route.ts'

/** The largest body that any endpoint takes, in bytes. */
const bodyLimit = 256 * 1024

/** Assembles the server; the caller listens. A process that only runs jobs answers its health and nothing else. Logs carry routes, never addresses with ids or people in them. */
export const buildApp = async (deps: Deps): Promise<FastifyInstance> => {
  const app = Fastify({
    bodyLimit,
    logger: {
      level: deps.config.LOG_LEVEL,
      serializers: {
        req: (request) => ({ method: request.method, route: request.routeOptions?.url ?? 'unknown' }),
      },
    },
    routerOptions: { maxParamLength: 120 },
    forceCloseConnections: 'idle',
  })
  app.removeContentTypeParser('text/plain')
  app.setValidatorCompiler(() => () => true)
  app.setSerializerCompiler(serializerCompiler)
  errorExit(app)
  app.addHook('onSend', async (request, reply) => {
    if (!request.url.startsWith('/api/')) return
    reply.header('api-version', apiVersion)
    if (!reply.hasHeader('cache-control')) reply.header('cache-control', 'private, no-store')
  })
  await auth(app, deps.sessions.actorOf)
  await security(app, deps.config.RATE_LIMIT)
  await openapi(app)
  health(app, { store: () => deps.store.health() }, { matcher: () => deps.matcher.health() })
  if (deps.config.ROLES.includes('http'))
    for (const { name, routes } of deps.features)
      for (const one of routes) mount(app, one, name, () => deps.isDemo)
  app.all('/api/*', { schema: { hide: true } }, () => {
    throw new AppError('notFound')
  })
  return app
}
