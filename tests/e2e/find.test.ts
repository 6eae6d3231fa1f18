import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import common from '../../locales/nl/common.json' with { type: 'json' }
import matches from '../../locales/nl/matches.json' with { type: 'json' }
import search from '../../locales/nl/search.json' with { type: 'json' }
import { test } from '../support/browser.ts'

/** The keys of a reader without a mouse, counted. */
const keysOf = (page: Page) => {
  let count = 0
  return {
    count: () => count,
    async press(...keys: string[]) {
      for (const key of keys) await page.keyboard.press(key)
      count += keys.length
    },
    async type(text: string) {
      await page.keyboard.type(text)
      count += Array.from(text).length
    },
    /** Goes to a control of the page by Tab. */
    async tabTo(name: string) {
      const isThere = () =>
        page.evaluate((wanted) => {
          const at = document.activeElement as HTMLElement | null
          const labels = [...((at as HTMLInputElement | null)?.labels ?? [])].map(
            (one) => one.textContent ?? '',
          )
          return [
            ...labels,
            at?.getAttribute('aria-label') ?? '',
            at?.matches('input, textarea') ? '' : (at?.textContent ?? ''),
          ].some((label) => label.includes(wanted))
        }, name)
      for (let tries = 0; tries < 60; tries += 1) {
        if (await isThere()) return
        await this.press('Tab')
      }
      throw new Error(`"${name}" is not reached by Tab`)
    },
  }
}
const found = (page: Page, name: string) => page.locator('.fd-r').filter({ hasText: name }).first().waitFor()

test('by keyboard alone, a jobhunter finds people by five roads, compares two and proposes one', async ({
  openPage,
}) => {
  const page = await openPage('/regions/region-zwolle/vacancies', {
    as: 'marieke',
    language: 'nl',
    width: 1440,
  })
  const keys = keysOf(page)
  await page.getByRole('heading', { level: 1 }).waitFor()
  await keys.press('/')
  const box = page.getByRole('searchbox')
  await box.waitFor()
  await page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'search')

  // By name.
  await keys.type('rahwa')
  await found(page, 'Rahwa')
  // By skill, in another language than the screen's.
  await keys.press('ControlOrMeta+a')
  await keys.type('الخبز')
  await found(page, 'Brood bakken')
  // By town and Dutch.
  await keys.press('ControlOrMeta+a')
  await keys.type('zwolle')
  await found(page, 'Zwolle')
  await keys.press('ArrowDown', 'f')
  await keys.tabTo('A0')
  await keys.press('ArrowRight')
  await page.waitForFunction(() => document.querySelector('h1')?.textContent?.includes('zwolle'))
  // By free hours.
  await keys.tabTo(search.time.early)
  await keys.press(' ')
  await page.locator('.fd-r').first().waitFor()
  await keys.press(' ')
  // Who waits longest: nothing typed.
  await keys.press('/')
  await keys.press('ControlOrMeta+a', 'Backspace')
  await page.getByText(search.order).waitFor()

  await keys.type('brood')
  await page.locator('.fd-r:nth-child(2) .hit').first().waitFor()
  await keys.press('ArrowDown', 'c', 'ArrowDown', 'c')
  const both = search.compareAll_other.replace('{{count}}', '2')
  await page.getByRole('link', { name: both }).waitFor()
  await keys.tabTo(both)
  await keys.press('Enter')
  await page.getByRole('table').waitFor()
  await page.getByRole('button', { name: search.beside.proposeAll }).waitFor()
  await keys.tabTo(search.beside.proposeOne.replace('{{name}} ', ''))
  await keys.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await keys.tabTo(matches.pick.reason)
  await keys.type('Bakt al jaren brood')
  await keys.tabTo(matches.pick.act.proposed)
  await keys.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  expect(keys.count()).toBeLessThan(160)
  expect(await page.getByRole('link', { name: common.place.find }).count()).toBeGreaterThan(0)
})
