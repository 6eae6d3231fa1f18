import type { Page } from 'playwright-core'
import { expect } from 'vitest'
import { noAxeFaults, noForeignWords } from '../support/browser-checks.ts'
import { linkOf, overheardAt, test } from '../support/browser-hall.ts'
import { visit } from '../support/browser-settled.ts'
import { askFirms, invitePeople, leaksAt, mailsOfMorning, type There } from '../support/guests.ts'
import { region } from '../support/hall.ts'
import { leaksIn, phoneOf } from '../support/onlooker.ts'

const events = `/regions/${region}/events`
const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' }).format()
const rounds = 5

type Items<One> = { items: One[] }
type Answer = 'yes' | 'maybe' | 'no'
type TalkAtTable = {
  id: string
  state: string
  round: number
  participation: string
  said: { answer: Answer } | null
}
/** A talk by the place of its person and of its table in their lists, and what was said of it. */
type Held = { id: string; person: number; table: number; round: number; by: Partial<Record<Side, Answer>> }
type Side = 'person' | 'employer'

const answers = ['yes', 'maybe', 'no'] as const
const surprises = ['asExpected', 'better', 'lower', null] as const
/** What each side says of a talk: some say yes to all, others this and that. */
const sayOf = {
  person: ({ person, table }: Held): Answer =>
    person % 2 === 0 ? 'yes' : (answers[(table + 1) % 3] ?? 'no'),
  employer: ({ person, table }: Held): Answer =>
    table % 2 === 0 ? 'yes' : (answers[(person + 2) % 3] ?? 'no'),
}
const heardDutch = ({ person, table }: Held) => surprises[(person + table) % 4] ?? null
const times = <One>(all: readonly One[], is: (one: One) => boolean) => all.filter(is).length

/** An event is planned on its screens, step by step. Answers its id. */
async function planBySteps(desk: Page): Promise<string> {
  await desk.getByLabel('Name of the event').fill('Speedmeet Wol')
  await desk.getByLabel('Day', { exact: true }).fill(today)
  await desk.getByLabel('To', { exact: true }).fill('18:00')
  await desk.getByLabel('Building or room').fill('Stadkamer')
  await desk.getByLabel('Town').fill('Zwolle')
  await desk.getByRole('button', { name: 'Plan an event' }).click()
  await desk.getByRole('heading', { name: 'Ask the first employer' }).waitFor()
  const event = new URL(desk.url()).pathname.split('/').at(-1) ?? ''
  await visit(desk, `${events}/${event}/plan/talks`)
  await desk.getByLabel('Rounds', { exact: true }).fill(String(rounds))
  await desk.getByLabel('Seats in the room').fill('12')
  // Nobody is hurried by a slow machine.
  await desk.getByLabel('Minutes to change tables').fill('15')
  await desk.getByText('Saved', { exact: true }).first().waitFor()
  await desk.getByRole('link', { name: /^Next: So that everybody/ }).click()
  await desk.getByRole('link', { name: 'Next: Interpreters' }).click()
  for (const [at, name] of ['Karim', 'Helen'].entries()) {
    await desk.getByRole('button', { name: 'Add an interpreter' }).click()
    await desk.getByLabel('Name', { exact: true }).nth(at).fill(name)
  }
  await desk.getByRole('combobox', { name: 'Add' }).last().fill('Tigrinya')
  await desk.getByRole('option', { name: 'Tigrinya' }).click()
  await desk
    .getByRole('button', { name: /Arabic/ })
    .last()
    .click()
  await desk.getByText('Saved', { exact: true }).first().waitFor()
  await desk.getByRole('link', { name: 'To the event' }).click()
  await desk.getByRole('heading', { name: '2 interpreters' }).waitFor()
  return event
}

/** Turns a phone off, or on again: it does nothing, draws nothing and has no line meanwhile. */
async function sleep(page: Page, isAsleep: boolean) {
  const devtools = await page.context().newCDPSession(page)
  if (isAsleep) await page.context().setOffline(true)
  await devtools.send('Page.setWebLifecycleState', { state: isAsleep ? 'frozen' : 'active' })
  if (!isAsleep) await page.context().setOffline(false)
  await devtools.detach()
}

