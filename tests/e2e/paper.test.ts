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
