import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'
import { z } from 'zod'
import { type Actor, refusal } from './access.ts'
import type { Access, Endpoint } from './contract.ts'
import { type Fault, problem } from './contract-faults.ts'
import { AppError } from './errors.ts'
import { faultsOf } from './faults.ts'
import { FileBody } from './file-body.ts'
import { RawJson } from './raw-json.ts'

type Output<T> = T extends z.ZodType ? z.output<T> : undefined

/** What a handler is given: every part validated, and who asks. `ifMatch` is the version the caller saw. */
export type Call<P, Q, B> = { params: P; query: Q; body: B; ifMatch: number; actor: Actor }
export type Http = { request: FastifyRequest; reply: FastifyReply }

// Endpoints of all shapes stand in one list; a handler is only ever called with what its own schemas let through.
export type Route = { endpoint: Endpoint; handle: (call: Call<never, never, never>, http: Http) => unknown }

type Body<A> = z.input<A> | RawJson | FileBody

/** Gives an endpoint its handler. The handler returns the answer's body. */
export const route = <P extends z.ZodType, Q extends z.ZodType, B extends z.ZodType, A extends z.ZodType>(
  endpoint: Endpoint<P, Q, B, A>,
  handle: (call: Call<Output<P>, Output<Q>, Output<B>>, http: Http) => Body<A> | Promise<Body<A>>,
): Route => ({ endpoint: endpoint as unknown as Endpoint, handle: handle as Route['handle'] })

const ifMatchHeader = z.object({ 'if-match': z.string().meta({ description: 'The ETag that was seen' }) })

const versionSeen = (endpoint: Endpoint, request: FastifyRequest, faults: Fault[]): number => {
  if (!endpoint.ifMatch) return 0
  const header = request.headers['if-match']
  if (header === undefined) throw new AppError('ifMatchMissing')
  // Servers in between mark in a version that they compressed what was sent.
  const [, version] = /^(?:W\/)?"(\d{1,15})(?:(?:--?|;|:)(?:gzip|br|deflate|zstd))?"$/.exec(header) ?? []
  if (version === undefined)
    faults.push({
      in: 'headers',
      path: '/if-match',
      code: 'invalid_format',
      message: 'A version in double quotes',
    })
  return Number(version)
}

const read = (endpoint: Endpoint, request: FastifyRequest, actor: Actor): Call<unknown, unknown, unknown> => {
  const faults: Fault[] = []
  const part = (name: 'params' | 'query' | 'body') => {
    const schema = endpoint[name]
    if (!schema) {
      if (name === 'body' && request.body !== undefined && request.body !== null)
        faults.push({ in: 'body', path: '', code: 'unexpected', message: 'This call takes no body' })
      return undefined
    }
    const result = schema.safeParse(request[name] ?? (name === 'body' ? undefined : {}))
    if (!result.success) faults.push(...faultsOf(name, result.error.issues))
    return result.data
  }
  const ifMatch = versionSeen(endpoint, request, faults)
  const call = { params: part('params'), query: part('query'), body: part('body'), ifMatch, actor }
  if (faults.length > 0) {
    // A malformed id in the path names nothing that exists.
    throw new AppError(faults.every(({ in: where }) => where === 'params') ? 'notFound' : 'badInput', {
      faults,
    })
  }
  return call
}

const sendFile = (file: FileBody, { request, reply }: Http) => {
  const { bytes, type } = file
  const part = file.partOf(request.headers.range)
  reply.header('accept-ranges', 'bytes').type(type)
  if (part === null) return reply.send(bytes)
  if (part === 'none') return reply.code(416).header('content-range', `bytes */${bytes.length}`).send()
  const { first, last } = part
  reply.code(206).header('content-range', `bytes ${first}-${last}/${bytes.length}`)
  return reply.send(bytes.subarray(first, last + 1))
}

/** What every endpoint is put on: whether this is a demo, and where acts of staff are noted. */
type House = {
  isDemo: () => boolean
  note: (endpoint: Endpoint, noun: string, call: Call<unknown, unknown, unknown>) => Promise<void>
}

/** Who may call, for the OpenAPI document: roles, or who else. */
const whoMay = (access: Access): object => ({
  'x-who': typeof access === 'string' ? [access] : [...access.roles, ...(access.partners ?? [])],
})

/** Puts one endpoint on Fastify: authorise, validate, handle; the answer's schema decides what leaves. */
export const mount = (
  app: FastifyInstance,
  { endpoint, handle }: Route,
  noun: string,
  house: House,
): void => {
  app.route({
    method: endpoint.method,
    url: `/api/v1${endpoint.path}`,
    ...(endpoint.mostBytes && { bodyLimit: endpoint.mostBytes }),
    schema: {
      summary: endpoint.summary,
      ...whoMay(endpoint.access),
      tags: [noun],
      ...(endpoint.params && { params: endpoint.params }),
      ...(endpoint.query && { querystring: endpoint.query }),
      ...(endpoint.body && { body: endpoint.body }),
      ...(endpoint.ifMatch && { headers: ifMatchHeader }),
      response: {
        [endpoint.status]: endpoint.answer,
        default: { description: 'A problem', content: { 'application/problem+json': { schema: problem } } },
      },
    },
    config: {
      isPublic: endpoint.access === 'public' || endpoint.access === 'demo',
      ...(endpoint.perMinute && { rateLimit: { max: endpoint.perMinute, timeWindow: '1 minute' } }),
    },
    // After the limits, which count refused calls too, and before a body is read.
    preParsing: async (request) => {
      const { region } = (request.params ?? {}) as { region?: string }
      const code = refusal(endpoint.access, request.actor, region, house.isDemo())
      if (code) throw new AppError(code)
    },
    handler: async (request, reply) => {
      const call = read(endpoint, request, request.actor) as Call<never, never, never>
      const body = await handle(call, { request, reply })
      if (endpoint.method !== 'GET') await house.note(endpoint, noun, call)
      reply.code(endpoint.status)
      if (endpoint.status === 204) return reply.send()
      if (body instanceof FileBody) return sendFile(body, { request, reply })
      if (body instanceof RawJson) return reply.type('application/json; charset=utf-8').send(body.json)
      const { version } = (body ?? {}) as { version?: unknown }
      if (typeof version === 'number') reply.header('etag', `"${version}"`)
      return reply.send(body)
    },
  })
}
