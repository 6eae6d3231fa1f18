import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { chromium, type Page } from 'playwright-core'
import { test as base, expect, inject } from 'vitest'
import { startDemo } from './app.ts'
import { openScreen, type Screen, visit } from './browser-screen.ts'
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
    if (isComplaint && !message.text().startsWith('Failed to load resource')) complaints.push(message.text())
  })
  page.on('response', (answer) => {
    const { pathname } = new URL(answer.url())
    const worst = pathname.startsWith('/api/') ? 500 : 400
    if (answer.status() >= worst) complaints.push(`${answer.status()} ${pathname}`)
  })
  return complaints
}

/**
 * The `test` of browser tests. Each file has its own copy of the demo region; each page of `openPage` its own
 * cookies. A test fails when its pages complained, and a failed test leaves their pictures in .cache/failed.
 */
export const test = base
  .extend('endpoint', { scope: 'worker' }, inject('browser'))
  .extend('browser', { scope: 'worker' }, async ({ endpoint }, { onCleanup }) => {
    const browser = await chromium.connect(endpoint)
    onCleanup(() => browser.close())
    return browser
  })
  .extend('folder', { scope: 'worker' }, inject('runFolder'))
  .extend('app', { scope: 'file' }, async ({ folder }, { onCleanup }) => {
    const app = await startDemo(folder)
    onCleanup(app.close)
    return app
  })
  .extend('openPage', async ({ app, browser, task }, { onCleanup }) => {
    const open: { page: Page; complaints: string[] }[] = []
    onCleanup(async () => {
      if (task.result?.state === 'fail') {
        await mkdir(failures, { recursive: true })
        const name = task.name.replaceAll(/[^\p{L}\d]+/gu, '-').slice(0, 80)
        for (const [index, { page }] of open.entries())
          await page.screenshot({ path: join(failures, `${name}-${index + 1}.png`), fullPage: true })
      }
      for (const { page } of open) await page.context().close()
      expect(
        open.flatMap(({ complaints }) => complaints),
        'what the browser complained about',
      ).toEqual([])
    })
    return async (path: string, screen: Screen = {}): Promise<Page> => {
      const page = await openScreen(browser, app.origin, screen)
      open.push({ page, complaints: complaintsOf(page) })
      await visit(page, path)
      return page
    }
  })
