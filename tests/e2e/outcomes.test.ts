import { expect } from 'vitest'
import reports from '../../locales/nl/reports.json' with { type: 'json' }
import { test } from '../support/browser.ts'
import { keysOf } from '../support/browser-keys.ts'

test('by keyboard alone, a coordinator reads a number, its definition, a chart as a table and the groups beside each other', async ({
  openPage,
}) => {
  const page = await openPage('/regions/region-zwolle/outcomes', {
    ...{ as: 'joke', language: 'nl', width: 1440 },
  })
  const keys = keysOf(page)
  await page.getByRole('heading', { level: 1, name: reports.title }).waitFor()

  await keys.tabTo(reports.name.mutual)
  await keys.press('Enter')
  await page.waitForURL(/#define-mutual$/)
  const definition = page.locator('#define-mutual', { hasText: reports.define.mutual })
  await expect
    .poll(() => definition.evaluate((at) => at.getBoundingClientRect().top < innerHeight))
    .toBe(true)
  const toDefinition = keys.count()

  const curve = page.getByRole('table', { name: reports.first.caption })
  expect(await curve.getByRole('row').count()).toBeGreaterThan(1)

  await keys.tabTo(reports.groups.by)
  await keys.type('Ned')
  const groups = page.getByRole('table', { name: reports.dimension.dutch, exact: true })
  await groups.waitFor()
  for (const group of Object.values(reports.group.dutch)) await groups.getByText(group).waitFor()
  const toGroups = keys.count()

  await keys.tabTo(reports.csv.save)
  const [file] = await Promise.all([page.waitForEvent('download'), keys.press('Enter')])
  expect(file.suggestedFilename()).toMatch(/\.csv$/)
  console.log(`keys: a definition ${toDefinition}, groups by Dutch ${toGroups}, the file ${keys.count()}`)
})
