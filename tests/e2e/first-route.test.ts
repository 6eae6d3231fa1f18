import { brotliCompressSync, gzipSync } from 'node:zlib'
import { expect } from 'vitest'
import { test } from '../support/browser.ts'
import { openScreen } from '../support/browser-screen.ts'

/** kB of JavaScript, gzipped, that the first page may take. */
const most = 130

test('the first page takes little JavaScript', async ({ app, browser }) => {
  const page = await openScreen(browser, app.origin, { language: 'ar', width: 360 })
  const files: Promise<Buffer>[] = []
  page.on('response', (answer) => {
    if (new URL(answer.url()).pathname.endsWith('.js')) files.push(answer.body())
  })
  await page.goto(`${app.origin}/`, { waitUntil: 'networkidle' })
  const bodies = await Promise.all(files)
  const total = (compress: (body: Buffer) => Buffer) =>
    bodies.reduce((sum, body) => sum + compress(body).length, 0) / 1000
  const gzipped = total(gzipSync)
  console.log(
    `first page: ${bodies.length} files, ${gzipped.toFixed(1)} kB gzip, ${total(brotliCompressSync).toFixed(1)} kB brotli`,
  )
  await page.context().close()
  expect(bodies.length).toBeGreaterThan(0)
  expect(gzipped).toBeLessThanOrEqual(most)
})
