import { json } from 'node:stream/consumers'
import { expect } from 'vitest'
import type { SessionAnswer } from '../../api/features/accounts/contract.ts'
import type { ProfileAnswer } from '../../api/features/profiles/contract.ts'
import common from '../../locales/ti/common.json' with { type: 'json' }
import privacy from '../../locales/ti/privacy.json' with { type: 'json' }
import { test } from '../support/browser.ts'
import { noAxeFaults, noForeignWords } from '../support/browser-checks.ts'
import { apiOf } from '../support/browser-journey.ts'
import { noCutText, noSidewaysScroll } from '../support/browser-layout.ts'
import { membershipOf } from './builder-people.ts'

test('a person takes along what is held of them, and then has all of it deleted', async ({ openPage }) => {
  const page = await openPage('/me/access', { as: 'nour', language: 'ti', width: 320 })
  const { region, profile } = await membershipOf(page.context())
  const own = `/regions/${region}/profiles/${profile}`
  const button = (name: string) => page.getByRole('button', { name, exact: true })

  const [file] = await Promise.all([page.waitForEvent('download'), button(privacy.download).tap()])
  expect(file.suggestedFilename()).toMatch(/\.json$/)
  const held = (await json(await file.createReadStream())) as { records: { profiles: ProfileAnswer[] } }
  expect(held.records.profiles.map(({ id }) => id)).toEqual([profile])
  await page.getByText(privacy.downloaded).waitFor()
  await button(common.close).tap()

  await page.getByRole('link', { name: privacy.erase.link }).tap()
  await page.getByRole('heading', { level: 1, name: privacy.erase.title }).waitFor()
  await noAxeFaults(page)
  await noForeignWords(page)
  await noSidewaysScroll(page)
  await noCutText(page)

  await button(privacy.erase.do).tap()
  await page.getByText(privacy.erase.missing).waitFor()
  await noAxeFaults(page)
  expect((await apiOf(page.context())<ProfileAnswer>('GET', own)).id).toBe(profile)

  await page.getByText(privacy.erase.sure).tap()
  await button(privacy.erase.do).tap()
  await page.getByRole('heading', { level: 1, name: privacy.erased.title }).waitFor()
  await noAxeFaults(page)
  await noForeignWords(page)
  await expect
    .poll(async () => (await apiOf(page.context())<SessionAnswer>('GET', '/session')).account)
    .toBeNull()

  const desk = await openPage('/', { as: 'marieke' })
  await expect(apiOf(desk.context())('GET', own)).rejects.toThrow('404')
  await page.goto('/me/access')
  await page.waitForURL('**/sign-in')
})

test('a person reads in Tigrinya what is held of them, takes a consent back, and sees the day on which all of it would go', async ({
  openPage,
}) => {
  const page = await openPage('/me/data', { as: 'rahwa', language: 'ti', width: 360 })
  await page.getByRole('heading', { level: 1, name: privacy.read.title }).waitFor()
  await page.getByText(privacy.read.more).waitFor()
  expect(await page.getByRole('heading', { level: 2 }).count()).toBeGreaterThan(14)
  await noAxeFaults(page)
  await noForeignWords(page)
  await noSidewaysScroll(page)

  await page.goto('/me/cv')
  const [cv] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: privacy.cv.file }).tap(),
  ])
  expect(await json(await cv.createReadStream())).toHaveProperty('SkillsPassport.LearnerInfo')
  await noForeignWords(page)

  await page.goto('/me/access')
  const keep = page.getByRole('switch', { name: privacy.keep.ask })
  const kept = page
    .locator('section, article, div')
    .filter({ has: page.getByText(privacy.keep.open) })
    .last()
  const short = await kept.innerText()
  await keep.tap()
  await page.getByText(privacy.keep.on).first().waitFor()
  await expect.poll(() => kept.innerText()).not.toBe(short)
  await keep.tap()
  await expect.poll(() => kept.innerText()).toBe(short)
  const log = page.getByRole('region', { name: privacy.agreed.title }).getByRole('listitem')
  await expect.poll(() => log.first().innerText()).toContain(privacy.agreed.taken)
  await expect.poll(() => log.nth(1).innerText()).toContain(privacy.keep.ask)
  await noAxeFaults(page)
  await noForeignWords(page)
})

test('at twice the text size every word about deleting is there', async ({ openPage }) => {
  const page = await openPage('/me/erase', { as: 'rahwa', language: 'ti', width: 320, textSize: 2 })
  await page.getByRole('heading', { level: 1, name: privacy.erase.title }).waitFor()
  await noSidewaysScroll(page)
  await noCutText(page)
})
