import { expect } from 'vitest'
import accounts from '../../locales/ti/accounts.json' with { type: 'json' }
import { paths } from '../../web/shell/paths.ts'
import { test } from '../support/browser.ts'

test('who looks at their mail and comes back to a page loaded anew still types the code', async ({
  openPage,
}) => {
  const page = await openPage(paths.signIn.to(), { language: 'ti', width: 360 })
  await page.getByLabel(accounts.signIn.email).fill('saba@mail.example')
  await page.getByRole('button', { name: accounts.signIn.send }).tap()
  await page.getByRole('heading', { level: 1, name: accounts.code.title }).waitFor()
  await page.reload()
  await page.getByRole('heading', { level: 1, name: accounts.code.title }).waitFor()
  expect(await page.getByText('saba@mail.example').count()).toBe(1)
  await page.getByText(accounts.signIn.help).waitFor()
  await page.keyboard.type('123456')
  expect(await page.getByRole('textbox').first().inputValue()).toContain('1')
})

test('the levels of Dutch are looked through by arrows, and one key answers', async ({ openPage }) => {
  const page = await openPage(paths.build.to({ step: 'dutch' }), { as: 'nour', language: 'en', width: 360 })
  const change = page.getByRole('button', { name: 'Change' }).first()
  await change.focus()
  await page.keyboard.press('Enter')
  const radios = page.getByRole('radio')
  await radios.first().waitFor()
  const many = await radios.count()
  const focused = () => page.evaluate(() => document.activeElement?.closest('label')?.textContent)
  const before = await focused()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('ArrowDown')
  expect(await radios.count()).toBe(many)
  expect(await focused()).not.toBe(before)
  await page.keyboard.press('Enter')
  await expect.poll(() => radios.count()).toBeLessThan(many)
  expect(await page.evaluate(() => document.activeElement?.tagName)).not.toBe('BODY')
})
