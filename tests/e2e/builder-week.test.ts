import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import type { ProfileAnswer } from '../../api/features/profiles/contract.ts'
import { count, emptyWeek } from '../../matcher/grid.ts'
import { paths } from '../../web/shell/paths.ts'
import { test } from '../support/browser.ts'
import { apiOf } from '../support/browser-journey.ts'
import { visit } from '../support/browser-settled.ts'
import { membershipOf } from './builder-people.ts'

const cell = (page: Page, name: RegExp) => page.getByRole('button', { name })
const cellsOn = (page: Page) => page.locator('.week-cell[aria-pressed="true"]').count()

async function boxOf(page: Page, name: RegExp) {
  await cell(page, name).scrollIntoViewIfNeeded()
  const box = await cell(page, name).boundingBox()
  if (!box) throw new Error(`No cell ${name} on the screen`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}

async function storedWeek(page: Page) {
  const { region, profile } = await membershipOf(page.context())
  const { availability } = await apiOf(page.context())<ProfileAnswer>(
    'GET',
    `/regions/${region}/profiles/${profile}`,
  )
  const { free, blocks } = availability
  return { free: count(free ?? emptyWeek), blocks: Object.values(blocks).map(({ hours }) => count(hours)) }
}

const emptied = async (page: Page) => {
  const clear = page.getByRole('button', { name: 'Clear all' })
  await clear.or(page.getByRole('button', { name: 'Choose all' })).waitFor()
  if (await clear.count()) await clear.click()
  await expect.poll(() => cellsOn(page)).toBe(0)
}

test('a stroke of the mouse ends where it lets go, and no later move paints', async ({ openPage }) => {
  const page = await openPage(paths.build.to({ step: 'week' }), { as: 'nour', language: 'en', width: 1280 })
  await emptied(page)
  const from = await boxOf(page, /^Monday, 08:00 to/)
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 10, from.y)
  // Outside the grid: beyond its start.
  await page.mouse.move(5, from.y)
  await page.mouse.up()
  expect(await cellsOn(page)).toBe(1)
  const far = await boxOf(page, /^Sunday, 16:00 to/)
  await page.mouse.move(from.x, from.y)
  await page.mouse.move(far.x, far.y, { steps: 4 })
  expect(await cellsOn(page)).toBe(1)

  await page.getByRole('button', { name: 'Next', exact: true }).click()
  await page.waitForURL('**/build/lessons')
  await page.mouse.move(far.x, far.y)
  await page.mouse.move(from.x, from.y, { steps: 4 })
  await expect
    .poll(() => storedWeek(page), { timeout: 20_000 })
    .toEqual({ free: 2, blocks: expect.not.arrayContaining([2]) })
})

test('a finger that scrolls paints nothing; a tap paints, sideways paints on, and undo takes it back', async ({
  openPage,
}) => {
  const page = await openPage(paths.build.to({ step: 'week' }), { as: 'nour', language: 'en', width: 360 })
  await emptied(page)
  const touch = await page.context().newCDPSession(page)
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', points: { x: number; y: number }[]) =>
    touch.send('Input.dispatchTouchEvent', { type, touchPoints: points })
  const swipe = async (from: { x: number; y: number }, by: { x: number; y: number }) => {
    await send('touchStart', [from])
    for (const part of [0.25, 0.5, 0.75, 1])
      await send('touchMove', [{ x: from.x + by.x * part, y: from.y + by.y * part }])
    await send('touchEnd', [])
  }
  const start = await boxOf(page, /^Wednesday, 14:00 to/)
  const scrolled = await page.evaluate(() => scrollY)
  await swipe(start, { x: 0, y: scrolled > 140 ? 140 : -140 })
  await expect.poll(() => page.evaluate(() => scrollY)).not.toBe(scrolled)
  expect(await cellsOn(page)).toBe(0)

  await cell(page, /^Tuesday, 10:00 to/).tap()
  await expect.poll(() => cellsOn(page)).toBe(1)
  const left = await boxOf(page, /^Tuesday, 12:00 to/)
  const right = await boxOf(page, /^Thursday, 12:00 to/)
  await swipe(left, { x: right.x - left.x, y: 0 })
  await expect.poll(() => cellsOn(page)).toBe(4)
  await page.getByRole('button', { name: 'Undo' }).click()
  await expect.poll(() => cellsOn(page)).toBe(1)
})

test('lessons stand in the same week as the free hours, are called so, and do not count', async ({
  openPage,
}) => {
  const page = await openPage(paths.build.to({ step: 'week' }), { as: 'nour', language: 'en', width: 360 })
  await visit(page, paths.build.to({ step: 'lessons' }))
  for (const kind of ['Care for children', 'Something else', 'My lessons']) {
    await page.getByText(kind, { exact: true }).first().click()
    await emptied(page)
  }
  await visit(page, paths.build.to({ step: 'week' }))
  await emptied(page)
  await page.getByRole('button', { name: 'School hours' }).click()
  const total = page.locator('.foot .total')
  await expect.poll(() => total.textContent()).toContain('30')
  expect(await cellsOn(page)).toBe(15)
  await visit(page, paths.build.to({ step: 'lessons' }))
  await cell(page, /^Wednesday, 08:00 to 10:00, free$/).click()
  await cell(page, /^Wednesday, 08:00 to 10:00, lesson$/).waitFor()
  await expect.poll(() => total.textContent()).toContain('28')
  await visit(page, paths.build.to({ step: 'week' }))
  const taken = cell(page, /^Wednesday, 08:00 to 10:00, taken$/)
  expect(await taken.getAttribute('aria-pressed')).toBe('false')
  await taken.click({ force: true })
  expect(await total.textContent()).toContain('28')
})
