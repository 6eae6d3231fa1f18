import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser.ts'
import { noAxeFaults } from '../support/browser-checks.ts'
import { visit } from '../support/browser-settled.ts'

/** What translation by a browser does: every text moves into elements of its own. */
const translate = (page: Page): Promise<void> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const texts: Node[] = []
    while (walker.nextNode()) texts.push(walker.currentNode)
    for (const text of texts) {
      if (!text.textContent?.trim()) continue
      const font = document.createElement('font')
      text.parentNode?.insertBefore(font, text)
      font.append(text)
    }
  })

const isShown = (page: Page): Promise<boolean> =>
  page.evaluate(() => (document.querySelector('h1')?.textContent ?? '') !== '')

describe('a file of the app that does not come', () => {
  test('is said in place of the page, and fetched when the reader tries again', async ({ openPage }) => {
    const page = await openPage('/', { as: 'marieke', language: 'nl' })
    await visit(
      page,
      await page.evaluate(async () => {
        const { memberships } = await (await fetch('/api/v1/session')).json()
        return `/regions/${memberships[0].region}/vacancies`
      }),
    )
    await page.route(/people-page.*\.js/, (route) => route.abort())
    await page.getByRole('link', { name: 'Mensen', exact: true }).click()
    await page.getByRole('heading', { name: 'Wij konden deze pagina niet laden' }).waitFor()
    expect(await page.title()).toContain('Wij konden deze pagina niet laden')
    expect(await page.getByRole('link', { name: 'Vacatures', exact: true }).count()).toBe(1)
    await noAxeFaults(page)
    await page.unroute(/people-page.*\.js/)
    await page.getByRole('button', { name: 'Opnieuw proberen' }).click()
    await page.getByRole('heading', { level: 1, name: /mensen/i }).waitFor()
  })

  test('comes by itself when the line is back, in the language of the page', async ({ openPage }) => {
    const page = await openPage('/me', { as: 'rahwa', language: 'ar', width: 360 })
    await page.context().setOffline(true)
    await page.locator('nav a').nth(1).click()
    await page.getByRole('heading', { name: 'لم نتمكن من تحميل هذه الصفحة' }).waitFor()
    await page.context().setOffline(false)
    await page.locator('h1').filter({ hasNotText: 'لم نتمكن' }).waitFor()
  })
})

test('a browser that blocks its storage shows the pages all the same', async ({ openPage }) => {
  const page = await openPage('/', { language: 'en' })
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('blocked', 'SecurityError')
      },
    })
  })
  await visit(page, '/')
  expect(await isShown(page)).toBe(true)
  await visit(page, '/apply')
  await page.getByRole('textbox', { name: /name/i }).first().fill('Bakery')
  expect(await isShown(page)).toBe(true)
})

test('a draft of another shape stops no page', async ({ openPage }) => {
  const page = await openPage('/apply', { language: 'en' })
  await page.evaluate(() => {
    localStorage.setItem('draft:2:nobody:apply', '{"organisation":{"name":["x"]},"site":7}')
    localStorage.setItem('draft:apply', '{bad')
  })
  await visit(page, '/apply')
  expect(await isShown(page)).toBe(true)
})

test('a place that does not exist is not found, without an offer to try again', async ({ openPage }) => {
  const page = await openPage('/me/matches/vacancy-00000000000000000000000000', {
    as: 'rahwa',
    language: 'en',
    width: 360,
  })
  await page.getByRole('heading', { level: 1, name: 'We cannot find this' }).waitFor()
  expect(await page.title()).toContain('We cannot find this')
  expect(await page.getByRole('button', { name: 'Try again' }).count()).toBe(0)
  await noAxeFaults(page)
})

describe('a page that the browser translates', () => {
  test('goes on when a vacancy is paused and opened again', async ({ openPage }) => {
    const page = await openPage('/', { as: 'marieke', language: 'nl' })
    const { region, open } = await page.evaluate(async () => {
      const { memberships } = await (await fetch('/api/v1/session')).json()
      const at = memberships[0].region as string
      const { items } = await (await fetch(`/api/v1/regions/${at}/vacancies?state=open&limit=1`)).json()
      return { region: at, open: items[0].id as string }
    })
    await visit(page, `/regions/${region}/vacancies/${open}`)
    await translate(page)
    await page.getByRole('button', { name: 'Pauzeren' }).click()
    await page.getByRole('button', { name: 'Weer openen' }).first().waitFor()
    await translate(page)
    await page.getByRole('button', { name: 'Ongedaan maken' }).click()
    await page.getByRole('button', { name: 'Pauzeren' }).waitFor()
    expect(await isShown(page)).toBe(true)
  })

  const steps = ['about', 'work', 'skills', 'certificates', 'dutch', 'travel', 'wishes', 'limits', 'sharing']
  test.for(['me', 'me/access', 'me/profile', ...steps.map((step) => `me/build/${step}`)])(
    '%s: every control can be pressed',
    async (path, { openPage }) => {
      const page = await openPage(`/${path}`, { as: 'nour', language: 'en', width: 360 })
      const controls = page.locator('main button:visible, main label:visible, main summary:visible')
      const count = Math.min(await controls.count(), 12)
      for (let index = 0; index < count; index += 1) {
        await translate(page)
        await controls
          .nth(index)
          .click({ timeout: 1000, force: true })
          .catch(() => {})
        expect(await page.getByText('Something went wrong on this page').count()).toBe(0)
      }
      await page.locator('h1').waitFor()
    },
  )
})
