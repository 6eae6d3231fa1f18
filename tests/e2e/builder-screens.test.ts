import { expect } from 'vitest'
import { paths } from '../../web/shell/paths.ts'
import { test } from '../support/browser.ts'
import { visit } from '../support/browser-settled.ts'

test('a week is painted, and a step answered, by keyboard alone', async ({ openPage }) => {
  const page = await openPage(paths.build.to({ step: 'certificates' }), {
    as: 'nour',
    language: 'en',
    width: 360,
  })
  const licence = page.getByRole('checkbox').first()
  await licence.focus()
  await page.keyboard.press('Space')
  expect(await licence.isChecked()).toBe(true)
  await page.getByRole('button', { name: 'Next', exact: true }).focus()
  await page.keyboard.press('Enter')
  await page.waitForURL('**/build/dutch')
  await visit(page, paths.build.to({ step: 'week' }))
  const clear = page.getByRole('button', { name: 'Clear all' })
  await clear.focus()
  await page.keyboard.press('Enter')
  const cell = page.getByRole('button', { name: /^Monday, 08:00 to/ })
  await cell.focus()
  await page.keyboard.press('Space')
  await page.keyboard.press('Shift+ArrowRight')
  expect(await page.getByRole('button', { name: /^Tuesday, 08:00 to .* free$/, pressed: true }).count()).toBe(
    1,
  )
})
