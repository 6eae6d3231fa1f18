import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import Fastify, { type InjectOptions } from 'fastify'
import { expect, onTestFinished, test } from 'vitest'
import { compression } from '../../api/plugins/compression.ts'

const long = { items: Array.from({ length: 200 }, (_, index) => ({ id: index, label: 'bridge' })) }

async function ask(options: InjectOptions) {
  const app = Fastify()
  onTestFinished(() => app.close())
  await compression(app)
  app.get('/api/v1/list', () => long)
  app.get('/api/v1/small', () => ({ items: [] }))
  app.post('/api/v1/cards', () => long)
  return app.inject({
    ...options,
    headers: { 'accept-encoding': 'gzip, br', ...options.headers },
  })
}

test('a long answer to a read is sent small to who can read it', async () => {
  const answer = await ask({ url: '/api/v1/list' })
  expect(answer.headers['content-encoding']).toBe('br')
  expect(answer.headers.vary).toMatch(/accept-encoding/i)
  expect(JSON.parse(brotliDecompressSync(answer.rawPayload).toString())).toEqual(long)
  const older = await ask({ url: '/api/v1/list', headers: { 'accept-encoding': 'gzip' } })
  expect(JSON.parse(gunzipSync(older.rawPayload).toString())).toEqual(long)
})

test.for<[string, InjectOptions]>([
  ['a short one', { url: '/api/v1/small' }],
  ['one to who cannot read it', { url: '/api/v1/list', headers: { 'accept-encoding': 'identity' } }],
  ["one to a change, which may hold a card's secret", { method: 'POST', url: '/api/v1/cards' }],
  [
    'one that the page of another site asks for',
    { url: '/api/v1/list', headers: { 'sec-fetch-site': 'cross-site' } },
  ],
  ['one that a neighbour asks for', { url: '/api/v1/list', headers: { 'sec-fetch-site': 'same-site' } }],
])('%s is sent as it is', async ([, options]) => {
  const answer = await ask(options)
  expect(answer.headers['content-encoding']).toBeUndefined()
  expect(answer.json()).toHaveProperty('items')
})
