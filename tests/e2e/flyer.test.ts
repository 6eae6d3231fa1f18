import { describe, expect } from 'vitest'
import nl from '../../locales/nl/flyer.json' with { type: 'json' }
import today from '../../locales/nl/today.json' with { type: 'json' }
import ti from '../../locales/ti/flyer.json' with { type: 'json' }
import { test } from '../support/browser.ts'
import { noAxeFaults, noForeignWords } from '../support/browser-checks.ts'
import { apiOf } from '../support/browser-journey.ts'
import { noSidewaysScroll } from '../support/browser-layout.ts'
import { isGoodOnPaper } from '../support/browser-paper.ts'

describe('a flyer', () => {
  test('is made on a phone in Tigrinya, read by an employer who leaves a number, and called by the jobhunter', async ({
    openPage,
  }) => {
    const phone = await openPage('/me/pitches', { as: 'rahwa', language: 'ti', width: 360 })
    const { memberships } = await apiOf(phone.context())<{
      memberships: { region: string; profile: string }[]
    }>('GET', '/session')
    const [own] = memberships
    const { items } = await apiOf(phone.context())<{ items: { id: string; state: string }[] }>(
      'GET',
      `/regions/${own?.region}/profiles/${own?.profile}/pitches`,
    )
    const pitch = items.find(({ state }) => ['draft', 'sent', 'interested'].includes(state))?.id ?? ''
    await phone.goto(`/me/pitches/${pitch}/flyer`)
    await phone.getByLabel(ti.name).fill('Rahwa')
    const [made] = await Promise.all([
      phone.waitForResponse((one) => one.request().method() === 'POST' && one.url().endsWith('/flyer')),
      phone.getByRole('button', { name: ti.make }).click(),
    ])
    const { token } = (await made.json()) as { token: string }
    await phone.getByRole('img', { name: nl.front.code }).waitFor()
    await noAxeFaults(phone)
    await noSidewaysScroll(phone)
    await isGoodOnPaper(phone)

    const reader = await openPage(`/f#${token}`, { language: 'nl', width: 360 })
    await reader.getByRole('heading', { level: 1, name: 'Kennismaken met Rahwa' }).waitFor()
    await noAxeFaults(reader)
    await noSidewaysScroll(reader)
    await reader.getByLabel(nl.page.yourName).fill('Els Brouwer')
    await reader.getByLabel(nl.page.company).fill('Bakkerij De Korenaar')
    await reader.getByLabel(nl.page.phone).fill('06 1234 5678')
    await reader.getByRole('button', { name: nl.page.send }).click()
    await reader.getByText(nl.page.thanks).waitFor()
    expect(new URL(reader.url()).pathname).toBe('/f')

    const desk = await openPage('/regions/region-zwolle/today', { as: 'marieke', language: 'nl' })
    const more = desk.getByRole('button', { name: today.more }).first()
    if (await more.isVisible()) await more.click()
    await desk.getByText('06 1234 5678').waitFor()
    await desk.getByRole('button', { name: today.act.flyerAnswered }).click()
    await expect.poll(() => desk.getByText('06 1234 5678').count()).toBe(0)

    await phone.reload()
    await phone.getByText(ti.messages_one.replace('{{count}}', '1')).waitFor()
    await noForeignWords(phone)
    await phone.getByRole('button', { name: ti.close }).click()
    await phone.getByRole('button', { name: ti.make }).waitFor()
    await reader.reload()
    await reader.getByRole('heading', { level: 1, name: nl.page.old }).waitFor()
  }, 300_000)
})
