import cookie from '@fastify/cookie'
import type { FastifyInstance } from 'fastify'
import { type Actor, anonymous } from '../access.ts'
import { AppError } from '../errors.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; `anonymous` without a session. */
    actor: Actor
  }
}

export const sessionCookie = 'werkbrug_session'

const readOnly = new Set(['GET', 'HEAD', 'OPTIONS'])

/**
 * Refuses a change that another site's page sends along with our cookie. Browsers say where a request comes from
 * (Sec-Fetch-Site, else Origin); a caller that says neither is no browser and carries no cookie by accident.
 */
const isCrossSite = (headers: Record<string, string | string[] | undefined>): boolean => {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const { origin, host } = headers
  return typeof origin === 'string' && URL.parse(origin)?.host !== host
}

/** Knows who asks, from the session cookie, before anything else happens to a request. */
export const auth = async (
  app: FastifyInstance,
  actorOf: (secret: string) => Promise<Actor | null>,
): Promise<void> => {
  await app.register(cookie)
  app.decorateRequest('actor')
  app.addHook('onRequest', async (request) => {
    request.actor = anonymous
    if (!readOnly.has(request.method) && isCrossSite(request.headers)) throw new AppError('crossSite')
    const secret = request.cookies[sessionCookie]
    if (secret) request.actor = (await actorOf(secret)) ?? anonymous
  })
}
