import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import pitches from '../../locales/nl/pitches.json' with { type: 'json' }
import search from '../../locales/nl/search.json' with { type: 'json' }
import { test } from '../support/browser.ts'
import { keysOf } from '../support/browser-keys.ts'

const inBox = (page: Page) =>
  page.waitForFunction(() => document.activeElement?.getAttribute('type') === 'search')
const titled = (page: Page, words: string) =>
  page.waitForFunction((wanted) => document.querySelector('h1')?.textContent?.includes(wanted), words)
const firstRow = (page: Page) => page.locator('.fd-r').first()

test('by keyboard alone, a jobhunter finds people by five roads, compares two and proposes one', async ({
  openPage,
}) => {
  const page = await openPage('/regions/region-zwolle/vacancies', {
    as: 'marieke',
    language: 'nl',
    width: 1440,
  })
  const keys = keysOf(page)
  const roads: string[] = []
  let before = 0
  const walked = (road: string) => {
    roads.push(`${road} ${keys.count() - before}`)
    before = keys.count()
  }
  await page.getByRole('heading', { level: 1 }).waitFor()
  await keys.press('/')
  await inBox(page)
  await keys.type('rahwa')
  await titled(page, 'rahwa')
  await firstRow(page).filter({ hasText: 'Rahwa' }).waitFor()
  walked('name')

  await keys.press('ControlOrMeta+a')
  await keys.type('الخبز')
  await titled(page, 'الخبز')
  await firstRow(page).filter({ hasText: 'Brood bakken' }).waitFor()
  walked('skill, in Arabic')

  await keys.press('ControlOrMeta+a')
  await keys.type('zwolle')
  await titled(page, 'zwolle')
  const ofTown = await page.locator('h1').textContent()
  await keys.press('ArrowDown', 'f')
  await keys.tabTo('A0')
  await keys.press('ArrowRight', 'ArrowRight')
  await expect.poll(() => page.locator('h1').textContent()).not.toBe(ofTown)
  await firstRow(page).filter({ hasText: 'Zwolle' }).waitFor()
  walked('town and Dutch from A2')

  const withDutch = await page.locator('h1').textContent()
  await keys.tabTo(search.time.early)
  await keys.press(' ')
  await expect.poll(() => page.locator('h1').textContent()).not.toBe(withDutch)
  await firstRow(page).waitFor()
  walked('free early in the morning')

  // A tick is no place to type: the key leads back to the box from there.
  await keys.press('/')
  await inBox(page)
  await keys.press('ControlOrMeta+a', 'Backspace')
  await titled(page, search.titleAll.split('}} ').at(-1) ?? '')
  await page.getByText(search.order).waitFor()
  await firstRow(page).waitFor()
  walked('who waits longest')

  await keys.type('bak')
  await titled(page, 'bak')
  await page.locator('.fd-r:nth-child(2)').waitFor()
  await keys.press('ArrowDown', 'c', 'ArrowDown', 'c', 'v')
  const both = search.compareAll_other.replace('{{count}}', '2')
  await page.getByRole('link', { name: both }).waitFor()
  await keys.tabTo(both)
  await keys.press('Enter')
  await page.getByRole('table').waitFor()
  walked('two beside each other')

  await page.getByRole('button', { name: search.beside.proposeAll }).waitFor()
  await keys.tabTo(search.beside.proposeOne.replace('{{name}} ', ''))
  await keys.press('Enter')
  const dialog = page.getByRole('dialog')
  await dialog.waitFor()
  await keys.tabTo(pitches.staff.reason)
  await keys.type('Bakt al jaren brood')
  await keys.tabTo(pitches.staff.propose)
  await keys.press('Enter')
  await dialog.waitFor({ state: 'detached' })
  await page.getByText('Voorgesteld.').waitFor()
  walked('proposed with a reason')

  console.log(`0 clicks, ${keys.count()} keys: ${roads.join(', ')}`)
  expect(keys.count()).toBeLessThan(160)
})
