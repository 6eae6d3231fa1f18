import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { noAxeFaults, noForeignWords } from '../support/browser-checks.ts'
import { linkOf, overheardAt, test } from '../support/browser-hall.ts'
import { visit } from '../support/browser-settled.ts'
import { askFirms, beginEvent, invitePeople, leaksAt, type There } from '../support/guests.ts'
import { region } from '../support/hall.ts'
import { leaksIn, type Phone, phoneOf } from '../support/onlooker.ts'

const events = `/regions/${region}/events`
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format()
type Items<One> = { items: One[] }

const letInAll = async (desk: Page, people: readonly There[]) => {
  for (const [index, { called }] of people.entries()) {
    await desk.getByRole('button', { name: new RegExp(`^Is here\\W*(?:Number )?${called}$`) }).click()
    await desk.getByRole('heading', { name: `${index + 1} of ${people.length} people are in` }).waitFor()
  }
}
const inviting = async (organiser: Phone, event: string) =>
  organiser.ask('POST', `/events/${event}/state`, { act: 'invite' }, 1)

test('at an event without rounds talks begin by the code of a table or the number of a person, and both say what they think', async ({
  openPage,
  hall,
}) => {
  const { origin } = hall
  const organiser = phoneOf(origin, hall.organiser.secret)
  const event = await beginEvent(organiser, 'matchingEvent', 'Werkcafé Wol', today)
  const [table, other] = await askFirms(origin, organiser, event, hall.firms.slice(0, 2))
  await inviting(organiser, event)
  const people = await invitePeople(origin, organiser, event, hall.people.slice(0, 3))
  const [nour, rahwa] = people
  if (!table || !other || !nour || !rahwa) throw new Error('Nobody came')
  const desk = await openPage(`${events}/${event}/day`, { secret: hall.organiser.secret })
  await desk.getByRole('button', { name: 'Open the hall' }).click()
  await letInAll(desk, people)
  await desk.getByRole('button', { name: 'Begin the event' }).click()
  const screen = await linkOf(desk, 'Screen in the hall', '/wall#')
  const { page: wall, heard: onWall } = await overheardAt(openPage, screen, { language: 'nl' })
  await wall.getByText(table.firm).waitFor()

  const seat = await overheardAt(openPage, `/me/events/${nour.participation}/day`, {
    secret: nour.secret,
    language: 'ar',
    width: 360,
  })
  const stall = await overheardAt(openPage, `/regions/${region}/work/stalls/${table.stall}/day`, {
    secret: table.secret,
    language: 'nl',
    width: 360,
  })
  const { code } = await organiser
    .ask<Items<{ stall: string; code: string }>>('GET', `/events/${event}/table-codes`)
    .then(({ items }) => items.find((one) => one.stall === table.stall) ?? { code: '' })
  await stall.page.getByText(code, { exact: true }).waitFor()
  await seat.page.getByRole('textbox', { name: 'رمز الطاولة' }).fill(code)
  await seat.page.getByRole('button', { name: 'بدء الحديث' }).click()
  await seat.page.getByRole('heading', { name: 'أجلس هنا الآن' }).waitFor()
  await noForeignWords(seat.page)
  await noAxeFaults(seat.page)
  const atTable = (one: There) => {
    const name = one.kind === 'number' ? `Nummer ${one.number}` : one.called
    return stall.page.getByRole('region', { name, exact: true })
  }
  await atTable(nour).waitFor()
  await stall.page.getByLabel('Of het nummer van de persoon').fill(String(rahwa.number))
  await stall.page.getByRole('button', { name: 'Gesprek beginnen' }).click()
  await atTable(rahwa).waitFor()
  await noAxeFaults(stall.page)

  // Private until both say yes.
  await atTable(nour).getByRole('button', { name: 'Ja', exact: true }).click()
  await atTable(nour).getByText('Opgeslagen').first().waitFor()
  const [mine] = (await nour.phone.ask<Items<object>>('GET', `/participations/${nour.participation}/talks`))
    .items
  expect(mine).toMatchObject({ isMutual: false, said: null })
  await seat.page.getByRole('button', { name: 'نعم' }).click()
  await seat.page.getByText('الجواب نعم من الطرفين').waitFor()
  await atTable(nour).getByText('Beiden zeiden ja').waitFor()
  await atTable(rahwa).getByRole('button', { name: 'Nu niet' }).click()
  await atTable(rahwa).getByRole('button', { name: 'Aantal uren' }).click()
  await atTable(rahwa).getByText('Opgeslagen').first().waitFor()

  await desk.getByRole('button', { name: 'End the talks' }).click()
  await desk.getByRole('button', { name: 'End the day' }).click()
  await desk.getByRole('link', { name: 'To the follow-up list' }).click()
  await desk.getByRole('button', { name: 'It came to nothing' }).click()
  await desk.getByRole('button', { name: 'Pay', exact: true }).click()
  await desk.getByRole('heading', { name: 'Still open: 0. Settled: 1.' }).waitFor()
  await desk.getByRole('button', { name: 'Close the event' }).click()
  await desk.getByRole('button', { name: 'Close the event' }).waitFor({ state: 'detached' })
  await visit(desk, `${events}/${event}/results`)
  await desk.getByRole('heading', { name: 'Both said yes in 1 of 2 talks' }).waitFor()

  expect(
    leaksAt(people, {
      people: [[nour, seat.heard]],
      tables: [[table, stall.heard]],
      helper: [],
      wall: onWall,
    }),
  ).toEqual([])
  const called = people.flatMap(({ kind, called: name }) => (kind === 'number' ? [] : [name]))
  expect(leaksIn(onWall, called), 'who sits at a table of free talks is on no wall').toEqual([])
})

