import { createHash, timingSafeEqual } from 'node:crypto'
import Fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify'
import { z } from 'zod'
import { createHost } from './host.ts'
import { readStep, recordVersion, snapshot, unreadBatch } from './load-protocol.ts'
import { type Asked, isQuestion, questions } from './questions.ts'
import { turnQueue } from './server-queue.ts'

export type ServerOptions = {
  /** Shared with whoever may feed and ask. */
  token: string
  /** Names the sources here; who comes with others is refused. */
  sources: string
  /** Questions that may wait for their turn; one more is told to come back. */
  mostWaiting?: number
}

const megabyte = 1024 * 1024
const secondsToComeBack = '1'

const beginning = z.strictObject({ sources: z.string(), snapshot })
const asking = z.strictObject({
  rulesVersion: z.string(),
  atLeast: recordVersion.exactOptional(),
  asked: z.unknown(),
})

class Refusal extends Error {
  readonly statusCode: number
  constructor(statusCode: number, message: string) {
    super(message)
    this.statusCode = statusCode
  }
}
const nothingHeld = () => new Refusal(409, 'Nothing is held here under that name')

function read<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body)
  if (result.success) return result.data
  throw new Refusal(
    400,
    result.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('; '),
  )
}

/** The matcher over HTTP: `PUT /snapshots/:id` begins, `POST /snapshots/:id/feed` feeds, `POST /ask/:question` asks. */
export function buildMatcherServer({ token, sources, mostWaiting = 256 }: ServerOptions): FastifyInstance {
  const app = Fastify({ bodyLimit: megabyte, forceCloseConnections: true })
  const host = createHost((milliseconds, then) => {
    const timer = setTimeout(then, milliseconds)
    return () => clearTimeout(timer)
  })
  const inTurn = turnQueue(mostWaiting)
  const digest = (text: string) => createHash('sha256').update(text).digest()
  const expected = digest(`Bearer ${token}`)

  /** Waits until it is this request's turn, if anybody still waits for its answer. */
  const turn = ({ socket }: FastifyRequest, reply: FastifyReply) =>
    new Promise<void>((resolve, reject) => {
      const taken = inTurn(() => (socket.destroyed ? reject(new Refusal(499, 'Nobody waits')) : resolve()))
      if (taken) return
      reply.header('retry-after', secondsToComeBack)
      reject(new Refusal(503, 'Too many questions wait'))
    })

  app.setErrorHandler((error: Error & { statusCode?: number }, _, reply) => {
    const status = error.statusCode ?? (error instanceof RangeError ? 400 : 500)
    return reply.code(status).send({ message: error.message })
  })
  app.addHook('onRequest', async ({ url, headers }) => {
    if (url.startsWith('/health/')) return
    if (!timingSafeEqual(digest(headers.authorization ?? ''), expected)) throw new Refusal(401, 'Wrong token')
  })

  app.get('/health/live', () => ({ status: 'ok' }))
  // Ready also while nothing is held: it has to be reached to be filled.
  app.get('/health/ready', () => ({ status: 'ok', filled: host.state().snapshot !== null }))
  app.get('/state', () => host.state())
  app.put<{ Params: { id: string } }>(
    '/snapshots/:id',
    { bodyLimit: 64 * megabyte },
    ({ params, body }, reply) => {
      const begun = read(beginning, body)
      if (begun.sources !== sources) throw new Refusal(412, 'The matcher here has other sources')
      host.begin(params.id, begun.snapshot)
      return reply.code(204).send()
    },
  )
  app.post<{ Params: { id: string } }>(
    '/snapshots/:id/feed',
    { bodyLimit: 64 * megabyte },
    ({ params, body }) => {
      const { steps: given, ...rest } = read(unreadBatch, body)
      const each = given.map(readStep)
      const beyond = host.feed(params.id, { ...rest, steps: each.flatMap(({ step }) => step ?? []) })
      if (!beyond) throw nothingHeld()
      return { refused: [...each.flatMap(({ refused }) => refused ?? []), ...beyond] }
    },
  )
  app.post<{ Params: { question: string } }>('/ask/:question', async (request, reply) => {
    const { question } = request.params
    if (!isQuestion(question)) throw new Refusal(404, 'No such question')
    await turn(request, reply)
    const { asked, ...rest } = read(asking, request.body)
    const ask = { ...rest, asked: read<Asked<typeof question>>(questions[question].asked, asked) }
    const answered = await host.ask(question, ask)
    if (!answered) throw nothingHeld()
    return answered
  })
  return app
}
