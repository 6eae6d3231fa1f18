import { chromium } from 'playwright-core'
import type {} from '../support/setup-browser.ts'
import { expect, inject, test } from 'vitest'

test('the browser that npm brought draws a page', async () => {
  const browser = await chromium.connect(inject('browser'))
  const page = await browser.newPage()
  await page.setContent('<h1>ሰላም</h1>')
  expect(await page.getByRole('heading').textContent()).toBe('ሰላም')
  expect((await page.screenshot()).byteLength).toBeGreaterThan(1000)
  await browser.close()
})