test('a speedmeet goes from its plan to its last follow-up, whoever stays away, comes late, sleeps or falls over', async ({
  openPage,
  hall,
}) => {
  const { origin } = hall
  const organiser = phoneOf(origin, hall.organiser.secret)
  const desk = await openPage(`${events}/new`, { secret: hall.organiser.secret })
  const event = await planBySteps(desk)
  const at = `${events}/${event}`

  const tables = await askFirms(origin, organiser, event, hall.firms)
  await desk.reload()
  await desk.getByRole('button', { name: 'Begin inviting' }).click()
  await desk.getByRole('link', { name: 'See who fits' }).waitFor()
  const [stranger, invited] = [hall.people[11], hall.people.slice(0, 11)]
  const people = await invitePeople(origin, organiser, event, invited, 4)
  const [nour, rahwa, late, absent] = people
  const [bakery] = tables
  if (!stranger || !nour || !rahwa || !late || !absent || !bakery) throw new Error('Nobody came')

  await visit(desk, `${at}/timetable`)
  await desk.getByRole('button', { name: 'Make the timetable' }).click()
  await desk.getByRole('button', { name: 'Publish' }).click()
  await desk.getByText('Published: everybody has been told').waitFor()

  // On paper each reads their own talks, and nobody else.
  await visit(desk, `${at}/print`)
  const sheets = await desk.locator('article.paper').allInnerTexts()
  expect(sheets).toHaveLength(people.length)
  for (const [index, sheet] of sheets.entries()) {
    const others = people.filter((_, other) => other !== index)
    const names = others.flatMap(({ name, called, kind }) => [
      name.split(' ')[0] ?? '',
      ...(kind === 'number' ? [] : [called]),
    ])
    expect(sheet).toContain(people[index]?.name.split(' ')[0])
    expect(leaksIn([{ from: 'a sheet', text: sheet }], names)).toEqual([])
  }

  // The day.
  await visit(desk, `${at}/day`)
  await desk.getByRole('button', { name: 'Open the hall' }).click()
  await desk.getByRole('button', { name: 'Start round 1' }).waitFor()
  const ofNour = await overheardAt(openPage, `/me/events/${nour.participation}/day`, {
    secret: nour.secret,
    language: 'ar',
    width: 360,
  })
  const ofRahwa = await overheardAt(openPage, `/me/events/${rahwa.participation}/day`, {
    secret: rahwa.secret,
    language: 'ti',
    width: 360,
  })
  const ofBakery = await overheardAt(openPage, `/regions/${region}/work/stalls/${bakery.stall}/day`, {
    secret: bakery.secret,
    language: 'nl',
    width: 360,
  })
  for (const one of people) one.phone.listen(`event:${event}:me`)
  for (const { phone: line, stall } of tables) line.listen(`event:${event}:stall:${stall}`)
  await ofNour.page.getByRole('heading', { name: 'وصلت' }).waitFor()
  await ofNour.page.getByRole('img', { name: 'رمزي للمدخل' }).waitFor()
  await noForeignWords(ofNour.page)
  await noAxeFaults(ofNour.page)

  // A helper comes in by the link; the screen in the hall is opened by its own.
  const help = await linkOf(desk, 'Link for helpers', '/helper#')
  const { page: entrance, heard: ofHelper } = await overheardAt(openPage, help, { width: 360 })
  await entrance.getByLabel('Your name').fill('Mirjam')
  await entrance.getByRole('button', { name: 'Begin' }).click()
  await entrance.getByRole('heading', { name: '0 of 11 people are in' }).waitFor()
  const screen = await linkOf(desk, 'Screen in the hall', '/wall#')
  const { page: wall, heard: ofWall } = await overheardAt(openPage, screen, { language: 'nl' })
  await wall.getByRole('button', { name: 'Bij deze taal blijven' }).click()

  // Rahwa comes in by the code of the door, everybody else by a tap of the helper; two are not there.
  const { code } = await organiser.ask<{ code: string }>('GET', `/events/${event}/door-code`)
  await ofRahwa.page.getByRole('textbox').fill(code)
  await ofRahwa.page.getByRole('button', { name: 'ክኣቱ እየ' }).click()
  await ofRahwa.page.getByText('ዙር 1 ይጽበ ኣለኹ').waitFor()
  const isOut = (one: There) => one === late || one === absent
  const first = people.filter((one) => one !== rahwa && !isOut(one))
  for (const [index, { called }] of first.entries()) {
    await entrance.getByRole('button', { name: new RegExp(`^Is here\\W*(?:Number )?${called}$`) }).click()
    await entrance.getByRole('heading', { name: `${index + 2} of 11 people are in` }).waitFor()
  }
  await ofNour.page.getByText('أنتظر الجولة 1').waitFor()
  await desk
    .getByRole('button', { name: new RegExp(`^Does not come\\W*(?:Number )?${absent.called}$`) })
    .click()
  await desk.getByRole('button', { name: 'Do this and tell them' }).click()
  await desk.getByText('The new timetable holds').waitFor()

  const clock = () =>
    organiser.ask<{ stretches: { phase: string; round: number; endsAt: string }[] }>(
      'GET',
      `/events/${event}/clock`,
    )
  const begin = async (round: number) => {
    await desk.getByRole('button', { name: round === 0 ? 'Start round 1' : 'End the round' }).click()
    await desk.getByRole('heading', { name: `Round ${round + 1}: people go to their tables` }).waitFor()
  }
  const talk = async (round: number) => {
    await desk.getByRole('button', { name: 'Begin the talks' }).click()
    await desk.getByRole('heading', { name: `Round ${round + 1}: people are talking` }).waitFor()
  }
  const everybody = [...people]
  /** The talks of a round as the tables read them. */
  const allIn = async (round: number): Promise<Held[]> => {
    const lists = tables.map(async ({ phone: line, stall }, table) => {
      const { items } = await line.ask<Items<TalkAtTable>>('GET', `/stalls/${stall}/talks`)
      return items
        .filter((one) => one.state !== 'dropped' && one.round === round)
        .map(({ id, participation }) => ({
          ...{ id, table, round, by: {} },
          person: everybody.findIndex((one) => one.participation === participation),
        }))
    })
    return (await Promise.all(lists)).flat()
  }
  /** Those for which both sides are there. */
  const talksIn = async (round: number) =>
    (await allIn(round)).filter(
      ({ person }) => everybody[person] !== absent && (everybody[person] !== late || round > 0),
    )
  const held: Held[] = []
  const tell = async (one: Held, side: Side) => {
    const line = side === 'person' ? everybody[one.person]?.phone : tables[one.table]?.phone
    const language = side === 'employer' ? heardDutch(one) : null
    const body = { answer: sayOf[side](one), reason: null, language, nextStep: null, side: null }
    await line?.ask('POST', `/talks/${one.id}/answer`, body)
    one.by[side] = body.answer
  }
  /** What is to be said of a talk on a screen, when all rounds are over, and by no other way. */
  const onScreen = { person: new Set<string>(), employer: new Set<string>() }
  const untold = () =>
    held.flatMap((one) =>
      (['person', 'employer'] as const)
        .filter((side) => one.by[side] === undefined && !onScreen[side].has(one.id))
        .map((side) => [one, side] as const),
    )
  const tellAll = () => Promise.all(untold().map(([one, side]) => tell(one, side)))

  // Round 1: somebody comes without an invitation and gets what is free.
  await begin(0)
  await talk(0)
  await ofBakery.page.getByText(`Ronde 1 van ${rounds}`).first().waitFor()
  await wall.getByRole('heading', { name: 'Speedmeet Wol' }).waitFor()
  await visit(desk, `${at}/door`)
  await desk.getByRole('button', { name: 'Came without an invitation' }).click()
  await desk.getByLabel('Name of the person').fill(stranger.name)
  await desk.getByRole('button', { name: new RegExp(`^Choose.*${stranger.name}`) }).click()
  await desk.getByRole('heading', { name: `What is possible for ${stranger.name}` }).waitFor()
  await desk.getByRole('button', { name: 'Let in' }).last().click()
  await desk.getByRole('heading', { name: '10 of 12 people are in' }).waitFor()
  const walked = phoneOf(origin, stranger.secret)
  const [own] = (
    await walked.ask<Items<{ id: string; number: number }>>(
      'GET',
      `/profiles/${stranger.profile}/participations`,
    )
  ).items
  if (!own) throw new Error('Who walked in has no part in the event')
  everybody.push({
    ...{ ...stranger, kind: 'number', nickname: null, phone: walked },
    ...{ participation: own.id, number: own.number, called: String(own.number) },
  })
  walked.listen(`event:${event}:me`)
  await desk.getByRole('button', { name: 'Do this and tell them' }).click()
  await desk.getByText('The new timetable holds').waitFor()
  await visit(desk, `${at}/day`)

  // Round 2: two phones sleep; who is late comes in.
  const firstTalk = async ({ phone: line, participation }: There) => {
    const { items } = await line.ask<Items<TalkAtTable>>('GET', `/participations/${participation}/talks`)
    return items.filter(({ state }) => state !== 'dropped').sort((a, b) => a.round - b.round)[0]
  }
  await begin(1)
  held.push(...(await talksIn(0)))
  await sleep(ofNour.page, true)
  await sleep(ofRahwa.page, true)
  await desk.getByRole('button', { name: new RegExp(`^Is here\\W*(?:Number )?${late.called}$`) }).click()
  await desk.getByRole('heading', { name: '11 of 12 people are in' }).waitFor()
  await talk(1)
  await begin(2)
  held.push(...(await talksIn(1)))
  await talk(2)
  await sleep(ofNour.page, false)
  await sleep(ofRahwa.page, false)
  await ofNour.page.getByText(`الجولة 3 من ${rounds}`).first().waitFor()
  await ofRahwa.page.getByText(`ዙር 3 ካብ ${rounds}`).first().waitFor()

  // Round 3: the server falls over while many answer, and comes back on the same data.
  const before = await clock()
  const [ofNours, ofRahwas] = await Promise.all([firstTalk(nour), firstTalk(rahwa)])
  const ofBakers = held.find(({ table }) => tables[table] === bakery)
  if (!ofNours || !ofRahwas || !ofBakers) throw new Error('Somebody has no talk at all')
  onScreen.person.add(ofNours.id).add(ofRahwas.id)
  onScreen.employer.add(ofBakers.id)
  const queue = untold()
  let told = 0
  const work = async () => {
    for (let next = queue.shift(); next; next = queue.shift()) {
      await tell(...next)
      told += 1
      if (told === 4) await hall.kill()
    }
  }
  await Promise.allSettled(Array.from({ length: 4 }, work))
  expect(untold().length).toBeGreaterThan(0)
  await hall.start()
  expect((await clock()).stretches[0]).toEqual(before.stretches[0])
  for (const [table, { phone: line, stall }] of tables.entries()) {
    const { items } = await line.ask<Items<TalkAtTable>>('GET', `/stalls/${stall}/talks`)
    for (const one of held.filter((mine) => mine.table === table && mine.by.employer))
      expect(items.find(({ id }) => id === one.id)?.said?.answer).toBe(one.by.employer)
  }
  await tellAll()
  for (const one of everybody) one.phone.listen(`event:${event}:me`)

  await begin(3)
  await ofNour.page.getByText(`الجولة 4 من ${rounds}`).first().waitFor()
  await ofBakery.page.getByText(`Ronde 4 van ${rounds}`).first().waitFor()
  await wall.getByText(`Ronde 4 van ${rounds}`).first().waitFor()
  held.push(...(await talksIn(2)))
  await noForeignWords(ofRahwa.page)
  await noAxeFaults(ofRahwa.page)
  await noAxeFaults(wall)
  await talk(3)
  await begin(4)
  held.push(...(await talksIn(3)))
  await talk(4)
  await desk.getByRole('button', { name: 'End the round' }).click()
  await desk.getByRole('heading', { name: 'All rounds are over' }).waitFor()
  held.push(...(await talksIn(4)))
  await tellAll()

  // Two taps on a phone; Rahwa's has no line then, is opened again without one, and keeps what was tapped.
  const cardOf = (page: Page, talk: string) => page.locator(`[aria-labelledby="talk-${talk}"]`)
  const said = (talk: string, side: Side, answer: Answer) => {
    for (const one of held) if (one.id === talk) one.by[side] = answer
  }
  await cardOf(ofNour.page, ofNours.id).getByRole('button', { name: 'نعم' }).click()
  await cardOf(ofNour.page, ofNours.id).getByText('يوم تجربة').click()
  await cardOf(ofNour.page, ofNours.id).getByText('تم الحفظ').first().waitFor()
  said(ofNours.id, 'person', 'yes')
  const ofRahwasTalk = cardOf(ofRahwa.page, ofRahwas.id)
  await ofRahwasTalk.waitFor()
  await ofRahwa.page.context().setOffline(true)
  await ofRahwa.page.getByText('ርክብ የለን። እቲ ሰዓት ይቕጽል።').waitFor()
  await ofRahwasTalk.getByRole('button', { name: 'እወ' }).click()
  await ofRahwa.page.reload()
  await ofRahwa.page.getByText('እዚ ናይ ሰዓት').waitFor()
  await ofRahwasTalk.getByRole('button', { name: 'እወ', pressed: true }).waitFor()
  await ofRahwa.page.context().setOffline(false)
  await expect.poll(async () => (await firstTalk(rahwa))?.said?.answer).toBe('yes')
  said(ofRahwas.id, 'person', 'yes')
  const ofBakersTalk = cardOf(ofBakery.page, ofBakers.id)
  await ofBakersTalk.getByRole('button', { name: 'Misschien' }).click()
  await ofBakersTalk.getByRole('button', { name: 'Een dag meedraaien' }).click()
  await ofBakersTalk.getByText('De werkgever doet dit').waitFor()
  await ofBakersTalk.getByText('Opgeslagen').first().waitFor()
  said(ofBakers.id, 'employer', 'maybe')
  await noAxeFaults(ofBakery.page)
  expect(untold()).toEqual([])

  // Every yes is followed until something came of it; then the event is closed.
  const isOpen = ({ by }: Held) =>
    [by.person, by.employer].includes('yes') && ![by.person, by.employer].includes('no')
  const open = times(held, isOpen)
  await desk.getByRole('button', { name: 'End the day' }).click()
  await desk.getByRole('link', { name: 'To the follow-up list' }).click()
  const isAt = (settled: number) =>
    desk.getByRole('heading', { name: `Still open: ${open - settled}. Settled: ${settled}.` }).waitFor()
  await isAt(0)
  await desk.getByRole('button', { name: 'Close the event' }).click()
  await desk.getByText('In some talks both said yes.').waitFor()
  const item = desk.getByRole('main').getByRole('listitem').filter({ hasText: 'What came of it?' }).first()
  const pick = (name: string) => item.getByRole('button', { name, exact: true }).click()
  await pick('A placement')
  await item.getByRole('button', { name: 'Begin a placement' }).click()
  await isAt(1)
  await pick('A pitch')
  await item.getByLabel('Why do you propose this?').fill('You both want to go on.')
  await item.getByRole('button', { name: 'Propose a pitch' }).click()
  await isAt(2)
  await pick('It came to nothing')
  await pick('Pay')
  await isAt(3)
  await pick('One side stopped')
  await pick('The employer')
  await isAt(4)
  const rest = await organiser.ask<Items<{ talk: string }>>('GET', `/events/${event}/follow-ups`)
  for (const { talk: id } of rest.items)
    await organiser.ask('POST', `/talks/${id}/outcome`, { outcome: { kind: 'ended', reason: 'hours' } })
  await desk.reload()
  await isAt(open)
  await desk.getByRole('button', { name: 'Close the event' }).click()
  await desk.getByRole('button', { name: 'Close the event' }).waitFor({ state: 'detached' })

  // What the page of results says is what was done, counted by hand.
  const planned = (await Promise.all(Array.from({ length: rounds }, (_, round) => allIn(round)))).flat()
  const isMutual = ({ by }: Held) => by.person === 'yes' && by.employer === 'yes'
  const whose = (talks: readonly Held[]) => new Set(talks.map(({ person }) => person)).size
  const mutual = held.filter(isMutual)
  await visit(desk, `${at}/results`)
  await desk
    .getByRole('heading', { name: `Both said yes in ${mutual.length} of ${held.length} talks` })
    .waitFor()
  const linesOf = async (part: string) =>
    (await desk.locator(`[aria-labelledby="${part}"] :is(tbody tr, .funnel li)`).allInnerTexts()).map(
      (line) => line.split(/\s*[\n\t]\s*/),
    )
  expect(await linesOf('funnel')).toEqual([
    ['Invited', '11'],
    ['Said yes', '11'],
    ['Came, with an invitation', '10'],
    ['Came without an invitation', '1'],
    ['Came, all together', '11'],
    ['Had a talk', String(whose(held))],
    ['Both said yes', String(whose(mutual))],
    ['Began a placement', '0'],
    ['Paid work', '0'],
  ])
  const saidBy = (side: Side, answer: Answer) => String(times(held, ({ by }) => by[side] === answer))
  expect(await linesOf('said')).toEqual(
    (['yes', 'maybe', 'no'] as const).map((answer) => [
      { yes: 'Yes', maybe: 'Maybe', no: 'No' }[answer],
      saidBy('person', answer),
      saidBy('employer', answer),
    ]),
  )
  await desk.getByText(`Planned: ${planned.length}. Held: ${held.length}.`).waitFor()
  const heard = (surprise: string) =>
    String(times(held, (one) => one !== ofBakers && heardDutch(one) === surprise))
  expect(await linesOf('language')).toEqual([
    ['As expected', heard('asExpected')],
    ['Better than expected', heard('better')],
    ['Lower than expected', heard('lower')],
  ])
  await desk.getByText('Employers who came: 5. For the first time: 5.').waitFor()
  expect(await linesOf('outcomes')).toEqual([
    ['A pitch', '1'],
    ['A placement', '1'],
    ['It came to nothing', String(open - 3)],
    ['One side stopped', '1'],
    ['Waits for an outcome', '0'],
  ])

  const leaks = leaksAt(everybody, {
    people: [
      [nour, ofNour.heard],
      [rahwa, ofRahwa.heard],
      ...everybody.slice(2).map((one) => [one, []] as const),
    ],
    tables: [[bakery, ofBakery.heard], ...tables.slice(1).map((one) => [one, []] as const)],
    ...{ helper: ofHelper, wall: ofWall },
  })
  expect(leaks).toEqual([])
  for (const [one, all] of [
    [nour, ofNour.heard],
    [late, late.phone.heard],
  ] as const)
    expect(leaksIn(all, [one.participation]), 'each heard of themselves').toContain(
      `${one.participation} in socket`,
    )
  for (const { phone: line } of [...everybody, ...tables]) line.close()
})

test('no mail of such a day holds anything of another person', async ({ hall }) => {
  await hall.stop()
  const mails = [...hall.mails, ...(await mailsOfMorning(hall))]
  expect(times(mails, ({ to }) => to.includes('@mail.example'))).toBeGreaterThan(hall.people.length)
  const leaks = hall.people.flatMap((one) => {
    const others = mails.filter(({ to }) => !to.includes(one.email))
    const secrets = [one.profile, one.account, one.email, one.tel, one.name, one.name.split(' ')[0] ?? '']
    return leaksIn(
      others.map(({ to, text }) => ({ from: `a mail to ${to}`, text })),
      secrets,
    )
  })
  expect(leaks).toEqual([])
})
