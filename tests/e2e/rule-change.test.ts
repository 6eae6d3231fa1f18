import { expect } from 'vitest'
import { addDays, addMonths, systemClock } from '../../api/adapters/clock.ts'
import type { PlacementAnswer } from '../../api/features/placements/contract.ts'
import ar from '../../locales/ar/placements.json' with { type: 'json' }
import nl from '../../locales/nl/regions.json' with { type: 'json' }
import { storyId } from '../../seed/stories/scene.ts'
import { test } from '../support/browser.ts'
import { noAxeFaults, noForeignWords } from '../support/browser-checks.ts'
import { apiOf } from '../support/browser-journey.ts'
import { visit } from '../support/browser-settled.ts'

const region = '/regions/region-zwolle'
const today = systemClock.today('Europe/Amsterdam')
const startDay = addDays(today, 7)

test('a coordinator shortens trials from tomorrow on after a look at what that changes, and a plan is stopped by it', async ({
  openPage,
}) => {
  const staff = await openPage('/account', { as: 'marieke', language: 'ar', width: 360 })
  const ask = apiOf(staff.context())
  const id = `placement-${'7'.repeat(26)}`
  const at = `${region}/placements/${id}`
  await ask('POST', `${region}/placements`, {
    data: {
      ...{ id, profile: storyId('profile', 'nour'), vacancy: storyId('vacancy', 'van vliet early') },
      ...{ kind: 'trial', origin: 'direct' },
    },
  })
  const act = async (name: string) => {
    const { version } = await ask<PlacementAnswer>('GET', at)
    return ask('POST', `${at}/acts`, { data: { act: name }, ifMatch: version })
  }
  for (const yes of ['yesPerson', 'yesEmployer']) await act(yes)
  const { version } = await ask<PlacementAnswer>('GET', at)
  await ask('PATCH', `${at}/plan`, {
    data: {
      time: { startDay, endDay: addDays(addMonths(startDay, 2), -1) },
      intention: { toHire: 'yes', writtenOn: today },
      insurance: { liability: 'employer', accident: 'employer' },
      papers: { municipalPermission: today },
    },
    ifMatch: version,
  })
  const stops = async () =>
    (await ask<PlacementAnswer>('GET', at)).findings.filter(({ verdict }) => verdict === 'stop')
  expect(await stops()).toEqual([])

  const page = await openPage(`${region}/settings/limits/limit-trial`, { as: 'joke', language: 'nl' })
  await page.getByLabel(nl.rule.field.usualMonths).fill('1')
  await page.getByLabel(nl.rule.field.maxMonths).fill('1')
  await page.getByRole('button', { name: nl.rule.preview.see }).click()
  const preview = page.getByRole('region', { name: nl.rule.preview.title })
  // A rule for a benefit tells something of a person, so the preview names no employer.
  await preview.getByText(nl.rule.preview.hidden).waitFor()
  await noAxeFaults(page)
  await page.getByRole('button', { name: nl.rule.keep }).click()
  await page.getByText(nl.rule.when.planned).waitFor()

  await visit(staff, at)
  const rules = staff.getByRole('region', { name: ar.rules.title })
  const refusal = rules.getByRole('listitem').filter({ hasText: 'هذه المدة طويلة' })
  await refusal.getByText('Participatiewet, art. 8a').waitFor()
  expect(await stops()).toMatchObject([
    {
      ...{ code: 'tooLong', ground: { validFrom: addDays(today, 1) } },
      instead: { code: 'endBy', values: { day: addDays(addMonths(startDay, 1), -1) } },
    },
  ])
  const [refused] = await Promise.all([
    staff.waitForResponse((answer) => answer.url().endsWith('/acts')),
    staff.getByRole('button', { name: ar.act.offer, exact: true }).click(),
  ])
  expect(refused.status()).toBe(409)
  await staff.getByRole('alert').getByText('Participatiewet, art. 8a').waitFor()
  await noAxeFaults(staff)
  await noForeignWords(staff)
})
