import { expect } from 'vitest'
import { storyId } from '../../seed/stories/scene.ts'
import { test } from '../support/browser.ts'
import { noAxeFaults } from '../support/browser-checks.ts'

const region = '/regions/region-zwolle'
const event = storyId('event', 'planned speedmeet')

test('a talk is moved from the keyboard with its cost shown first, taken back, and its person reads it', async ({
  openPage,
}) => {
  const staff = await openPage(`${region}/events/${event}/timetable`, { as: 'marieke' })
  const grid = staff.getByRole('region', { name: 'Tables and rounds' })
  await grid.getByRole('button', { name: /Nour/ }).first().focus()
  await staff.keyboard.press('Enter')
  await staff.getByRole('heading', { name: /where to/ }).waitFor()
  await noAxeFaults(staff)
  await grid
    .getByRole('button', { name: /it can also go here/ })
    .first()
    .focus()
  await staff.keyboard.press('Enter')
  await staff.getByText('Not done yet').waitFor()
  await staff.keyboard.press('Enter')
  await staff.getByText('Not published yet').waitFor()
  await staff.getByRole('button', { name: 'Take back' }).click()
  await staff.getByRole('button', { name: 'Do again' }).click()
  await staff.getByRole('button', { name: 'Publish' }).click()
  await staff.getByText('Published: everybody has been told').waitFor()

  const nour = await openPage('/me', { as: 'nour', language: 'ar' })
  await nour.getByRole('link', { name: /Speedmeet Voorjaar/ }).click()
  await nour.getByRole('heading', { name: 'أحاديثي' }).waitFor()
  expect(await nour.getByText('Yonas').count()).toBe(0)
  await noAxeFaults(nour)

  const paper = await openPage(`${region}/events/${event}/print`, { as: 'marieke' })
  await paper.getByRole('heading', { name: 'برنامج Nour' }).waitFor()
}, 240_000)
