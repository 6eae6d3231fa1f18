import type { FastifyInstance } from 'fastify'
import type { PostingService } from '../features/postings/service.ts'

/** What search engines leave alone: pages of those who are signed in, ways to sign in, and the API but for what a public page reads. */
const closed = ['/api/', '/regions/', '/me', '/card', '/sign-in/', '/account', '/demo']
const open = ['/api/v1/regions/*/postings/', '/api/v1/taxonomy/']

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }
const asXml = (text: string) => text.replace(/[&<>]/g, (sign) => escapes[sign] ?? sign)

/** Says to search engines what they may read (robots.txt) and which vacancies there are (sitemap.xml). A demo, whose vacancies nobody can have, they leave alone. */
export const searchEngines = (
  app: FastifyInstance,
  { postings, isDemo, publicUrl }: { postings: PostingService; isDemo: boolean; publicUrl: string },
): void => {
  const rules = isDemo
    ? ['Disallow: /']
    : [...open.map((path) => `Allow: ${path}`), ...closed.map((path) => `Disallow: ${path}`)]
  const lines = ['User-agent: *', ...rules, '', `Sitemap: ${publicUrl}/sitemap.xml`, '']
  app.get('/robots.txt', { schema: { hide: true } }, (_, reply) =>
    reply.type('text/plain; charset=utf-8').send(lines.join('\n')),
  )
  app.get('/sitemap.xml', { schema: { hide: true }, config: { isPublic: true } }, async (_, reply) => {
    const pages = await postings.pages()
    const urls = pages.map(
      ({ address, changedAt }) =>
        `<url><loc>${asXml(address)}</loc><lastmod>${new Date(changedAt).toISOString()}</lastmod></url>`,
    )
    return reply
      .type('application/xml; charset=utf-8')
      .send(
        `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('')}</urlset>\n`,
      )
  })
}
