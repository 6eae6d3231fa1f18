import { expect } from 'vitest'
import { uiLanguages } from '#contract'
import { paths } from '../../web/shell/paths.ts'
import { test } from '../support/browser.ts'
import { noCutText, noSidewaysScroll } from '../support/browser-layout.ts'
import { visit } from '../support/browser-settled.ts'

const steps = [
  'about',
  'work',
  'skills',
  'certificates',
  'dutch',
  'week',
  'lessons',
  'hours',
  'travel',
  'wishes',
  'limits',
  'sharing',
]

test.for(uiLanguages)(
  'in %s nothing is cut or pushed aside at twice the text size',
  async (language, { openPage }) => {
    const page = await openPage(paths.access.to(), { as: 'rahwa', language, width: 320, textSize: 2 })
    for (const path of [paths.access.to(), ...steps.map((step) => paths.build.to({ step }))]) {
      await visit(page, path)
      await page.getByRole('heading', { level: 1 }).waitFor()
      await noSidewaysScroll(page)
      await noCutText(page)
    }
  },
)

test('a week is painted, and a step answered, by keyboard alone', async ({ openPage }) => {
  const page = await openPage(paths.build.to({ step: 'certificates' }), { as: 'hana', width: 360 })
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
