import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import type { z } from 'zod'
import type { matchEndpoints } from '../../api/features/matches/contract.ts'
import type { VacancySummary } from '../../api/features/vacancies/contract.ts'
import objections from '../../locales/ar/objections.json' with { type: 'json' }
import ar from '../../locales/ar/whyNot.json' with { type: 'json' }
import { storyId } from '../../seed/stories/scene.ts'
import { test } from '../support/browser.ts'
import { noAxeFaults, noForeignWords } from '../support/browser-checks.ts'
import { apiOf } from '../support/browser-journey.ts'
import { noSidewaysScroll } from '../support/browser-layout.ts'

const region = '/regions/region-zwolle'
const nour = `${region}/profiles/${storyId('profile', 'nour')}`
type Answer<Name extends keyof typeof matchEndpoints> = z.infer<(typeof matchEndpoints)[Name]['answer']>

/** An open place that two different keys together would open. */
async function behindTwoKeys(page: Page): Promise<VacancySummary> {
  const read = apiOf(page.context())
  const { items } = await read<{ items: VacancySummary[] }>('GET', `${region}/vacancies?state=open&limit=200`)
  for (const place of items) {
    const { keys } = await read<Answer<'ofProfile'>>('GET', `${nour}/matches/${place.id}`)
    const different = new Set(keys?.locked.map(({ change }) => JSON.stringify(change)))
    if (keys?.after && different.size === 2 && keys.locked.length === 2) return place
  }
  throw new Error('The demo region has no place behind two keys')
}

async function isWhole(page: Page): Promise<void> {
  await noAxeFaults(page)
  await noForeignWords(page)
  await noSidewaysScroll(page)
}

describe('a place that is not on my list', () => {
  test('says what stops it and what opens it, takes an objection, and shows the answer', async ({
    openPage,
  }) => {
    const phone = { as: 'nour', language: 'ar', width: 360 } as const
    const page = await openPage('/me', phone)
    const place = await behindTwoKeys(page)
    await page.getByRole('link', { name: ar.link }).click()
    await page.getByRole('heading', { level: 1, name: ar.title }).waitFor()
    await page.getByRole('searchbox').fill(place.employerName.toUpperCase())
    const found = page.getByRole('listitem').getByRole('link').filter({ hasText: place.employerName })
    await found.first().waitFor()
    await isWhole(page)
    await page.locator(`a[href$="${place.id}"]`).click()

    await page.getByText(ar.stops_two).waitFor()
    expect(await page.getByText(ar.keys_two).count()).toBe(1)
    const gates = page.getByRole('region', { name: ar.gates })
    expect(await gates.getByRole('listitem').count()).toBe(2)
    expect(await gates.getByText(ar.opens).count()).toBe(2)
    const basis = page.getByRole('region', { name: ar.basis })
    await basis.getByText(ar.notUsed).waitFor()
    expect(await basis.getByRole('link').count()).toBeGreaterThan(0)
    await page.getByText('Marieke de Boer').waitFor()
    await isWhole(page)

    const form = page.getByRole('region', { name: objections.object.title })
    await form.getByRole('button', { name: objections.object.send }).click()
    await form.getByText(objections.object.missing).waitFor()
    await form.getByLabel(objections.object.label).fill('عندي وقت يوم الخميس أيضًا.')
    await form.getByRole('button', { name: objections.object.send }).click()
    await page
      .getByRole('region', { name: objections.past.title })
      .getByText(objections.past.waiting)
      .waitFor()
    await isWhole(page)

    const desk = await openPage(`${region}/vacancies`, { as: 'marieke' })
    await desk
      .getByRole('navigation')
      .getByRole('link', { name: /Questions and remarks.*1/ })
      .click()
    await desk.getByRole('heading', { name: '1 question is waiting' }).waitFor()
    await desk.getByText('عندي وقت يوم الخميس أيضًا.').waitFor()
    await noAxeFaults(desk)
    await desk.getByText('Written in Arabic.').waitFor()
    await desk.setViewportSize({ width: 360, height: 740 })
    const about = await desk.locator('.person-line').boundingBox()
    expect(about?.width).toBeGreaterThan(200)
    await noSidewaysScroll(desk)
    await noAxeFaults(desk)
    await desk.getByLabel('My answer').fill('تم تسجيل يوم الخميس.')
    await desk.getByRole('button', { name: 'Send the answer' }).click()
    await desk.getByRole('heading', { name: 'No question is waiting' }).waitFor()
    await noAxeFaults(desk)

    await page.reload()
    const past = page.getByRole('region', { name: objections.past.title })
    await past.getByText('تم تسجيل يوم الخميس.').waitFor()
    await past.getByText('إجابة Marieke de Boer').waitFor()
    await isWhole(page)
  })
})

describe('what I can do', () => {
  const fitting = async (page: Page) => {
    const { list } = await apiOf(page.context())<Answer<'forProfile'>>('GET', `${nour}/matches?limit=1`)
    return list.total + list.askFirstTotal
  }

  test('a longer limit, once told, opens as many places as the page said', async ({ openPage }) => {
    const page = await openPage('/me', { as: 'nour', width: 360 })
    const before = await fitting(page)
    await page.getByRole('link', { name: 'Steps that make more work fit me' }).click()
    const card = page.getByRole('listitem').filter({ hasText: 'Accept a journey of up to 40 minutes' })
    const said = await card.getByText(/^With this, \d+ more vacanc/).textContent()
    await noAxeFaults(page)
    await card.getByRole('link', { name: 'Change my longest journey' }).click()
    await page.getByRole('button', { name: '40 minutes', exact: true }).click()
    await page.getByRole('button', { name: 'Done, back to my profile' }).click()
    await expect.poll(() => fitting(page)).toBe(before + Number(said?.match(/\d+/)?.[0]))
  })

  test('staff read points and place after a change, and have the list made again', async ({ openPage }) => {
    const vacancy = storyId('vacancy', 'van vliet early')
    const page = await openPage(`${region}/vacancies/${vacancy}/candidates`, { as: 'marieke' })
    const changes = page.getByRole('region', { name: 'What would raise the score' })
    await changes.waitFor()
    expect(await changes.getByRole('listitem').count()).toBe(3)
    expect(await changes.getByRole('listitem').first().textContent()).toMatch(/94\.4.*9[4-9]\.\d.*number 1/)
    await page.getByRole('button', { name: 'Make this list again to check it' }).click()
    await page.getByText('It is exactly the same.').waitFor()
    await noAxeFaults(page)
  })

  test('a jobhunter reads which course would bring how many people to work', async ({ openPage }) => {
    const page = await openPage(`${region}/vacancies`, { as: 'marieke' })
    await page.getByRole('link', { name: 'One paper missing' }).click()
    const row = page.getByRole('row').filter({ hasText: 'Forklift certificate' })
    expect(await row.textContent()).toMatch(/2 days, 16 hours/)
    await noAxeFaults(page)
  })
})
