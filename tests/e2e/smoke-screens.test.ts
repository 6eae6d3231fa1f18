import { describe, expect } from 'vitest'
import languages from '../../locales/languages.json' with { type: 'json' }
import { sampleOf } from '../shots/sample.ts'
import { routes, visitsTo } from '../shots/visits.ts'
import { test as base } from '../support/browser.ts'
import { noAxeFaults, noCutText, noForeignWords, noSidewaysScroll } from '../support/browser-checks.ts'

const test = base.extend('sample', { scope: 'file' }, ({ app }) => sampleOf(app.origin))
const uiLanguages = Object.keys(languages) as (keyof typeof languages)[]
const widths = [320, 360, 768, 1440]

describe.each(uiLanguages)('in %s', (language) => {
  test.for(routes)(
    '%s is accessible, whole on every width, and all in one language',
    // A route with many screens on a slow machine.
    { timeout: 240_000 },
    async (route, { openPage, sample }) => {
      for (const { path, as: role } of visitsTo(sample, [route])) {
        const page = await openPage(path, { language, ...(role && { as: sample.personaOf(role) }) })
        expect(await page.evaluate(() => document.documentElement.lang)).toBe(language)
        expect(await page.locator('h1').count()).toBe(1)
        if (language === 'ar' || language === 'ti') await noForeignWords(page)
        for (const width of widths) {
          await page.setViewportSize({ width, height: 900 })
          await noSidewaysScroll(page)
          await noCutText(page)
          if (width === 360) await noAxeFaults(page)
        }
        await page.emulateMedia({ colorScheme: 'dark' })
        await noAxeFaults(page)
      }
    },
  )
})
