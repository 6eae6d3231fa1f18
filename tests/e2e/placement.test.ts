import type { Page } from 'playwright-core'
import { describe, expect } from 'vitest'
import { addDays, addMonths, systemClock } from '../../api/adapters/clock.ts'
import type { PlacementAnswer } from '../../api/features/placements/contract.ts'
import ar from '../../locales/ar/placements.json' with { type: 'json' }
import common from '../../locales/en/common.json' with { type: 'json' }
import en from '../../locales/en/placements.json' with { type: 'json' }
import nl from '../../locales/nl/placements.json' with { type: 'json' }
import ti from '../../locales/ti/placements.json' with { type: 'json' }
import { written } from '../../seed/builders/record.ts'
import { storyId } from '../../seed/stories/scene.ts'
import { daysAhead, test } from '../support/browser.ts'
import { noAxeFaults, noForeignWords } from '../support/browser-checks.ts'
import { apiOf } from '../support/browser-journey.ts'
import { noSidewaysScroll } from '../support/browser-layout.ts'
import { visit } from '../support/browser-settled.ts'

type Words = typeof nl
/** One of the three at their own screen: who, which words, and where their pages of a placement begin. */
type Side = { page: Page; persona: string; words: Words; at: string }

const region = '/regions/region-zwolle'
const today = systemClock.today('Europe/Amsterdam')

const screens = {
  person: { at: '/me/placements', language: 'ar', width: 360, persona: 'nour', words: ar as Words },
  employer: { at: `${region}/work/placements`, language: 'nl', width: 390, persona: 'wim', words: nl },
  staff: { at: `${region}/placements`, language: 'en', width: 1440, persona: 'marieke', words: en as Words },
} as const

async function isWhole({ page, words }: Side): Promise<void> {
  await noAxeFaults(page)
  await noSidewaysScroll(page)
  if (words !== nl && words !== (en as Words)) await noForeignWords(page)
}

/** All of a side's pages as it reads them on a later day, signed in again. */
async function wakeUp({ page, persona }: Side, days: number): Promise<void> {
  await page.clock.setFixedTime(daysAhead(days))
  const answer = await page.context().request.post('/api/v1/demo/sessions', { data: { persona } })
  expect(answer.ok()).toBe(true)
}

const press = async ({ page, at }: Side, placement: string, name: string): Promise<void> => {
  await visit(page, `${at}/${placement}`)
  const [done] = await Promise.all([
    page.waitForResponse((answer) => answer.url().endsWith('/acts')),
    page.getByRole('button', { name, exact: true }).click(),
  ])
  expect(done.status()).toBe(200)
}

/** Reads the agreement part by part and signs it. */
async function sign(side: Side, placement: string): Promise<void> {
  const { page, at, words } = side
  await visit(page, `${at}/${placement}/agree`)
  await isWhole(side)
  const button = page.getByRole('button', { name: words.agree.sign })
  expect(await button.isDisabled()).toBe(true)
  for (const part of await page.locator('.agreement-read label').all()) await part.click()
  const [done] = await Promise.all([
    page.waitForResponse((one) => one.url().endsWith('/agreements')),
    button.click(),
  ])
  expect(done.status()).toBe(200)
}

/** Answers the four questions of a moment with the best face. */
async function answer(side: Side, placement: string, moment: string): Promise<void> {
  const { page, at, words } = side
  await visit(page, `${at}/${placement}`)
  await page.getByRole('link', { name: words.dates.open, exact: true }).click()
  await page.waitForURL(`**/evaluate/${moment}`)
  await page.getByRole('button', { name: words.eval.send }).waitFor()
  for (const question of await page.locator('.three-faces').all())
    await question.locator('.tile').first().click()
  await isWhole(side)
  const [done] = await Promise.all([
    page.waitForResponse((one) => one.url().endsWith('/answers')),
    page.getByRole('button', { name: words.eval.send }).click(),
  ])
  expect(done.status()).toBe(200)
}

async function together(side: Side, placement: string, moment: string): Promise<void> {
  const { page, at, words } = side
  await visit(page, `${at}/${placement}/evaluate/${moment}`)
  await page.getByLabel(words.eval.well).fill('Het werk en de collega’s')
  const [done] = await Promise.all([
    page.waitForResponse((one) => one.url().endsWith('/together')),
    page.getByRole('button', { name: common.save }).click(),
  ])
  expect(done.status()).toBe(200)
}

/** All three read at the same moment where the placement stands. */
async function theyRead(sides: readonly Side[], placement: string, state: PlacementAnswer['state']) {
  for (const { page, at, words } of sides) {
    await visit(page, `${at}/${placement}`)
    await page.getByText(words.state[state]).first().waitFor()
  }
}

/** What the jobhunter writes into the plan of a trial. */
const planOf = (startDay: string) => ({
  purpose: written('nl', 'Werken in de bakkerij. Daarna een baan.'),
  time: { startDay, endDay: addDays(addMonths(startDay, 2), -1) },
  intention: { toHire: 'yes', writtenOn: today },
  insurance: { liability: 'employer', accident: 'employer' },
  papers: { municipalPermission: today },
})

