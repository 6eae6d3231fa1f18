import compress from '@fastify/compress'
import type { FastifyInstance } from 'fastify'

/**
 * Compression of what the API answers to a read. The length of a compressed answer tells how much of it repeats what
 * the asker sent along (BREACH). So nothing is compressed that another site's page asks for with our cookie, and no
 * answer to a change: those alone hold secrets, such as the address on a new card.
 */
export const compression = async (app: FastifyInstance): Promise<void> => {
  app.addHook('onRequest', async ({ headers, method, url }) => {
    if (!url.startsWith('/api/')) return
    const isFromElsewhere = !['same-origin', 'none'].includes(String(headers['sec-fetch-site'] ?? 'none'))
    if (method !== 'GET' || isFromElsewhere) delete headers['accept-encoding']
  })
  await app.register(compress, { encodings: ['br', 'gzip'], globalDecompression: false })
}
