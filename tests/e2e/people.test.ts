import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { storyId } from '../../seed/stories/scene.ts'
import { test } from '../support/browser.ts'
import { noAxeFaults, noForeignWords } from '../support/browser-checks.ts'
import { noSidewaysScroll } from '../support/browser-layout.ts'

const people = '/regions/region-zwolle/people'
const rahwa = `${people}/${storyId('profile', 'rahwa')}`

/** The list of a page, without the frame around it. */
const rows = (page: Page) => page.getByRole('main').locator('li a[href*="/people/profile-"]')

describe('a jobhunter', () => {
  test('sees their own people, and pages through everybody', async ({ openPage }) => {
    const page = await openPage(people, { as: 'marieke' })
    await page.getByRole('heading', { name: /people in your cases$/ }).waitFor()
    const rahwasRow = rows(page).filter({ hasText: 'Rahwa' })
    expect(await rahwasRow.textContent()).toContain('20 to 32 hours')
    expect(await rahwasRow.locator('[lang="en"]').textContent()).toContain('Six years in a bakery')
    expect(await rahwasRow.getByRole('img').getAttribute('aria-label')).toBe(
      'Listening: A2, Speaking: A2, Reading: A1, Writing: A1',
    )

    await page.getByText('Everybody', { exact: true }).click()
    await page.getByRole('heading', { name: /people in the region$/ }).waitFor()
    const first = await rows(page).first().textContent()
    await noAxeFaults(page)
    await page.getByRole('link', { name: 'Next page' }).click()
    await expect.poll(() => rows(page).first().textContent()).not.toBe(first)
    await page.getByRole('link', { name: 'Back to the first page' }).click()
    await expect.poll(() => rows(page).first().textContent()).toBe(first)
  })

  test('corrects one datum of a person, and the best places follow', async ({ openPage }) => {
    const page = await openPage(rahwa, { as: 'marieke' })
    const best = page.getByRole('region', { name: 'Open work for Rahwa' })
    await best.getByText('94.4').waitFor()
    await noAxeFaults(page)
    await page.getByRole('link', { name: 'Change: Skills' }).click()
    const pack = page.getByRole('listitem').filter({ hasText: 'Pack products' })
    await pack.getByLabel('Level').selectOption({ label: 'without help' })
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'Rahwa' }).click()
    await best.getByText('96.9').waitFor()
    const history = page.getByRole('region', { name: 'What changed, and by whom' })
    expect(await history.getByRole('listitem').first().textContent()).toMatch(/Changed: Skills.*by you/)
    await best.getByRole('link', { name: 'Bakery worker, early shift' }).click()
    await page.getByRole('article', { name: 'Rahwa' }).waitFor()
  })

  test('adds a skill by keyboard, typing it in Latin letters, and takes it out again', async ({
    openPage,
  }) => {
    const page = await openPage(`${rahwa}/edit/skills`, { as: 'marieke', language: 'ti' })
    const field = page.getByRole('combobox', { name: 'ክእለት ምውሳኽ' })
    const found = page.getByRole('listbox', { name: 'ሓሳባት' })
    await field.fill('dolshi')
    await found.getByRole('option', { name: 'ዶልሺ ምስራሕ', selected: true }).waitFor()
    await noAxeFaults(page)
    await noForeignWords(page)
    await field.press('Enter')
    const added = page.getByRole('button', { name: 'ምልጋስ፦ ዶልሺ ምስራሕ' })
    await added.waitFor()
    expect(await field.inputValue()).toBe('')
    expect(await found.isVisible()).toBe(false)

    await field.press('ArrowDown')
    expect(await found.getByRole('option', { name: 'ዶልሺ ምስራሕ' }).count()).toBe(0)
    await field.press('Escape')
    expect(await found.isVisible()).toBe(false)
    await added.click()
    expect(await added.count()).toBe(0)
  })

  test('is told at the field what is wrong', async ({ openPage }) => {
    const page = await openPage(`${rahwa}/edit/contact`, { as: 'marieke' })
    const mail = page.getByLabel('E-mail')
    await mail.fill('rahwa at home')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('An e-mail address looks like this: name@example.nl').waitFor()
    expect(await mail.getAttribute('aria-invalid')).toBe('true')
    expect(await mail.inputValue()).toBe('rahwa at home')
  })

  test('gives a reason before seeing what only the holder of the case sees', async ({ openPage }) => {
    const page = await openPage(`${people}/${storyId('profile', 'hana')}`, { as: 'sander', width: 390 })
    const restricted = page.getByRole('region', { name: 'Only for the jobhunter of this person' })
    await restricted.waitFor()
    expect(await page.getByText('In the asylum procedure').count()).toBe(0)
    await noAxeFaults(page)
    await noSidewaysScroll(page)
    await restricted.getByRole('button', { name: 'Show' }).click()
    await restricted.getByText('Write a reason.').waitFor()
    await restricted.getByLabel('Reason').fill('Stand-in this week')
    await restricted.getByRole('button', { name: 'Show' }).click()
    await page.getByText('In the asylum procedure').waitFor()
    await page.getByText(/We have written it down, and the person can read it\./).waitFor()
    expect(await page.getByRole('link', { name: 'Change: Residence status' }).count()).toBe(0)
    await noAxeFaults(page)
  })
})

test('a jobhunter who begins somebody a second time is told so first, and may go on', async ({
  openPage,
}) => {
  const page = await openPage(`${people}/new`, { as: 'marieke', width: 360 })
  await page.getByLabel('Name').fill('rahwa')
  await page.getByRole('group', { name: 'Language of the person' }).getByText('English').click()
  await page.getByRole('button', { name: 'Begin together' }).click()
  await page
    .getByRole('status')
    .getByRole('link', { name: /^Rahwa/ })
    .waitFor()
  await noAxeFaults(page)
  await page.getByRole('button', { name: 'This is somebody else: begin' }).click()
  await page.waitForURL('**/build/**')
})
