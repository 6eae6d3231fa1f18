import Fastify, { type FastifyInstance, type FastifyReply } from 'fastify'
import { serializerCompiler } from 'fastify-type-provider-zod'
import { isSecure, publicUrl } from './config.ts'
import type { Deps } from './deps.ts'
import { AppError } from './errors.ts'
import { auth, isCrossSite } from './plugins/auth.ts'
import { compression } from './plugins/compression.ts'
import { answerOf, errorExit } from './plugins/errors.ts'
import { health } from './plugins/health.ts'
import { live } from './plugins/live.ts'
import { metrics } from './plugins/metrics.ts'
import { apiVersion, openapi } from './plugins/openapi.ts'
import { searchEngines } from './plugins/search-engines.ts'
import { security } from './plugins/security.ts'
import { securityText } from './plugins/security-text.ts'
import { mount } from './route.ts'

/** The largest body that any endpoint takes, in bytes. */
const bodyLimit = 256 * 1024

/** How long a request may take to arrive, in ms; whoever is slower is cut off. */
const slowest = 60_000

/** What `buildApp` may be given: in how many ms a request must arrive, and where lines of the log go instead of the output. */
type Told = { arrivesWithin?: number; log?: { write(line: string): void } }

/** Assembles the server; the caller listens. A process that only runs jobs answers its health and nothing else. Logs carry routes, never addresses with ids or people in them. */
export const buildApp = async (
  deps: Deps,
  { arrivesWithin = slowest, log }: Told = {},
): Promise<FastifyInstance> => {
  const { config } = deps
  const app = Fastify({
    bodyLimit,
    trustProxy: config.TRUST_PROXY ?? false,
    requestTimeout: arrivesWithin,
    connectionTimeout: 2 * arrivesWithin,
    http: { headersTimeout: arrivesWithin / 2, connectionsCheckingInterval: arrivesWithin / 4 },
    // An address that cannot be read comes before every hook.
    frameworkErrors: (_, request, reply: FastifyReply) => {
      const { status, headers, body } = answerOf(new AppError('badInput'), request.id)
      void reply.code(status).headers(headers).send(body)
    },
    logger: {
      level: config.LOG_LEVEL,
      ...(log && { stream: log }),
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
  await auth(app, {
    actorOf: deps.sessions.actorOf,
    publicUrl: publicUrl(config),
    isSecure: isSecure(config),
    isDemo: deps.isDemo,
  })
  await security(app, { callsPerMinute: config.RATE_LIMIT, isSecure: isSecure(config) })
  await compression(app)
  await openapi(app, isSecure(config))
  health(
    app,
    { store: () => deps.store.health() },
    { matcher: () => deps.matcher.health(), search: () => deps.search.health() },
  )
  securityText(app, config.SECURITY_CONTACT, deps.clock)
  metrics(app, config.METRICS_TOKEN, deps.figures)
  if (config.ROLES.includes('http')) {
    const ownHost = URL.parse(publicUrl(config))?.host
    await live(app, { lines: deps.lines, isOwnSite: (headers) => !isCrossSite(headers, ownHost) })
    searchEngines(app, { ...deps, publicUrl: publicUrl(config) })
    for (const { name, routes } of deps.features)
      for (const one of routes) mount(app, one, name, { isDemo: () => deps.isDemo, note: deps.audit.note })
  }
  const nothingHere = () => {
    throw new AppError('notFound')
  }
  app.all('/api/*', { schema: { hide: true } }, nothingHere)
  // Fastify's own would write the whole address into the log, with whatever somebody put behind its question mark.
  app.setNotFoundHandler(nothingHere)
  return app
}
