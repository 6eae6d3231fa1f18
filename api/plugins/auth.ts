import cookie from '@fastify/cookie'
import type { FastifyInstance } from 'fastify'
import { type Actor, anonymous } from '../access.ts'
import { AppError } from '../errors.ts'
import { cookieName } from './cookies.ts'

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; `anonymous` without a session. */
    actor: Actor
    /** What the session cookie holds, whether or not it is a session's. */
    secret: string | undefined
  }
}

const readOnly = new Set(['GET', 'HEAD', 'OPTIONS'])

type Headers = Record<string, string | string[] | undefined>

/**
 * Refuses a change that another site's page sends along with our cookie. Browsers say where a request comes from
 * (Sec-Fetch-Site, else Origin); a caller that says neither is no browser and carries no cookie by accident. A proxy may
 * have put its own name in Host, so that the address that people know counts as well.
 */
export const isCrossSite = (headers: Headers, ownHost: string | undefined): boolean => {
  const site = headers['sec-fetch-site']
  if (site !== undefined) return site !== 'same-origin' && site !== 'none'
  const { origin, host } = headers
  if (typeof origin !== 'string') return false
  const from = URL.parse(origin)?.host
  return from === undefined || (from !== host && from !== ownHost)
}

/** Hosts that no other site's name can be made to stand for: this machine, and addresses in numbers. */
const isPlainHost = (host: string): boolean => {
  const name = URL.parse(`http://${host}`)?.hostname ?? ''
  return /^(localhost|.+\.localhost|[\d.]+|\[.+\])$/.test(name)
}

type Auth = {
  actorOf: (secret: string) => Promise<Actor | null>
  /** Where people reach this server. */
  publicUrl: string
  isSecure: boolean
  /** A demo lets everybody in, so it must not answer to a name that somebody else has pointed at it. */
  isDemo: boolean
}

/** Knows who asks, from the session cookie; limits count them, and only then is anything refused. */
export const auth = async (
  app: FastifyInstance,
  { actorOf, publicUrl, isSecure, isDemo }: Auth,
): Promise<void> => {
  const ownHost = URL.parse(publicUrl)?.host
  const name = cookieName('session', isSecure)
  await app.register(cookie)
  app.decorateRequest('actor')
  app.decorateRequest('secret')
  app.addHook('onRequest', async (request) => {
    request.secret = request.cookies[name]
    request.actor = (request.secret && (await actorOf(request.secret))) || anonymous
  })
  app.addHook('preParsing', async ({ headers, method }) => {
    const { host = '' } = headers
    if (isDemo && host !== ownHost && !isPlainHost(host)) throw new AppError('crossSite')
    if (!readOnly.has(method) && isCrossSite(headers, ownHost)) throw new AppError('crossSite')
  })
}
