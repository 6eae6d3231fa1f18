import { describe, expect } from 'vitest'
import { type UiLanguage, uiLanguages } from '#contract'
import { sampleOf } from '../shots/sample.ts'
import { routes, visitsTo } from '../shots/visits.ts'
import { test as base } from '../support/browser.ts'
import { noAxeFaults, noForeignWords } from '../support/browser-checks.ts'
import { isWholeOn, noSplitSentences, type Size } from '../support/browser-layout.ts'

const test = base.extend('sample', { scope: 'file' }, ({ app }) => sampleOf(app.origin))
const sizes: readonly Size[] = [
  ...[320, 360, 768, 1440].map((width) => ({ width, textSize: 1 })),
  ...[320, 1440].map((width) => ({ width, textSize: 2 })),
]
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
          await noAxeFaults(page)
          // Colours are the same in every language.
          if (!isLoadedIn(route, language)) continue
          await page.emulateMedia({ colorScheme: 'dark' })
          await noAxeFaults(page, 'colours')
          await page.emulateMedia({ colorScheme: 'light' })
        }
      },
    )
  })
}
