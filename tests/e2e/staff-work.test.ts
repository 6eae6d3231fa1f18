import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { storyId } from '../../seed/stories/scene.ts'
import { test } from '../support/browser.ts'
import { noAxeFaults } from '../support/browser-checks.ts'

const region = '/regions/region-zwolle'
const early = `${region}/vacancies/${storyId('vacancy', 'van vliet early')}`

const opened = (page: Page, name: string) => page.getByRole('article', { name })

describe('a jobhunter', () => {
  test('pins somebody for a vacancy with a reason, and takes it back', async ({ openPage }) => {
    const page = await openPage(`${early}/candidates/${storyId('profile', 'rahwa')}`, { as: 'marieke' })
    const match = opened(page, 'Rahwa')
    await match.getByRole('button', { name: 'Pin' }).click()
    const ask = page.getByRole('dialog', { name: /Pin Rahwa/ })
    await ask.getByRole('button', { name: 'Pin' }).click()
    await ask.getByText('Please write the reason first.').waitFor()
    await noAxeFaults(page)
    await ask.getByLabel('Why').fill('Baked this bread for ten years')
    await ask.getByRole('button', { name: 'Pin' }).click()
    await page.getByRole('region', { name: 'What jobhunters decided' }).getByText('ten years').waitFor()
    await noAxeFaults(page)
    await match.getByRole('button', { name: 'Take back' }).click()
    await expect.poll(() => page.getByText('ten years').count()).toBe(0)
  })

  test('adds an employer with a site and begins a vacancy for it', async ({ openPage }) => {
    const page = await openPage(`${region}/employers/new`, { as: 'marieke', width: 360 })
    await page.getByLabel('Name', { exact: true }).fill('De Nieuwe Oven')
    await page.getByLabel('KvK number').fill('87654321')
    await noAxeFaults(page)
    await page.getByRole('button', { name: 'Add an employer' }).click()
    await page.getByRole('heading', { name: 'De Nieuwe Oven', level: 1 }).waitFor()
    await page.getByRole('button', { name: 'Add an address' }).click()
    const site = page.getByRole('dialog')
    await site.getByLabel('What do you call this site?').fill('Bakkerij')
    await site.getByLabel('Town').fill('Kampen')
    await site.getByRole('button', { name: 'Add' }).click()
    await page.getByRole('button', { name: 'Change: Bakkerij' }).waitFor()
    await noAxeFaults(page)
    await page.getByRole('link', { name: 'Begin a vacancy' }).click()
    await page.getByRole('combobox').fill('bak')
    await page.getByRole('option', { name: /Baker/ }).first().click()
    await page.getByRole('button', { name: 'To the vacancy' }).click()
    await page.getByText('Draft').first().waitFor()
    await page.getByRole('button', { name: 'Send for review' }).click()
    await page.getByRole('button', { name: 'Approve' }).click()
    await page.getByText('Open', { exact: true }).first().waitFor()
  })
})

test('a coordinator reads what hangs on an account before switching it off', async ({ openPage }) => {
  const page = await openPage(`${region}/staff`, { as: 'joke', width: 360 })
  const row = page.getByRole('listitem').filter({ hasText: 'Marieke' })
  await row.getByRole('button', { name: 'Switch off' }).click()
  const ask = page.getByRole('dialog')
  await ask.getByText(/hand them over to a colleague first/).waitFor()
  expect(await ask.getByRole('button', { name: 'Switch off' }).isDisabled()).toBe(true)
  await noAxeFaults(page)
})
