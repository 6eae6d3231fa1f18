import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { storyId } from '../../seed/stories/scene.ts'
import { test } from '../support/browser.ts'
import { noAxeFaults, noForeignWords } from '../support/browser-checks.ts'
import { apiOf } from '../support/browser-journey.ts'

const region = '/regions/region-zwolle'
const event = storyId('event', 'speedmeet of today')

type Talks = { items: { id: string; round: number; said: { answer: string } | null }[] }
type Own = { items: { id: string; event: string }[] }

/** Where somebody's page of the day is. */
const own = async (page: Page, list: string): Promise<string> => {
  const { items } = await apiOf(page.context())<Own>('GET', list)
  const found = items.find((one) => one.event === event)
  if (!found) throw new Error(`${list}: has no part in the event of today`)
  return found.id
}

test('a day is run from the desk: people come in, sit at their tables, lose the line and say what they think', async ({
  openPage,
}) => {
  const desk = await openPage(`${region}/events/${event}/day`, { as: 'marieke', language: 'en' })
  await desk.getByRole('button', { name: 'Open the hall' }).click()
  await desk.getByRole('button', { name: 'Start round 1' }).waitFor()

  const nour = await openPage('/me', { as: 'nour', language: 'ar', width: 360 })
  const nourOwn = await own(nour, `${region}/profiles/${storyId('profile', 'nour')}/participations`)
  await nour.goto(`/me/events/${nourOwn}/day`)
  await nour.getByRole('heading', { name: 'وصلت' }).waitFor()
  await nour.getByRole('img', { name: 'رمزي للمدخل' }).waitFor()
  await noForeignWords(nour)
  await noAxeFaults(nour)
  const rahwa = await openPage('/me', { as: 'rahwa', language: 'ti', width: 360 })
  const rahwaOwn = await own(rahwa, `${region}/profiles/${storyId('profile', 'rahwa')}/participations`)
  await rahwa.goto(`/me/events/${rahwaOwn}/day`)
  const code = await apiOf(desk.context())<{ code: string }>('GET', `${region}/events/${event}/door-code`)
  await rahwa.getByRole('textbox').fill(code.code)
  await rahwa.getByRole('button', { name: 'ክኣቱ እየ' }).click()
  await rahwa.getByText('ዙር 1 ይጽበ ኣለኹ').waitFor()
  await desk.getByRole('heading', { name: '1 of 10 people are in' }).waitFor()

  // Everybody else is let in at the entrance, a tap each; Nour reads it on the phone.
  const entrance = await openPage(`${region}/events/${event}/door`, {
    as: 'marieke',
    language: 'en',
    width: 360,
  })
  for (let there = 2; there <= 10; there += 1) {
    await entrance
      .getByRole('button', { name: /^Is here/ })
      .first()
      .click()
    await entrance.getByRole('heading', { name: `${there} of 10 people are in` }).waitFor()
  }
  await nour.getByText('أنتظر الجولة 1').waitFor()

  // Somebody comes who was not invited: found by name, shown what is possible, let in, and let in again after a mistake.
  const api = apiOf(desk.context())
  type Named = { items: { id: string; name: string; profile: string; state: string }[] }
  const invited = await api<Named>('GET', `${region}/events/${event}/participations`)
  const people = (await api<Named>('GET', `${region}/profiles?limit=200`)).items
  const stranger = people.find(
    ({ id, name, state }) =>
      state === 'active' &&
      !invited.items.some(({ profile }) => profile === id) &&
      people.every((one) => one.id === id || !one.name.includes(name)),
  )
  await entrance.getByRole('button', { name: 'Came without an invitation' }).click()
  await entrance.getByLabel('Name of the person').fill(stranger?.name ?? '')
  await entrance.getByRole('button', { name: new RegExp(`^Choose.*${stranger?.name}`) }).click()
  await entrance.getByRole('heading', { name: `What is possible for ${stranger?.name}` }).waitFor()
  await noAxeFaults(entrance)
  await entrance.getByRole('button', { name: 'Let in' }).last().click()
  await entrance.getByRole('heading', { name: '11 of 11 people are in' }).waitFor()
  await entrance.getByRole('button', { name: 'No, this is somebody else' }).click()
  await entrance.getByRole('heading', { name: '10 of 10 people are in' }).waitFor()

  const wim = await openPage('/account', { as: 'wim', language: 'nl', width: 360 })
  const stall = await own(wim, `${region}/employers/${storyId('employer', 'van vliet')}/stalls`)
  await wim.goto(`${region}/work/stalls/${stall}/day`)
  await desk.getByRole('button', { name: 'Start round 1' }).click()
  await desk.getByRole('button', { name: 'Begin the talks' }).click()
  await wim.getByText('Ronde 1 van 6').first().waitFor()

  // Who talks when follows the day on which the demo is laid: both have had their first talk after so many rounds.
  const firstOf = async (page: Page, list: string) => {
    const { items } = await apiOf(page.context())<Talks>('GET', list)
    return Math.min(...items.map(({ round }) => round))
  }
  const first = await firstOf(rahwa, `${region}/participations/${rahwaOwn}/talks`)
  const atStall = await firstOf(wim, `${region}/stalls/${stall}/talks`)
  const last = Math.max(first, atStall)
  for (const round of Array(last + 1).keys()) {
    if (round === atStall) await wim.getByText('Nu aan tafel').waitFor()
    await desk.getByRole('button', { name: 'End the round' }).click()
    if (round === last) break
    await desk.getByRole('heading', { name: `Round ${round + 2}: people go to their tables` }).waitFor()
    await desk.getByRole('button', { name: 'Begin the talks' }).click()
  }

  // Rahwa's phone loses the line; its clock goes on, and what it says is kept until the line is back.
  await rahwa.getByRole('button', { name: 'እወ' }).waitFor()
  await rahwa.context().setOffline(true)
  await rahwa.getByText('ርክብ የለን። እቲ ሰዓት ይቕጽል።').waitFor()
  await rahwa.getByRole('button', { name: 'እወ' }).click()
  await rahwa.getByRole('button', { name: 'እወ', pressed: true }).waitFor()
  // The phone opens the page again without a line: it shows what it knew, and says of when that is.
  await rahwa.reload()
  await rahwa.getByText('እዚ ናይ ሰዓት').waitFor()
  await rahwa.getByRole('button', { name: 'እወ', pressed: true }).waitFor()
  await rahwa.context().setOffline(false)
  await expect
    .poll(async () => {
      const now = await apiOf(rahwa.context())<Talks>('GET', `${region}/participations/${rahwaOwn}/talks`)
      return now.items.find(({ round }) => round === first)?.said?.answer
    })
    .toBe('yes')

  // The employer answers in two taps.
  await wim.getByRole('button', { name: 'Ja', exact: true }).first().click()
  await wim.getByRole('button', { name: 'Een dag meedraaien' }).first().click()
  await wim.getByText('De werkgever doet dit').waitFor()
  await wim.getByText('Opgeslagen').first().waitFor()
  await noAxeFaults(wim)
  await noForeignWords(rahwa)
  await noAxeFaults(rahwa)
  await noAxeFaults(desk)
})
