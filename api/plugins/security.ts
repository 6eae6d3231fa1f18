import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether everybody may call this, so that calls are counted by address even for those who are signed in. */
    isPublic?: boolean
  }
}

/** Seconds for which a browser comes back over https only: a year. */
const onlySecureFor = 365 * 24 * 60 * 60

/** Security headers, and a limit on calls per session that is known, else per address. */
export const security = async (
  app: FastifyInstance,
  { callsPerMinute, isSecure }: { callsPerMinute: number; isSecure: boolean },
): Promise<void> => {
  await app.register(helmet, {
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        'default-src': ["'self'"],
        'img-src': ["'self'", 'data:'],
        'style-src': ["'self'"],
        'base-uri': ["'none'"],
        'form-action': ["'self'"],
        'frame-ancestors': ["'none'"],
        'object-src': ["'none'"],
      },
    },
    referrerPolicy: { policy: 'same-origin' },
    // Only browsers that are gone ever read these; on a slow line each answer pays for them.
    xDnsPrefetchControl: false,
    xDownloadOptions: false,
    xPermittedCrossDomainPolicies: false,
    xXssProtection: false,
    strictTransportSecurity: isSecure && { maxAge: onlySecureFor, includeSubDomains: false },
  })
  await app.register(rateLimit, {
    max: callsPerMinute,
    timeWindow: '1 minute',
    keyGenerator: ({ actor, ip, routeOptions }) =>
      routeOptions.config?.isPublic || !actor?.session ? ip : actor.session,
    errorResponseBuilder: () => new AppError('tooMany'),
  })
}
