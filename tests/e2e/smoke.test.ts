import { expect } from 'vitest'
import { test } from '../support/browser.ts'

test('the server shows its first page in the browser that npm brought', async ({ openPage }) => {
  const page = await openPage('/')
  expect(await page.getByRole('heading', { level: 1 }).count()).toBe(1)
})

test('who asks in Tigrinya is answered in Tigrinya', async ({ openPage }) => {
  const page = await openPage('/', { language: 'ti', width: 360 })
  expect(await page.evaluate(() => document.documentElement.lang)).toBe('ti')
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toMatch(/\p{Script=Ethiopic}/u)
})
