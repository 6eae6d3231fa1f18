import { expect } from 'vitest'
import { storyId } from '../../seed/stories/scene.ts'
import { test } from '../support/browser.ts'
import { noAxeFaults } from '../support/browser-checks.ts'

const region = '/regions/region-zwolle'

test('an event is planned, an employer comes in Dutch, and people answer in Tigrinya and Arabic', async ({
  openPage,
}) => {
  const staff = await openPage(`${region}/events/new`, { as: 'marieke' })
  await staff.getByLabel('Name of the event').fill('Speedmeet Bread')
  await staff.getByLabel('Day', { exact: true }).fill('2030-05-16')
  await staff.getByLabel('Building or room').fill('Stadkamer')
  await staff.getByLabel('Town').fill('Zwolle')
  await staff.getByRole('button', { name: 'Plan an event' }).click()
  await staff.getByRole('heading', { name: 'Ask the first employer' }).waitFor()

  await staff.getByRole('button', { name: 'Ask an employer' }).first().click()
  await staff.getByRole('combobox', { name: 'Employer' }).fill('van vliet')
  await staff.getByRole('option', { name: /Van Vliet/ }).click()
  await staff.getByRole('button', { name: 'Begin inviting' }).click()
  await staff.getByRole('link', { name: 'See who fits' }).waitFor()

  const wim = await openPage(`${region}/work/employers/${storyId('employer', 'van vliet')}`, {
    as: 'wim',
    language: 'nl',
  })
  await wim.getByRole('link', { name: 'Antwoorden', exact: true }).click()
  await wim.getByRole('button', { name: 'Ja, wij komen' }).click()
  await wim.getByText('Komt', { exact: true }).waitFor()
  await wim.getByText('Medewerker bakkerij, vroege dienst').click()
  await wim.getByText('Opgeslagen').waitFor()
  await noAxeFaults(wim)

  await staff.reload()
  await staff.getByRole('heading', { name: '1 employer comes', level: 1 }).waitFor()
  await staff.getByRole('link', { name: 'See who fits' }).click()
  await staff.getByRole('heading', { name: /people fit, there are 24 seats/ }).waitFor()
  await noAxeFaults(staff)
  await staff.getByRole('button', { name: /^Invite \d+ people$/ }).click()
  await staff.getByRole('heading', { name: /people are invited/ }).waitFor()

  const nour = await openPage('/me', { as: 'nour', language: 'ar' })
  await nour.getByRole('link', { name: /Speedmeet Bread/ }).click()
  await nour.getByText('اسمي الأول').click()
  await nour.getByRole('button', { name: 'نعم، سأحضر' }).click()
  await nour.getByText('قلتُ نعم. لي مقعد.').waitFor()
  await noAxeFaults(nour)

  const own = `/me/events/${storyId('participation', 'rahwa')}`
  const rahwa = await openPage(own, { as: 'rahwa', language: 'ti' })
  await rahwa.getByRole('button', { name: 'ክመጽእ ኣይክእልን' }).click()
  await rahwa.getByRole('dialog').getByRole('button', { name: 'ክመጽእ ኣይክእልን' }).click()
  await rahwa.getByText('ክመጽእ ከም ዘይክእል ኢለ ኣለኹ።').waitFor()

  await staff.reload()
  await staff.getByRole('row', { name: /Nour/ }).getByText('Comes', { exact: true }).waitFor()
  expect(await staff.getByRole('row', { name: /Nour/ }).textContent()).toContain('by mail')
}, 240_000)
