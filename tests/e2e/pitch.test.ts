import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import nl from '../../locales/nl/pitches.json' with { type: 'json' }
import ti from '../../locales/ti/pitches.json' with { type: 'json' }
import { storyId } from '../../seed/stories/scene.ts'
import { test } from '../support/browser.ts'
import { noAxeFaults, noForeignWords } from '../support/browser-checks.ts'
import { noSidewaysScroll } from '../support/browser-layout.ts'

const queue = `/regions/region-zwolle/work/employers/${storyId('employer', 'van vliet')}/pitches`

async function isWhole(page: Page): Promise<void> {
  await noAxeFaults(page)
  await noSidewaysScroll(page)
}
async function isWholeInTigrinya(page: Page): Promise<void> {
  await isWhole(page)
  await noForeignWords(page)
}

/** Looks again until what an employer answered can no longer be taken back, and so is told. */
async function untilTold(page: Page, name: string): Promise<void> {
  const told = page.getByRole('button', { name, exact: true })
  await expect
    .poll(
      async () => {
        await page.reload()
        await page.getByRole('heading', { level: 1 }).waitFor()
        return told.count()
      },
      { timeout: 60_000, interval: 2000 },
    )
    .toBe(1)
}

describe('a pitch', () => {
  test('goes from a phone in Tigrinya to an introduction in Dutch, with a voice and a question; another is refused', async ({
    openPage,
  }) => {
    const phone = await openPage('/me/pitches', { as: 'rahwa', language: 'ti', width: 360 })
    await phone.getByRole('heading', { level: 1, name: ti.where.title }).waitFor()
    await isWholeInTigrinya(phone)
    await phone.getByRole('link', { name: ti.where.goOn }).tap()
    const story = phone.getByRole('region', { name: ti.build.about })
    const second = story.locator('.blk-b').nth(1)
    const said = await second.innerText()
    await second.tap()
    await story.getByRole('button', { name: ti.build.up }).tap()
    await expect.poll(() => story.locator('.blk-b').first().innerText()).toBe(said)
    await story.locator('.chip').first().tap()
    await expect.poll(() => story.locator('.blk-b').count()).toBe(6)

    const voice = phone.getByRole('region', { name: ti.voice.title })
    await voice.getByRole('button', { name: ti.voice.record }).tap()
    await voice.getByText(ti.voice.seconds.replace('{{count}}', '2')).waitFor()
    await voice.getByRole('button', { name: ti.voice.stop }).tap()
    await voice.getByText(ti.voice.notHeard).waitFor()
    await voice.getByText(ti.voice.consent).tap()
    await voice.getByText(ti.voice.notHeard).waitFor({ state: 'hidden' })
    await isWholeInTigrinya(phone)
    await phone.getByRole('button', { name: ti.send.act }).tap()
    await phone.getByRole('heading', { level: 1, name: ti.where.title }).waitFor()

    const desk = await openPage(queue, { as: 'wim', language: 'nl', width: 360 })
    const refuse = async () => {
      await desk.getByRole('button', { name: nl.received.notNow }).tap()
      await desk.getByRole('button', { name: nl.reason.availability, exact: true }).tap()
    }
    await isWhole(desk)
    const first = await desk.locator('.pitch-card h2').first().innerText()
    await refuse()
    await desk.getByRole('button', { name: nl.received.interested }).waitFor()
    await expect.poll(() => desk.locator('.pitch-card h2').first().innerText()).not.toBe(first)
    await refuse()
    await desk.getByText(nl.voice.play).or(desk.getByLabel(nl.voice.play)).first().waitFor()
    const heard = desk.waitForResponse((answer) => answer.url().includes('/received-pitches/'))
    await desk.getByRole('button', { name: nl.voice.play }).tap()
    expect((await heard).headers()['content-type']).toBe('audio/webm')
    expect(await desk.locator('main').innerText()).not.toContain('Rahwa')
    await desk.keyboard.press('2')
    await desk.getByRole('button', { name: nl.question.howTravel }).tap()

    await untilTold(phone, ti.answer.yes)
    await isWholeInTigrinya(phone)
    await phone.getByRole('button', { name: ti.answer.yes, exact: true }).tap()
    await phone.getByText(ti.asks.done).waitFor()

    await desk.reload()
    await desk.getByText(nl.answer.yes, { exact: true }).waitFor()
    await desk.getByRole('button', { name: nl.received.interested }).tap()
    await desk.getByRole('button', { name: nl.received.nextStep.visit }).tap()

    await untilTold(phone, ti.wants.yes)
    await isWholeInTigrinya(phone)
    await phone.getByRole('button', { name: ti.wants.yes }).tap()
    await phone.getByText(ti.turn.introduced).waitFor()
    await desk.reload()
    await desk.getByRole('heading', { level: 2, name: 'Rahwa' }).waitFor()
    await isWhole(desk)

    const staff = await openPage('/regions/region-zwolle/pitches', { as: 'marieke', language: 'en' })
    await staff.getByRole('link', { name: 'Rahwa' }).first().waitFor()
    await isWhole(staff)
  }, 300_000)
})