describe('a placement', () => {
  test('goes from a match over a trial to work that has lasted, seen by person, employer and jobhunter', async ({
    openPage,
    app,
    time,
  }) => {
    const open = async (name: keyof typeof screens): Promise<Side> => {
      const { persona, ...screen } = screens[name]
      const page = await openPage('/account', { ...screen, as: persona })
      return { page, ...screens[name] }
    }
    const [person, employer, staff] = [await open('person'), await open('employer'), await open('staff')]
    const sides = [person, employer, staff]
    const goTo = async (days: number) => {
      time.days = days
      for (const side of sides) await wakeUp(side, days)
      await app.deps.placementClock.tick()
    }
    const ask = apiOf(staff.page.context())
    const read = (id: string) => ask<PlacementAnswer>('GET', `${region}/placements/${id}`)

    const vacancy = storyId('vacancy', 'van vliet early')
    await visit(staff.page, `${region}/vacancies/${vacancy}/candidates/${storyId('profile', 'nour')}`)
    await staff.page.getByRole('button', { name: en.propose.title }).click()
    const dialog = staff.page.getByRole('dialog')
    await dialog.getByLabel(en.propose.kind).selectOption('trial')
    await dialog.getByLabel(en.propose.origin).selectOption('talk')
    await dialog.getByRole('button', { name: en.propose.title }).click()
    await staff.page.waitForURL('**/placements/placement-*')
    const trial = new URL(staff.page.url()).pathname.split('/').at(-1) ?? ''

    await visit(person.page, '/me')
    await person.page.locator(`a[href="/me/placements/${trial}"]`).first().waitFor()
    await press(person, trial, ar.ownYes)
    await isWhole(person)
    await press(employer, trial, nl.employerYes)
    await theyRead(sides, trial, 'preparing')

    const first = addDays(today, 7)
    const { version, origin } = await read(trial)
    expect(origin).toBe('talk')
    await ask('PATCH', `${region}/placements/${trial}/plan`, { data: planOf(first), ifMatch: version })
    await press(staff, trial, en.act.offer)
    for (const side of sides) await sign(side, trial)
    await theyRead(sides, trial, 'agreed')

    await goTo(7)
    await press(employer, trial, nl.act.start)
    await theyRead(sides, trial, 'running')
    await isWhole(person)

    for (const [moment, days] of [
      ['week1', 11],
      ['half', 38],
    ] as const) {
      await goTo(days)
      for (const side of [person, employer]) await answer(side, trial, moment)
      await together(staff, trial, moment)
    }

    await goTo(60)
    await theyRead(sides, trial, 'ending')
    const { endDay } = await read(trial)
    const jobStart = addDays(endDay ?? '', 1)
    const [year, month, day] = jobStart.split('-')
    await employer.page.getByLabel(nl.field.startDay).fill(`${day}-${month}-${year}`)
    await employer.page.getByRole('button', { name: nl.convert.title }).click()
    await employer.page.waitForURL((url) => !url.pathname.endsWith(trial))
    const job = new URL(employer.page.url()).pathname.split('/').at(-1) ?? ''
    await press(person, job, ar.ownYes)
    await press(staff, job, en.act.offer)
    for (const side of sides) await sign(side, job)
    const until = Math.round((Date.parse(jobStart) - Date.parse(today)) / 86_400_000)
    await goTo(until)
    await press(staff, job, en.act.start)
    await theyRead(sides, job, 'running')
    await app.deps.followers.catchUp()
    expect(await read(trial)).toMatchObject({ state: 'completed', followedBy: job })

    await goTo(until + 8)
    for (const side of [person, employer]) await answer(side, job, 'day7')
    await goTo(until + 245)
    await theyRead(sides, job, 'sustained')
    await isWhole(person)
  }, 300_000)

  test('that is broken off gives its reason, and the person and the position are free again', async ({
    openPage,
    app,
    time,
  }) => {
    time.days = 0
    const id = storyId('placement', 'rahwa van vliet')
    const page = await openPage(`/me/placements/${id}`, { as: 'rahwa', language: 'ti', width: 360 })
    const rahwa: Side = { page, persona: 'rahwa', words: ti as Words, at: '/me/placements' }
    const { persona, ...screen } = screens.staff
    const desk = await openPage('/account', { ...screen, as: persona })
    const staff: Side = { page: desk, ...screens.staff }
    await sign(rahwa, id)
    time.days = 14
    for (const side of [rahwa, staff]) await wakeUp(side, 14)
    await press(staff, id, en.act.start)
    await app.deps.followers.catchUp()
    const profile = () =>
      apiOf(desk.context())<{ availability: { blocks: object } }>(
        'GET',
        `${region}/profiles/${storyId('profile', 'rahwa')}`,
      )
    expect((await profile()).availability.blocks).toHaveProperty(id)

    await visit(page, `/me/placements/${id}`)
    await page.getByRole('button', { name: ti.act.breakOff, exact: true }).click()
    await page.getByRole('dialog').getByText(ti.reason.childcare, { exact: true }).click()
    await page.getByRole('dialog').getByRole('button', { name: ti.act.breakOff }).click()
    await page.getByText(ti.state.brokenOff).first().waitFor()
    await isWhole(rahwa)
    await app.deps.followers.catchUp()
    expect((await profile()).availability.blocks).not.toHaveProperty(id)
    await visit(desk, `${region}/placements/${id}`)
    await desk.getByText(en.reason.childcare).first().waitFor()
    const vacancy = storyId('vacancy', 'van vliet learning')
    expect(await apiOf(desk.context())('GET', `${region}/vacancies/${vacancy}`)).toMatchObject({
      state: 'open',
    })
    const employer = await openPage(`${region}/work/placements/${id}`, {
      ...{ as: 'wim', language: 'nl', width: 390 },
    })
    await employer.getByText(nl.state.brokenOff).first().waitFor()
    expect(await employer.locator('main').innerText()).not.toContain(nl.reason.childcare)
  }, 300_000)
})
