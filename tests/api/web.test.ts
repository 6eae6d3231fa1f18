import { mkdir, mkdtemp, rm, utimes, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliCompressSync, brotliDecompressSync } from 'node:zlib'
import Fastify from 'fastify'
import { describe, expect, onTestFinished, test } from 'vitest'
import { serveWeb } from '../../api/plugins/web.ts'
import { isStale } from '../../api/plugins/web-build.ts'

const page = '<!doctype html><title>Werkbrug</title>'
const script = 'console.log("bridge")'

async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'web-'))
  onTestFinished(() => rm(path, { recursive: true }))
  return path
}

async function builtWeb() {
  const dist = await folder()
  await mkdir(join(dist, 'assets'))
  await writeFile(join(dist, 'index.html'), page)
  await writeFile(join(dist, 'assets/main-abc123.js'), script)
  await writeFile(join(dist, 'assets/main-abc123.js.br'), brotliCompressSync(script))
  const app = Fastify()
  await serveWeb(app, { dist })
  app.get('/api/v1/regions', () => ({ items: [] }))
  onTestFinished(() => app.close())
  return app
}

describe('the built web', () => {
  test.each(['/', '/vacancies', '/vacancies/vac_1/people?sort=near'])(
    'answers %s with the page',
    async (url) => {
      const answer = await (await builtWeb()).inject(url)
      expect(answer.statusCode).toBe(200)
      expect(answer.headers['content-type']).toMatch('text/html')
      expect(answer.headers['cache-control']).toBe('no-cache')
      expect(answer.body).toBe(page)
    },
  )

  test.each(['/assets/gone-000000.js', '/favicon.png', '/api/v1/nothing', '/api', '/health/nothing'])(
    'does not answer %s with the page',
    async (url) => {
      expect((await (await builtWeb()).inject(url)).statusCode).toBe(404)
    },
  )

  test('leaves the addresses of the API alone', async () => {
    expect((await (await builtWeb()).inject('/api/v1/regions')).json()).toEqual({ items: [] })
  })

  test('lets a browser keep a file that is named after its content', async () => {
    const answer = await (await builtWeb()).inject('/assets/main-abc123.js')
    expect(answer.body).toBe(script)
    expect(answer.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  })

  test('sends the compressed file to who can read it', async () => {
    const app = await builtWeb()
    const answer = await app.inject({ url: '/assets/main-abc123.js', headers: { 'accept-encoding': 'br' } })
    expect(answer.headers['content-encoding']).toBe('br')
    expect(answer.headers['content-type']).toMatch('javascript')
    expect(brotliDecompressSync(answer.rawPayload).toString()).toBe(script)
  })

  test.each(['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json'])(
    'never leaves its folder for %s',
    async (url) => {
      expect((await (await builtWeb()).inject(url)).body).not.toContain('dependencies')
    },
  )
})

describe('a build is stale', () => {
  async function sources(builtAt: number, changedAt: number) {
    const root = await folder()
    await mkdir(join(root, 'web/dist'), { recursive: true })
    const built = join(root, 'web/dist/index.html')
    const changed = join(root, 'web/main.tsx')
    await Promise.all([writeFile(built, page), writeFile(changed, script)])
    await Promise.all([utimes(built, builtAt, builtAt), utimes(changed, changedAt, changedAt)])
    return { built, web: join(root, 'web') }
  }

  test('when there is none', async () => {
    const { web } = await sources(200, 100)
    expect(isStale(join(web, 'dist/missing.html'), [web])).toBe(true)
  })

  test('when a source is newer', async () => {
    const { built, web } = await sources(100, 200)
    expect(isStale(built, [web])).toBe(true)
  })

  test('but not when all sources are older, its own files aside', async () => {
    const { built, web } = await sources(200, 100)
    await writeFile(join(web, 'dist/late.js'), script)
    expect(isStale(built, [web])).toBe(false)
  })
})
