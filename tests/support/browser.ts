import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type Browser, chromium, type Page } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import { clockAt } from '../../api/adapters/clock.ts'
import { startDemo } from './app.ts'
import { openScreen, type Screen } from './browser-screen.ts'
import { follow, visit } from './browser-settled.ts'
import type {} from './setup-browser.ts'
import type {} from './setup-run.ts'

const failures = join(import.meta.dirname, '../../.cache/failed')

/**
 * What went wrong on a page without being seen: errors of scripts, warnings in the console, missing files, failures
 * of the server. An answer of the API that refuses (4xx) is the page's to show.
 */
function complaintsOf(page: Page): string[] {
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (message) => {
    const isComplaint = ['error', 'warning'].includes(message.type())
    const text = message.text()
    // A worker that takes a page over while it loads hands it the files that were asked for before.
    const isHandover = text.includes('service worker resource mismatch')
    // A line that a page cannot open while there is no server is the page's to show, as a refused answer is.
    const isLine = text.startsWith('WebSocket connection to ')
    if (isComplaint && !isHandover && !isLine && !text.startsWith('Failed to load resource'))
      complaints.push(text)
  })
  page.on('response', (answer) => {
    const { pathname } = new URL(answer.url())
    const worst = pathname.startsWith('/api/') ? 500 : 400
    if (answer.status() >= worst) complaints.push(`${answer.status()} ${pathname}`)
  })
  return complaints
}

/** A page with what it complained about since it was last asked. */
type Watched = { page: Page; complaints: string[] }

async function watched(browser: Browser, origin: string, screen: Screen): Promise<Watched> {
  const page = await openScreen(browser, origin, screen)
  return { page, complaints: complaintsOf(page) }
}

/** The moment that it is now, so many days later. */
export const daysAhead = (days: number): Date => new Date(Date.now() + days * 86_400_000)

const theyComplainedOfNothing = (open: readonly Watched[]) =>
  expect(
    open.flatMap(({ complaints }) => complaints.splice(0)),
    'what the browser complained about',
  ).toEqual([])

async function picture(task: string, open: readonly Watched[]): Promise<void> {
  await mkdir(failures, { recursive: true })
  const name = task.replaceAll(/[^\p{L}\d]+/gu, '-').slice(0, 80)
  for (const [index, { page }] of open.entries())
    await page.screenshot({ path: join(failures, `${name}-${index + 1}.png`), fullPage: true })
}

/**
 * The `test` of browser tests. Each file has its own copy of the demo region; each page of `openPage` its own
 * cookies. A test fails when its pages complained, and a failed test leaves their pictures in .cache/failed.
 * `keptPage` gives one page for all tests of a file that look with the same eyes: files of the web are fetched once, and
 * where a page need not be loaded anew, the app goes there itself. `time` is how many days the server is ahead; `origin` is
 * where pages are, for a file with a server of its own.
 */
export const test = base
  .extend('endpoint', { scope: 'worker' }, inject('browser'))
  .extend('browser', { scope: 'worker' }, async ({ endpoint }, { onCleanup }) => {
    const browser = await chromium.connect(endpoint)
    onCleanup(() => browser.close())
    return browser
  })
  .extend('folder', { scope: 'worker' }, inject('runFolder'))
  .extend('time', { scope: 'file' }, { days: 0 })
  .extend('app', { scope: 'file' }, async ({ folder, time }, { onCleanup }) => {
    const app = await startDemo(
      folder,
      clockAt(() => daysAhead(time.days)),
    )
    onCleanup(app.close)
    return app
  })
  .extend('origin', { scope: 'file' }, ({ app }): string => app.origin)
  .extend('openPage', async ({ origin, browser, task }, { onCleanup }) => {
    const open: Watched[] = []
    onCleanup(async () => {
      if (task.result?.state === 'fail') await picture(task.name, open)
      for (const { page } of open) await page.context().close()
      theyComplainedOfNothing(open)
    })
    return async (path: string, screen: Screen = {}): Promise<Page> => {
      const made = await watched(browser, origin, screen)
      open.push(made)
      await visit(made.page, path)
      return made.page
    }
  })
  .extend('kept', { scope: 'file' }, async ({ origin }, { onCleanup }) => {
    const open = new Map<string, Watched>()
    onCleanup(async () => {
      for (const { page } of open.values()) await page.context().close()
    })
    return { open, origin }
  })
  .extend('keptPage', async ({ kept, browser, task }, { onCleanup }) => {
    const used = new Set<Watched>()
    onCleanup(async () => {
      if (task.result?.state === 'fail') await picture(task.name, [...used])
      theyComplainedOfNothing([...used])
    })
    return async (path: string, screen: Screen = {}, isLoadedAnew = true): Promise<Page> => {
      const key = JSON.stringify(screen)
      const before = kept.open.get(key)
      const found = before ?? (await watched(browser, kept.origin, screen))
      kept.open.set(key, found)
      used.add(found)
      await (before && !isLoadedAnew ? follow : visit)(found.page, path)
      return found.page
    }
  })
