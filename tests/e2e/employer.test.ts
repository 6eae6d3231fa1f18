import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { test } from '../support/browser.ts'
import { noAxeFaults } from '../support/browser-checks.ts'
import { noSidewaysScroll } from '../support/browser-layout.ts'

const widths = [320, 360, 768, 1440]

/** The number that the panel beside the form shows. */
const countOn = async (page: Page): Promise<number> => {
  const shown = await page.locator('.count-n b').textContent()
  return Number(shown?.replace(/\D/g, ''))
}

const whole = async (page: Page): Promise<void> => {
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 })
    await noSidewaysScroll(page)
  }
  await page.setViewportSize({ width: 768, height: 1024 })
  await noAxeFaults(page)
}

/** Goes on once everything that was typed is on the server. */
const goOn = async (page: Page, to: string): Promise<void> => {
  await page.getByRole('link', { name: `Verder: ${to}` }).click()
  await page.waitForURL(/\/form\//)
}

/** Fills in a kitchen place as the employer, and answers what the count was before and after a demand grew learnable. */
async function postKitchen(page: Page): Promise<{ before: number; after: number }> {
  await page.getByRole('link', { name: 'Vacature plaatsen' }).click()
  await page.getByRole('combobox', { name: /Typ een beroep/ }).fill('keukenhulp')
  await page.getByRole('option', { name: 'Keukenhulp', exact: true }).click()
  await page.getByRole('textbox', { name: 'Hoe noemt u dit werk?' }).fill('Hulp in de ontbijtkeuken')
  await whole(page)
  await page.getByRole('button', { name: 'Verder: de taken' }).click()

  await page.getByRole('button', { name: 'Taak toevoegen' }).click()
  await page.getByRole('textbox', { name: 'Taak', exact: true }).fill('Ontbijt klaarzetten')
  await page.getByLabel('Nederlands: Luisteren').selectOption('A1')
  await whole(page)
  await goOn(page, 'wat iemand kan')

  await page.getByRole('button', { name: 'Samenwerken' }).click()
  const teamwork = page.getByRole('listitem').filter({ hasText: 'Samenwerken' })
  const counted = page.waitForResponse(
    (answer) =>
      answer.url().endsWith('/counts') && !!answer.request().postData()?.includes('"learnable":false'),
  )
  await teamwork.getByText('Moet', { exact: true }).click()
  await counted
  await teamwork.getByText(/Leert iemand dit bij u\? Dan passen ongeveer \d+ mensen extra/).waitFor()
  const before = await countOn(page)
  await teamwork.getByText('Leert u bij ons', { exact: true }).click()
  await page.getByText(`was ongeveer ${before}`).waitFor()
  await teamwork.getByText(/Er passen ongeveer \d+ mensen extra/).waitFor()
  const after = await countOn(page)
  await whole(page)
  await goOn(page, 'de uren')

  await page.getByRole('button', { name: /Overdag/ }).click()
  await whole(page)
  await goOn(page, 'wat u biedt')
  await page.getByRole('textbox', { name: 'Beschrijving' }).fill('Wij beginnen rustig en leren u alles.')
  await whole(page)
  await goOn(page, 'nakijken')
  await whole(page)
  await page.getByRole('button', { name: 'Ter beoordeling sturen' }).click()
  return { before, after }
}

describe('an employer posts a kitchen place', () => {
  test('sees the count rise when a demand grows learnable; once approved, it is open', async ({
    openPage,
  }) => {
    const employer = await openPage('/', { as: 'ingrid', language: 'nl', width: 768 })
    const { region, employer: id } = await employer.evaluate(async () => {
      const session = await (await fetch('/api/v1/session')).json()
      return session.memberships[0]
    })
    await employer.goto(`/regions/${region}/work/employers/${id}`)
    const { before, after } = await postKitchen(employer)
    expect(after).toBeGreaterThanOrEqual(before + 10)
    const card = employer.getByRole('link', { name: /Hulp in de ontbijtkeuken/ })
    await card.getByText('In beoordeling').waitFor()

    const jobhunter = await openPage(`/regions/${region}/reviews`, { as: 'marieke', language: 'nl' })
    await jobhunter
      .getByRole('listitem')
      .filter({ hasText: 'Hulp in de ontbijtkeuken' })
      .getByRole('link', { name: 'Bekijken' })
      .click()
    await jobhunter.getByRole('button', { name: 'Goedkeuren' }).click()
    await jobhunter.getByText('Goedgekeurd. De vacature is open.').waitFor()

    await employer.reload()
    await card.getByText('Open', { exact: true }).waitFor()
    await card.click()
    await employer.getByRole('heading', { name: /mensen passen \(namen verborgen\)/ }).waitFor()
    await whole(employer)
  })

  test('keeps what is typed while the line is gone, and sends it when it is back', async ({ openPage }) => {
    const page = await openPage('/', { as: 'wim', language: 'nl', width: 360 })
    const { region, vacancy } = await page.evaluate(async () => {
      const { memberships } = await (await fetch('/api/v1/session')).json()
      const { items } = await (await fetch(`/api/v1/regions/${memberships[0].region}/vacancies`)).json()
      const draft = items.find((one: { state: string }) => one.state === 'draft')
      return { region: memberships[0].region as string, vacancy: draft.id as string }
    })
    await page.goto(`/regions/${region}/work/vacancies/${vacancy}/form/offer`)
    const description = page.getByRole('textbox', { name: 'Beschrijving' })
    await description.waitFor()
    await page.context().setOffline(true)
    await description.fill('Bezorgen met de bakfiets.')
    await page.getByText('Bewaard op dit apparaat').waitFor()
    await page.context().setOffline(false)
    await page.getByText('Opgeslagen').waitFor()
    await page.reload()
    expect(await description.inputValue()).toBe('Bezorgen met de bakfiets.')
  })

  test('is asked before an open place goes back to review, and can leave it as it was', async ({
    openPage,
  }) => {
    const page = await openPage('/', { as: 'wim', language: 'nl', width: 768 })
    const { region, vacancy } = await page.evaluate(async () => {
      const { memberships } = await (await fetch('/api/v1/session')).json()
      const { items } = await (await fetch(`/api/v1/regions/${memberships[0].region}/vacancies`)).json()
      const open = items.find((one: { state: string }) => one.state === 'open')
      return { region: memberships[0].region as string, vacancy: open.id as string }
    })
    await page.goto(`/regions/${region}/work/vacancies/${vacancy}/form/tasks`)
    const heat = page.getByRole('checkbox', { name: 'Hitte' })
    await page.getByText('Hitte', { exact: true }).click()
    await page.getByRole('button', { name: 'Zo laten als het was' }).click()
    expect(await heat.isChecked()).toBe(false)
    await page.getByText('Hitte', { exact: true }).click()
    await page.getByRole('button', { name: 'Veranderen en laten nakijken' }).click()
    await page.getByText('Opgeslagen').waitFor()
    await page.goto(`/regions/${region}/work/vacancies/${vacancy}`)
    await page.getByText('In beoordeling').waitFor()
  })
})
