import helmet from '@fastify/helmet'
import rateLimit from '@fastify/rate-limit'
import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'
import { sessionCookie } from './auth.ts'

/** Security headers, and a limit on calls per session or, without one, per address. */
export const security = async (app: FastifyInstance, callsPerMinute: number): Promise<void> => {
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
    // Plain http is how a single machine is tried; a proxy that ends TLS sets this for its own name.
    strictTransportSecurity: false,
  })
  await app.register(rateLimit, {
    max: callsPerMinute,
    timeWindow: '1 minute',
    keyGenerator: (request) => request.cookies?.[sessionCookie] ?? request.ip,
    errorResponseBuilder: () => new AppError('tooMany'),
  })
}
