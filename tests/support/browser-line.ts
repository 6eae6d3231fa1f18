import type { Page } from 'playwright-core'
import { visit } from './browser-settled.ts'

/** What a page cost to open: milliseconds to the first and the largest thing seen, requests, and kB over the line. */
export type Cost = { first: number; largest: number; requests: number; kB: number; asked: string[] }

/** A cheap phone on a slow line: 1.6 Mb/s with 150 ms, on a processor four times slower than this one. */
const line = { offline: false, latency: 150, downloadThroughput: 200_000, uploadThroughput: 93_750 }
const slower = 4

/** Opens an address with nothing kept from before, as on a cheap phone on a slow line. */
export async function costOf(page: Page, address: string): Promise<Cost> {
  const devtools = await page.context().newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true })
  await devtools.send('Network.emulateNetworkConditions', line)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slower })
  let bytes = 0
  const asked: string[] = []
  devtools.on('Network.requestWillBeSent', ({ request }) => {
    if (request.url.startsWith('http')) asked.push(new URL(request.url).pathname)
  })
  devtools.on('Network.loadingFinished', ({ encodedDataLength }) => {
    bytes += encodedDataLength
  })
  await visit(page, address)
  const seen = await page.evaluate(
    () =>
      new Promise<{ first: number; largest: number }>((resolve) => {
        new PerformanceObserver((list) => {
          const first = performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0
          resolve({ first, largest: list.getEntries().at(-1)?.startTime ?? 0 })
        }).observe({ type: 'largest-contentful-paint', buffered: true })
      }),
  )
  await devtools.detach()
  return { ...seen, requests: asked.length, kB: bytes / 1000, asked }
}
