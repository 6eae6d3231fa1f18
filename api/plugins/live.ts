import websocket from '@fastify/websocket'
import type { FastifyInstance } from 'fastify'
import { AppError } from '../errors.ts'
import type { LineService } from '../features/live/service-lines.ts'

/** How often each side hears that the line is open, in ms. */
const beat = 20_000
const mostBytes = 1024

/**
 * The one socket of a browser, at /api/v1/live. Hooks know who calls; what a line may hear is asked of `lines`. Only pages of
 * this site open one.
 */
export const live = async (
  app: FastifyInstance,
  {
    lines,
    isOwnSite,
  }: { lines: LineService; isOwnSite: (headers: Record<string, string | string[] | undefined>) => boolean },
): Promise<void> => {
  await app.register(websocket, { options: { maxPayload: mostBytes, perMessageDeflate: false } })
  const timer = setInterval(lines.beat, beat).unref()
  app.addHook('onClose', async () => clearInterval(timer))
  await app.register(async (inside) => {
    inside.route({
      method: 'GET',
      url: '/api/v1/live',
      schema: { hide: true },
      preValidation: async ({ headers }) => {
        if (!isOwnSite(headers)) throw new AppError('crossSite')
      },
      handler: () => {
        throw new AppError('notFound')
      },
      wsHandler: (socket, { actor, secret }) => {
        const line = lines.open(
          {
            send: (text) => socket.send(text),
            waiting: () => socket.bufferedAmount,
            end: (code) => socket.close(code),
            cut: () => socket.terminate(),
            ping: () => socket.ping(),
          },
          { actor, secret },
        )
        socket.on('message', (data: Buffer) => void line.hear(String(data)))
        socket.on('pong', line.pong)
        socket.on('close', line.close)
      },
    })
  })
}
