import { describe, expect } from 'vitest'
import { type UiLanguage, uiLanguages } from '#contract'
import { sampleOf } from '../shots/sample.ts'
import { routes, visitsTo } from '../shots/visits.ts'
import { test as base } from '../support/browser.ts'
import { noAxeFaults, noForeignWords } from '../support/browser-checks.ts'
import { isWalkedByTab } from '../support/browser-focus.ts'
import { isWholeOn, noSplitSentences, type Size } from '../support/browser-layout.ts'

const test = base.extend('sample', { scope: 'file' }, ({ app }) => sampleOf(app.origin))
const sizes: readonly Size[] = [
  ...[320, 360, 768, 1440].map((width) => ({ width, textSize: 1 })),
  ...[320, 1440].map((width) => ({ width, textSize: 2 })),
]
/** Stops of Tab that a page is walked by: a list repeats what its first rows have. */
const mostStops = 48
/** So many files share the routes; two of them run side by side, each with a server of its own. */
const parts = 4

/** Each route is loaded by its address in one of the languages, and reached inside the app in the others. */
const isLoadedIn = (route: (typeof routes)[number], language: UiLanguage): boolean =>
  Math.floor(routes.indexOf(route) / parts) % uiLanguages.length === uiLanguages.indexOf(language)

/** The tests of every route whose turn it is in this part: in each language, on each width. */
export function sweep(part: number): void {
  describe.each(uiLanguages)('in %s', (language) => {
    test.for(routes.filter((_, index) => index % parts === part - 1))(
      '%s is accessible, whole on every width and with large text, and all in one language',
      // A route with many screens on a slow machine.
      { timeout: 240_000 },
      async (route, { keptPage, sample }) => {
        for (const { path, as: role } of visitsTo(sample, [route])) {
          const screen = { language, ...(role && { as: sample.personaOf(role) }) }
          const page = await keptPage(path, screen, isLoadedIn(route, language))
          expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
          expect(await page.locator('h1').count()).toBe(1)
          if (language === 'ar' || language === 'ti') await noForeignWords(page)
          await noSplitSentences(page)
          await isWholeOn(page, sizes)
          await page.setViewportSize({ width: 360, height: 900 })
          // Colours and the way of the focus are the same in every language.
          const isWhole = isLoadedIn(route, language)
          await noAxeFaults(page, isWhole ? 'all' : 'words')
          if (!isWhole) continue
          await page.setViewportSize({ width: 360, height: 740 })
          await isWalkedByTab(page, mostStops)
          await page.emulateMedia({ colorScheme: 'dark' })
          await noAxeFaults(page, 'colours')
          await page.emulateMedia({ colorScheme: 'light' })
        }
      },
    )
  })
}
