import { expect } from 'vitest'
import { paths } from '../../web/shell/paths.ts'
import { sampleOf } from '../shots/sample.ts'
import { type routes, visitsTo } from '../shots/visits.ts'
import { test as base } from '../support/browser.ts'
import { noAxeFaults } from '../support/browser-checks.ts'
import { isGoodOnPaper } from '../support/browser-paper.ts'

const test = base.extend('sample', { scope: 'file' }, ({ app }) => sampleOf(app.origin))

/** The pages that are made to be printed, and those that people print most. */
const printed: typeof routes = [
  'candidate',
  'candidates',
  'carving',
  'compare',
  'eventPrint',
  'find',
  'myMatch',
  'myPlacementAgree',
  'myProfile',
  'outcomes',
  'ownCv',
  'ownData',
  'ownPlacementAgree',
  'people',
  'person',
  'placementAgree',
]

test.for(printed)(
  '%s is whole on paper, black on white, with nothing that only a screen can use',
  async (route, { keptPage, sample }) => {
    for (const { path, as: role } of visitsTo(sample, [route])) {
      const as = role && { as: sample.personaOf(role) }
      const page = await keptPage(path, { language: 'ti', theme: 'dark', ...as }, false)
      await isGoodOnPaper(page)
    }
  },
)

test.for(['candidate', 'myMatch'] as const)(
  'letters of %s are dark enough for paper, whatever the theme on the screen',
  async (route, { keptPage, sample }) => {
    for (const { path, as: role } of visitsTo(sample, [route])) {
      const as = role && { as: sample.personaOf(role) }
      const page = await keptPage(path, { language: 'ti', theme: 'dark', ...as }, false)
      await page.emulateMedia({ media: 'print' })
      await noAxeFaults(page, 'colours')
      await page.emulateMedia({ media: 'screen' })
    }
  },
)

test('the Dutch half of an agreement holds no words of the other half', async ({ keptPage, sample }) => {
  const path = paths.myPlacementAgree.to({ placement: sample.placement })
  const as = sample.personaOf('person')
  const page = await keptPage(path, { language: 'ti', theme: 'dark', as }, false)
  expect(await page.locator('.agreement-dutch').textContent()).not.toMatch(/\p{Script=Ethiopic}/u)
})