test('on a pitch stage people speak in turn, tables react each for itself, and who spoke reads only who would like to talk', async ({
  openPage,
  hall,
}) => {
  const { origin } = hall
  const organiser = phoneOf(origin, hall.organiser.secret)
  const event = await beginEvent(organiser, 'pitchStage', 'Pitchmiddag Wol', today)
  const [cool, curious] = await askFirms(origin, organiser, event, hall.firms.slice(-2))
  await inviting(organiser, event)
  const people = await invitePeople(origin, organiser, event, hall.people.slice(-3))
  const [listener, first, second] = people
  if (!cool || !curious || !listener || !first || !second) throw new Error('Nobody came')
  const desk = await openPage(`${events}/${event}/day`, { secret: hall.organiser.secret })
  for (const one of [first, second]) {
    const name = one.kind === 'number' ? `Number ${one.number}` : one.called
    await desk.getByRole('button', { name: new RegExp(`^Put on the stage\\W*${name}$`) }).click()
  }
  // In whose pitch no table was interested cannot be put on the stage.
  await desk.getByRole('heading', { name: 'Who can speak too' }).waitFor({ state: 'detached' })
  await desk.getByRole('button', { name: 'Open the hall' }).click()
  await letInAll(desk, people)
  await desk.getByRole('button', { name: 'Begin the event' }).click()
  const screen = await linkOf(desk, 'Screen in the hall', '/wall#')
  const { page: wall, heard: onWall } = await overheardAt(openPage, screen, { language: 'nl' })
  await wall.getByRole('button', { name: 'Bij deze taal blijven' }).click()
  const phones = {
    first: await overheardAt(openPage, `/me/events/${first.participation}/day`, {
      secret: first.secret,
      language: 'ar',
      width: 360,
    }),
    second: await overheardAt(openPage, `/me/events/${second.participation}/day`, {
      secret: second.secret,
      language: 'ti',
      width: 360,
    }),
    table: await overheardAt(openPage, `/regions/${region}/work/stalls/${curious.stall}/day`, {
      secret: curious.secret,
      language: 'nl',
      width: 360,
    }),
  }
  for (const one of people) one.phone.listen(`event:${event}:me`)
  await desk.getByRole('button', { name: 'Next person' }).click()
  await phones.first.page.getByText('حان دوري الآن').waitFor()
  await phones.second.page.getByText('ድሕሪ ሕጂ ተራይ እዩ').waitFor()
  await wall.getByText('Spreekt nu').waitFor()
  await noForeignWords(phones.second.page)
  await noAxeFaults(phones.second.page)

  await phones.table.page.getByRole('button', { name: 'Ja', exact: true }).click()
  await phones.table.page.getByRole('button', { name: 'Ja', exact: true, pressed: true }).waitFor()
  await noAxeFaults(phones.table.page)
  const react = { participation: first.participation, wants: false }
  await cool.phone.ask('PUT', `/stalls/${cool.stall}/reactions`, react)
  const path = `/participations/${first.participation}/reactions`
  expect(await first.phone.ask('GET', path)).toEqual({ items: [] })
  await desk.getByRole('button', { name: 'Next person' }).click()
  await phones.second.page.getByText('ሕጂ ተራይ እዩ', { exact: true }).waitFor()
  const wanted = phones.first.page.getByRole('region', { name: 'يرغبون في الحديث معي' })
  await wanted.getByText(curious.firm).waitFor()
  expect(await wanted.textContent()).not.toContain(cool.firm)
  await noForeignWords(phones.first.page)
  await noAxeFaults(phones.first.page)
  await desk.getByRole('button', { name: 'Next person' }).click()
  await desk.getByRole('heading', { name: 'Everybody has spoken' }).waitFor()
  await desk.getByRole('button', { name: 'End the talks' }).click()
  await desk.getByRole('button', { name: 'End the day' }).click()
  await desk.getByRole('link', { name: 'To the follow-up list' }).click()
  await desk.getByRole('button', { name: 'Close the event' }).click()
  await desk.getByRole('button', { name: 'Close the event' }).waitFor({ state: 'detached' })

  const leaks = leaksAt(people, {
    people: [
      [first, phones.first.heard],
      [second, phones.second.heard],
      [listener, []],
    ],
    tables: [
      [curious, phones.table.heard],
      [cool, []],
    ],
    ...{ helper: [], wall: onWall, isStage: true },
  })
  expect(leaks).toEqual([])
  const ofOthers = [...phones.first.heard, ...first.phone.heard].filter(({ text }) =>
    text.includes(cool.firm),
  )
  expect(ofOthers.filter(({ from }) => from.includes('/reactions'))).toEqual([])
  for (const one of people) one.phone.close()
})
