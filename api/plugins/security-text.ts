import type { FastifyInstance } from 'fastify'
import type { Clock } from '../adapters/clock.ts'

/** How long what is said may be relied on, in ms: half a year. */
const holdsFor = 183 * 24 * 60 * 60 * 1000

/** Says where to report a weakness (RFC 9116); without an address there is no such page. */
export const securityText = (app: FastifyInstance, contact: string | undefined, clock: Clock): void => {
  if (contact === undefined) return
  app.get('/.well-known/security.txt', { schema: { hide: true } }, (_, reply) => {
    const until = new Date(clock.now().getTime() + holdsFor).toISOString()
    return reply
      .type('text/plain; charset=utf-8')
      .send(`Contact: ${contact}\nExpires: ${until}\nPreferred-Languages: nl, en\n`)
  })
}
