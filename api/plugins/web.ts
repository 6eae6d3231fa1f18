import { readFile } from 'node:fs/promises'
import { createServer as createHttpServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import fastifyStatic from '@fastify/static'
import type { FastifyInstance, FastifyRequest } from 'fastify'

const root = join(import.meta.dirname, '../..')

/** Build names every file under assets/ after its content, so such a file never changes. */
const isAsset = (path: string): boolean => path.includes('/assets/')
const cacheControl = (path: string): string =>
  isAsset(path) ? 'public, max-age=31536000, immutable' : 'no-cache'

/** Headers that a browser reads with a page alone; a file that a page loads goes without. */
const ofPages = [
  'content-security-policy',
  'cross-origin-opener-policy',
  'origin-agent-cluster',
  'x-frame-options',
]

/** A page of the app, known to its router; a file or an address of the server is not. */
const isPage = (request: FastifyRequest): boolean => {
  const path = request.url.split('?')[0]!
  return !/^\/(api|health|metrics)(\/|$)/.test(path) && !path.split('/').at(-1)!.includes('.')
}

/** Finds what stands in the head of a vacancy's public page; null where there is no such page. */
type PostingHead = (region: string, id: string) => Promise<string | null>

const goneHead = '<title>Werkbrug</title>\n    <meta name="robots" content="noindex" />'

/** Serves the public page of each vacancy with its facts in the head, for who reads pages without running them. */
const servePostings = (app: FastifyInstance, dist: string, postingHead: PostingHead) => {
  app.get<{ Params: { region: string; id: string } }>(
    '/vacancies/:region/:id',
    { schema: { hide: true }, config: { isPublic: true } },
    async ({ params }, reply) => {
      const [page, head] = await Promise.all([
        readFile(join(dist, 'index.html'), 'utf8'),
        postingHead(params.region, params.id),
      ])
      reply.header('cache-control', 'no-cache').type('text/html; charset=utf-8')
      if (head === null) reply.code(404).header('x-robots-tag', 'noindex')
      return reply.send(page.replace(/<title>.*?<\/title>/s, () => head ?? goneHead))
    },
  )
}

/** Serves the built web: each file, compressed where a .br lies beside it, and index.html for every page. */
export const serveWeb = async (
  app: FastifyInstance,
  { dist = join(root, 'web/dist'), postingHead }: { dist?: string; postingHead?: PostingHead } = {},
): Promise<void> => {
  await app.register(fastifyStatic, {
    root: dist,
    wildcard: false,
    index: false,
    globIgnore: ['**/*.br'],
    preCompressed: true,
    cacheControl: false,
    setHeaders: (reply, path) => {
      reply.header('cache-control', cacheControl(path))
      if (isAsset(path)) for (const name of ofPages) reply.removeHeader(name)
    },
  })
  if (postingHead) servePostings(app, dist, postingHead)
  app.get('/*', { schema: { hide: true } }, (request, reply) =>
    isPage(request) ? reply.sendFile('index.html') : reply.callNotFound(),
  )
}

/** Serves the web from its sources, changed in the open page as they are saved. Development only. */
export const serveWebSources = async (app: FastifyInstance): Promise<void> => {
  const { createServer } = await import('vite')
  // Vite tells of changes over a socket of its own port: on the port of the app the live line would answer it too.
  const changes = createHttpServer()
  await new Promise<void>((ready) => changes.listen(0, '127.0.0.1', ready))
  const { port } = changes.address() as AddressInfo
  const vite = await createServer({
    configFile: join(root, 'web/vite.config.ts'),
    root: join(root, 'web'),
    appType: 'spa',
    server: { middlewareMode: true, ws: { server: changes, clientPort: port }, fs: { allow: [root] } },
  })
  app.addHook('onClose', async () => {
    await vite.close()
    changes.close()
  })
  app.get('/*', { schema: { hide: true } }, (request, reply) => {
    if (/^\/(api|health|metrics)(\/|$)/.test(request.url)) return reply.callNotFound()
    reply.hijack()
    // Vite's client is an inline script and styles are inserted by it.
    reply.raw.removeHeader('content-security-policy')
    vite.middlewares(request.raw, reply.raw, () => reply.raw.writeHead(404).end())
    return reply
  })
}
