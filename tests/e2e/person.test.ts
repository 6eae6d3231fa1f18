import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { profiles } from '../../api/features/profiles/store.ts'
import builder from '../../locales/ti/builder.json' with { type: 'json' }
import words from '../../locales/ti/common.json' with { type: 'json' }
import { storyId } from '../../seed/stories/scene.ts'
import { test } from '../support/browser.ts'
import { noAxeFaults, noForeignWords } from '../support/browser-checks.ts'
import { noCutText, noSidewaysScroll } from '../support/browser-layout.ts'

const phone = 360

/** All that a page must hold in any language, on the narrowest phone and this one. */
async function holds(page: Page): Promise<void> {
  await noAxeFaults(page)
  await noForeignWords(page)
  for (const width of [320, phone]) {
    await page.setViewportSize({ width, height: 740 })
    await noSidewaysScroll(page)
    await noCutText(page)
  }
}

/** Nobody reads a percentage or points about themselves. */
const numbers = /%|\d[.,]\d|نقطة|ነጥቢ/u

describe('a person on a phone, in Tigrinya', () => {
  test('reads why a place fits and what is missing', async ({ openPage }) => {
    const page = await openPage('/me', { as: 'rahwa', language: 'ti', width: phone })
    await holds(page)
    await page.getByRole('link', { name: 'Bakkerij Van Vliet' }).getByText('ምሳይ ብጣዕሚ ይሰማማዕ').waitFor()

    const hotel = page.getByRole('link', { name: 'Hotel Stadsgracht' })
    expect(await hotel.textContent()).toContain('ሰሉስ ካብ 09:00 ክሳብ 12:00')
    await hotel.click()
    await page.waitForURL(`**/me/matches/${storyId('vacancy', 'stadsgracht kitchen')}`)
    await page.getByText('ሓደ ነገር ይጎድል።').waitFor()

    const why = page.getByRole('region', { name: 'እዚ ስራሕ ንምንታይ ምሳይ ይሰማማዕ፧' })
    await why.waitFor()
    expect(await why.locator('.part').count()).toBe(5)
    expect(await why.locator('.part').nth(3).textContent()).toContain('ገና ኣይኮነን')
    expect(await why.locator('.part').nth(3).locator('.planks .full').count()).toBe(0)
    const gap = page.getByRole('region', { name: 'ገና ዘይሰማማዕ እንታይ እዩ፧' })
    expect(await gap.textContent()).toMatch(/ሰሉስ.*ሰሉስ/su)
    expect(await page.getByRole('main').textContent()).not.toMatch(numbers)
    await holds(page)

    await page.getByText('ነዚ ስራሕ ንምንታይ እርእዮ ኣለኹ፧').click()
    await page.getByText('ዝውስኑ ሰባት እዮም፣ ኮምፒተር ኣይኮነን።').waitFor()
    await holds(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await noAxeFaults(page)
  })

  test('corrects one datum of their own, and the places follow', async ({ openPage }) => {
    const page = await openPage('/me/profile', { as: 'rahwa', language: 'ti', width: phone })
    await page.getByRole('heading', { name: 'ብዛዕባይ', level: 1 }).waitFor()
    await holds(page)
    await page.getByRole('link', { name: 'ምቕያር፦ መዓስ ክሰርሕ እኽእል' }).click()
    await page.getByRole('button', { name: words.next, exact: true }).click()
    await page.waitForURL('**/build/lessons?section=availability')
    await page.getByRole('button', { name: words.week.wholeDay.replace('{{day}}', 'ሰሉስ') }).dblclick()
    await holds(page)
    await page.getByRole('button', { name: words.next, exact: true }).click()
    await page.waitForURL('**/build/hours?section=availability')
    await page.getByRole('button', { name: builder.finishPart }).click()

    await page.getByRole('link', { name: 'መበገሲ' }).click()
    await page.getByRole('link', { name: 'Hotel Stadsgracht' }).getByText('ምሳይ ብጣዕሚ ይሰማማዕ').waitFor()
    await page.getByRole('link', { name: 'ብዛዕባይ' }).click()
    const history = page.getByRole('region', { name: 'እንታይ ተቐይሩ፣ መን ቀየሮ' })
    await history.getByText('ነጻ ሰዓታት').waitFor()
    await history.getByText('ባዕለይ').waitFor()
  })

  test('says with one tap that the wishes still hold', async ({ openPage }) => {
    const page = await openPage('/me/profile', { as: 'rahwa', language: 'ti', width: phone })
    const confirm = page.getByRole('button', { name: 'እዚ ሕጂ እውን ድልየተይ እዩ' })
    await confirm.click()
    await page.getByText('የቐንየልና። ድልየት ተረጋጊጹ ኣሎ።').waitFor()
    expect(await confirm.count()).toBe(0)
  })
})

describe('a person on a phone, in Arabic', () => {
  test('reads which certificate opens a place', async ({ openPage }) => {
    const page = await openPage('/me', { as: 'nour', language: 'ar', width: phone })
    await holds(page)
    const warehouse = page.getByRole('link', { name: 'De Hoek Logistiek' })
    expect(await warehouse.textContent()).toContain('تنقصني وثيقة واحدة')
    await warehouse.click()
    await page.waitForURL(`**/me/matches/${storyId('vacancy', 'de hoek warehouse')}`)
    await page.getByText('ينقص شيء واحد.').waitFor()
    expect(await page.evaluate(() => document.documentElement.dir)).toBe('rtl')

    const gap = page.getByRole('region', { name: 'ما الذي لا يناسب بعد؟' })
    expect(await gap.textContent()).toContain('رافعة شوكية')
    const road = page.getByRole('region', { name: 'الطريق من البيت إلى العمل' })
    expect(await road.getByRole('img').getAttribute('aria-label')).toContain('17 دقيقة')
    const tasks = page.getByRole('region', { name: 'الهولندية في كل مهمة' })
    expect(await tasks.getByText('يكفي').count()).toBe(4)
    expect(await page.getByRole('main').textContent()).not.toMatch(numbers)
    await holds(page)
    await page.emulateMedia({ colorScheme: 'dark' })
    await noAxeFaults(page)
  })

  test('adds that certificate by typing, and the place is open', async ({ openPage }) => {
    const page = await openPage('/me/profile/certificates', { as: 'nour', language: 'ar', width: phone })
    await page.getByRole('searchbox').fill('رافعة')
    await page.getByRole('listitem').getByRole('button', { name: /رافعة/ }).first().click()
    await page.getByRole('checkbox', { name: /رافعة/, checked: true }).waitFor()
    await holds(page)
    await page.getByRole('button', { name: 'تم، العودة إلى ملفي' }).click()
    await page.getByRole('link', { name: 'الرئيسية' }).click()
    await page.getByRole('link', { name: 'De Hoek Logistiek' }).getByText('يناسبني كثيرًا').waitFor()
  })
})

describe('a person whose profile a helper made', () => {
  test('says three times yes before any place is shown', async ({ openPage, app }) => {
    await app.deps.store
      .collection(profiles)
      .in('region-zwolle')
      .update(storyId('profile', 'hana'), 'latest', (profile) => ({ ...profile, state: 'unclaimed' }))
    const page = await openPage('/me', { as: 'hana', width: phone })
    await page.getByRole('heading', { name: 'Is this my profile?' }).waitFor()
    await noAxeFaults(page)
    const confirm = page.getByRole('button', { name: 'Confirm' })
    await page.getByText('This profile is about me.').click()
    await page.getByText('What it says is true.').click()
    await confirm.click()
    await page.getByText('Please agree to all three.').waitFor()
    await page.getByText('Werkbrug may use it to find work that fits me.').click()
    await confirm.click()
    await page.getByRole('heading', { name: 'Hello, Hana' }).waitFor()
    expect(await page.getByRole('heading', { name: 'Is this my profile?' }).count()).toBe(0)
  })
})
