import type { Locator, Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { storyId } from '../../seed/stories/scene.ts'
import { test } from '../support/browser.ts'
import { noAxeFaults } from '../support/browser-checks.ts'

const vacancies = '/regions/region-zwolle/vacancies'
const early = `${vacancies}/${storyId('vacancy', 'van vliet early')}`
const rahwa = `${early}/candidates/${storyId('profile', 'rahwa')}`

const row = (page: Page, name: string) => page.getByRole('listitem').getByRole('link', { name })
const opened = (page: Page, name: string) => page.getByRole('article', { name })

/** Pages through the vacancies until this one is in sight. */
async function findVacancy(page: Page, title: string): Promise<void> {
  const link = page.getByRole('link', { name: title })
  const rows = page.getByRole('rowheader')
  await rows.first().waitFor()
  while (!(await link.isVisible())) {
    const before = await rows.first().textContent()
    await page.getByRole('link', { name: 'Next page' }).click()
    await expect.poll(async () => (await rows.allTextContents())[0] ?? before).not.toBe(before)
  }
  await link.click()
}

describe('a jobhunter', () => {
  test('opens a vacancy, sees who fits and why, and reads the best match in Arabic', async ({ openPage }) => {
    const page = await openPage(vacancies, { as: 'marieke' })
    await noAxeFaults(page)
    await page.getByLabel('Status').selectOption({ label: 'Open' })
    await findVacancy(page, 'Bakery worker, early shift')

    await page.getByRole('heading', { name: /^\d+ people fit$/ }).waitFor()
    const best = page
      .getByRole('list')
      .filter({ has: page.getByText('94.4') })
      .getByRole('link')
      .first()
    expect(await best.textContent()).toContain('Rahwa')
    await best.click()
    const match = opened(page, 'Rahwa')
    await match.getByRole('heading', { name: 'How 94.4 is made' }).waitFor()
    await noAxeFaults(page)

    const points = await match.locator('.sp .sp-points bdi').allTextContents()
    expect(points.reduce((sum, text) => sum + Math.round(Number(text) * 10), 0)).toBe(944)

    const words = match.locator('.words')
    expect(await words.getAttribute('lang')).toBe('en')
    await match.getByText('العربية').click()
    await words.getByText('بالدراجة').first().waitFor()
    expect(await words.getAttribute('lang')).toBe('ar')
    expect(await words.evaluate((element) => getComputedStyle(element).direction)).toBe('rtl')
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('ltr')
    await noAxeFaults(page)
  })

  test('sees what would open a near miss, corrects that of the person, and the ranking follows', async ({
    openPage,
  }) => {
    const page = await openPage(`${early}/candidates`, { as: 'marieke' })
    await row(page, 'Tesfay').click()
    const near = opened(page, 'Tesfay')
    await near.getByRole('heading', { name: 'What would help' }).waitFor()
    expect(await near.textContent()).toContain('A bicycle would help')
    expect(await near.textContent()).toContain('This work fits with a bicycle.')
    expect(await near.textContent()).toMatch(/34 minutes on foot\. This person’s limit is 30/)
    const promised = /how (\d+\.\d) is made/.exec((await near.textContent()) ?? '')?.[1]
    await noAxeFaults(page)

    await near.getByRole('link', { name: 'Open the profile' }).click()
    await page.getByRole('link', { name: 'Change: Travel' }).click()
    await page.getByLabel('Bicycle', { exact: true }).selectOption({ label: 'Has it now' })
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved', { exact: true }).waitFor()

    await page.goBack()
    await page.goBack()
    await opened(page, 'Tesfay')
      .getByRole('heading', { name: `How ${promised} is made` })
      .waitFor()
    await row(page, 'Tesfay').getByText(`${promised}`).waitFor()
  })

  test('changes what a vacancy asks, and the match follows', async ({ openPage }) => {
    const page = await openPage(early, { as: 'marieke' })
    await noAxeFaults(page)
    await page.getByRole('link', { name: 'Change: What the employer asks' }).click()
    await page.getByRole('button', { name: 'Remove: Pack products' }).click()
    await noAxeFaults(page)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved', { exact: true }).waitFor()
    await page.getByRole('link', { name: 'Bakery worker, early shift' }).click()
    await page.getByRole('link', { name: 'See who fits' }).click()
    await row(page, 'Rahwa').getByText('All 4 skills').waitFor()
    await opened(page, 'Rahwa').getByText('All 4 skills').waitFor()
  })

  test('is told at the field what is wrong, and what is typed stays', async ({ openPage }) => {
    const page = await openPage(`${early}/edit/hours`, { as: 'marieke' })
    const most = page.getByLabel('At most')
    await most.fill('10')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText(/This does not go together with the other field\./).waitFor()
    expect(await most.getAttribute('aria-invalid')).toBe('true')
    expect(await most.evaluate((field) => field === document.activeElement)).toBe(true)
    expect(await most.inputValue()).toBe('10')
  })

  test('chooses which version stays when somebody else changed the same section', async ({ openPage }) => {
    const [mine, theirs] = await Promise.all([
      openPage(`${early}/edit/basics`, { as: 'marieke' }),
      openPage(`${early}/edit/basics`, { as: 'sander' }),
    ])
    for (const [page, places] of [
      [theirs, '3'],
      [mine, '4'],
    ] as const) {
      await page.getByLabel('Positions').fill(places)
      await page.getByRole('button', { name: 'Save' }).click()
      await page.getByText(/Saved|Somebody else changed this too/).waitFor()
    }
    const conflict = mine.getByRole('alert', { name: 'Somebody else changed this too' })
    await conflict.waitFor()
    // Save stands below: what went wrong comes to the reader.
    const title = conflict.getByRole('heading', { level: 2 })
    expect(await title.evaluate((heading) => heading === document.activeElement)).toBe(true)
    await noAxeFaults(mine)
    await conflict.getByRole('button', { name: 'Keep mine' }).click()
    await mine.getByText('Saved', { exact: true }).waitFor()
    await theirs.reload()
    await expect.poll(() => theirs.getByLabel('Positions').inputValue(), { timeout: 10_000 }).toBe('4')
  })

  test('pauses a vacancy and opens it again', async ({ openPage }) => {
    const page = await openPage(early, { as: 'marieke' })
    await page.getByRole('button', { name: 'Pause' }).click()
    await page.getByRole('button', { name: 'Open again' }).click()
    await page.getByRole('button', { name: 'Pause' }).waitFor()
  })

  test('goes from list to person and back on a phone', async ({ openPage }) => {
    const page = await openPage(`${early}/candidates`, { as: 'marieke', width: 390 })
    expect(await page.getByRole('article').count()).toBe(0)
    await row(page, 'Rahwa').click()
    await page.waitForURL(`**${rahwa}`)
    await opened(page, 'Rahwa').waitFor()
    expect(await row(page, 'Yonas').isVisible()).toBe(false)
    await noAxeFaults(page)
    await page.getByRole('link', { name: 'All people for this vacancy' }).click()
    await row(page, 'Yonas').waitFor()
  })

  test('does the first ten things of a morning in fifty presses at most, and sees each go', async ({
    openPage,
  }) => {
    const page = await openPage('/regions/region-zwolle/today', { as: 'marieke' })
    const things = page.getByRole('region', { name: 'Needs you now' }).getByRole('listitem')
    const first = things.first()
    const kept = first.getByRole('button', { name: 'Kept', exact: true })
    const noted = first.getByRole('link', { name: /^(Note a contact|Note a next step|Do it and note it)$/ })
    let presses = 0
    const press = async (...buttons: Locator[]) => {
      for (const button of buttons) await button.click()
      presses += buttons.length
    }
    const soon = page.getByRole('group', { name: 'What is the next step?' }).getByRole('button').first()
    const named = (name: string) => page.getByRole('button', { name, exact: true })
    for (let done = 0; done < 10; done += 1) {
      await first.waitFor()
      const what = await first.locator('p').first().innerText()
      const same = things.filter({ hasText: what })
      const before = await same.count()
      if (await kept.isVisible()) await press(kept)
      else if (await noted.isVisible()) {
        await press(noted, named('Called'), named('Spoke'), soon, named('Done'))
        await page.waitForURL('**/today')
      } else
        await press(
          first.getByRole('button', { name: 'Later' }),
          page.getByRole('dialog').getByRole('button').first(),
        )
      await expect.poll(() => same.count()).toBe(before - 1)
    }
    expect(presses).toBeLessThanOrEqual(50)
  })
})
