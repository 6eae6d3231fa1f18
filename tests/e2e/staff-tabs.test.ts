import { expect } from 'vitest'
import common from '../../locales/ar/common.json' with { type: 'json' }
import objections from '../../locales/ar/objections.json' with { type: 'json' }
import { test } from '../support/browser.ts'
import { noAxeFaults, noForeignWords } from '../support/browser-checks.ts'
import { noCutText, noSidewaysScroll } from '../support/browser-layout.ts'

test('on a phone, staff have four places in one line and the others behind more', async ({ openPage }) => {
  const page = await openPage('/regions/region-zwolle/people', { as: 'marieke', language: 'ar', width: 320 })
  const tabs = page.getByRole('navigation', { name: common.menu })
  const more = tabs.getByRole('button', { name: common.more })
  await more.waitFor()
  const shown = (await tabs.getByRole('link').allTextContents()).filter((name) => name !== '')
  expect(shown).toEqual([
    common.place.today,
    common.place.people,
    common.place.vacancies,
    common.place.employers,
  ])
  const lines = await tabs
    .getByRole('listitem')
    .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)))
  expect(new Set(lines).size).toBe(1)

  await more.tap()
  const sheet = page.getByRole('dialog', { name: common.more })
  await sheet.getByText('Marieke de Boer').waitFor()
  expect(await sheet.getByRole('button', { name: common.signOut }).count()).toBe(1)
  await noAxeFaults(page)
  await noForeignWords(page)
  await noCutText(page)
  await sheet.getByRole('link', { name: common.place.objections }).tap()
  await page.getByRole('heading', { level: 1, name: objections.staff.title_zero }).waitFor()
  expect(await sheet.count()).toBe(0)
  expect(await more.getAttribute('aria-current')).toBe('true')
  await noSidewaysScroll(page)
  await noAxeFaults(page)
})
