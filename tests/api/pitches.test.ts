import { expect, test } from 'vitest'
import type { PitchAnswer } from '#contract/pitches'
import { addDays } from '../../api/adapters/clock.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { vacancies } from '../../api/features/vacancies/store.ts'
import { ok, openPitchWorld } from '../support/pitches.ts'

const words = (text: string, dutch?: string) => ({
  language: 'ti',
  text,
  translations: dutch === undefined ? {} : { nl: { text: dutch, by: 'human' } },
})

test('a pitch goes from its first block to an introduction, and nobody reads more than is theirs', async () => {
  const world = await openPitchWorld()
  const { id } = world
  await world.store
    .collection(vacancies)
    .in(id.home)
    .update(id.open, 'latest', (now) => ({
      ...now,
      basics: { ...now.basics, occupation: 'occ-baker' },
      requirements: {
        ...now.requirements,
        skills: { 'sk-bake': { level: 2, importance: 'must', learnable: false } },
      },
    }))
  const begun = ok(await world.begin('self')).json<PitchAnswer>()
  expect(begun.story.blocks.slice(0, 2)).toEqual([
    { type: 'did', occupation: 'occ-baker', years: 6 },
    { type: 'can', skill: 'sk-bake', level: 4 },
  ])
  const original = 'ኣነ ባኒ ክሰንክት እፈቱ'
  ok(await world.patch('self', begun.id, { story: { ownWords: words(original) }, consents: { words: true } }))
  ok(await world.act('self', begun.id, { act: 'send' }))

  const anonymous = await world.received()
  expect(anonymous.items).toMatchObject([{ state: 'sent', known: null, words: null, voice: null }])
  expect(anonymous.items[0]?.facts?.skillThirds).toBe(3)
  const hidden = ['Rahwa', 'Tesfay', id.profile, world.accountOf('self'), original, '"ti"', '8011']
  for (const text of hidden) expect(anonymous.body).not.toContain(text)
  const free = begun.story.blocks.find((block) => block.type === 'free')
  const hours = new Set(anonymous.body.match(/[0-9a-f]{42}/g))
  expect([...hours]).toEqual(free ? [free.hours] : [])

  const translated = await world.send(
    'holder',
    'POST',
    `/regions/${id.home}/pitches/${begun.id}/translation`,
    {
      body: { of: 'words', dutch: 'Ik bak graag brood' },
      ifMatch: (await world.read('holder', begun.id)).version,
    },
  )
  ok(translated)
  expect((await world.received()).items[0]?.words).toEqual({
    ...{ language: 'nl', text: 'Ik bak graag brood', isTranslation: true },
  })

  ok(await world.reply(begun.id, { act: 'interested', nextStep: 'visit' }))
  expect(await world.read('self', begun.id)).toMatchObject({ state: 'sent', nextStep: null })
  await world.settle()
  expect(await world.read('self', begun.id)).toMatchObject({ state: 'interested', nextStep: 'visit' })

  const until = addDays(world.deps.clock.today('Europe/Amsterdam'), 60)
  expect((await world.act('holder', begun.id, { act: 'release', until })).statusCode).toBe(403)
  ok(await world.act('self', begun.id, { act: 'release', until }))
  expect((await world.received()).items).toMatchObject([
    {
      state: 'introduced',
      known: { givenName: 'Rahwa', until },
      words: { text: original, isTranslation: false },
    },
  ])
  const profile = await world.store.collection(profiles).in(id.home).get(id.profile)
  expect(profile?.sharing.releases[id.employer]?.until).toBe(until)

  await world.store
    .collection(profiles)
    .in(id.home)
    .update(id.profile, 'latest', (now) => ({ ...now, sharing: { ...now.sharing, releases: {} } }))
  expect((await world.received()).items).toEqual([])
  ok(await world.act('holder', begun.id, { act: 'talkHeld' }))
  ok(await world.act('holder', begun.id, { act: 'place' }))
  expect(await world.stateOf(begun.id)).toBe('placement')

  const tasksOf = async () =>
    (await world.send('holder', 'GET', `/regions/${id.home}/pitches`)).json<{ items: { task: string }[] }>()
      .items
  expect(await tasksOf()).toMatchObject([{ task: 'placed' }])
  const placement = {
    ...{ id: world.random.id('placement'), profile: id.profile, vacancy: id.open, origin: 'pitch' },
  }
  ok(await world.send('holder', 'POST', `/regions/${id.home}/placements`, { body: placement }))
  expect(await tasksOf()).toEqual([])
})

test('an answer is taken back while it is fresh, and not after', async () => {
  const world = await openPitchWorld()
  const { pitch } = await world.laid({ state: 'sent' })
  for (const answer of [
    { act: 'interested', nextStep: 'talk' },
    { act: 'ask', question: { ready: 'startSooner' } },
    { act: 'notNow', reason: 'hours' },
  ]) {
    ok(await world.reply(pitch, answer))
    ok(await world.reply(pitch, { act: 'undo' }))
    expect(await world.stored.get(pitch)).toMatchObject({ state: 'sent', rounds: [], reason: null })
  }
  ok(await world.reply(pitch, { act: 'notNow', reason: 'hours' }))
  await world.settle()
  const late = await world.reply(pitch, { act: 'undo' })
  expect(late.json()).toMatchObject({ status: 409, rule: { rule: 'answerIsTold' } })
})

test('an employer asks three times at most, and reads an answer in own words only in Dutch', async () => {
  const world = await openPitchWorld()
  const { pitch } = await world.laid({ state: 'sent' })
  const answers = [
    { ready: 'yes' },
    { text: 'ብብሽክለታ', language: 'ti' },
    { text: 'Met de fiets', language: 'nl' },
  ]
  for (const answer of answers) {
    ok(await world.reply(pitch, { act: 'ask', question: { ready: 'howTravel' } }))
    await world.settle()
    ok(await world.act('self', pitch, { act: 'answer', answer }))
  }
  const { items, body } = await world.received()
  expect(items[0]?.rounds.map((round) => round.answer)).toEqual([
    { ready: 'yes' },
    { text: null },
    { text: 'Met de fiets' },
  ])
  expect(body).not.toContain('ብብሽክለታ')
  const fourth = await world.reply(pitch, { act: 'ask', question: { text: 'Nog iets?' } })
  expect(fourth.json()).toMatchObject({ status: 409, rule: { rule: 'noMoreQuestions' } })
})

test('why it was not now is read when somebody has talked about it, or two weeks later', async () => {
  const world = await openPitchWorld()
  const [talked, waited] = [await world.laid({ state: 'sent' }), await world.laid({ state: 'sent' })]
  for (const { pitch } of [talked, waited]) ok(await world.reply(pitch, { act: 'notNow', reason: 'skills' }))
  await world.settle()
  const own = await world.read('self', talked.pitch)
  expect(own).toMatchObject({ state: 'refused', reason: null })
  expect(own.talkBy).not.toBeNull()
  expect(await world.read('holder', talked.pitch)).toMatchObject({ state: 'refused', reason: 'skills' })
  ok(await world.act('holder', talked.pitch, { act: 'discussed' }))
  expect(await world.read('self', talked.pitch)).toMatchObject({ state: 'ended', reason: 'skills' })
  await world.clockIn(13).daily()
  expect(await world.read('self', waited.pitch)).toMatchObject({ state: 'refused', reason: null })
  await world.clockIn(15).daily()
  expect(await world.read('self', waited.pitch)).toMatchObject({ state: 'ended', reason: 'skills' })
})

test('a silence is asked about on days 4, 7 and 14, each once, and what was called is said', async () => {
  const world = await openPitchWorld()
  const { pitch } = await world.laid({ state: 'sent' })
  const asked = async () =>
    (await world.stored.get(pitch))?.history.map(({ action }) => action).filter((one) => one !== 'created')
  const tasks = async () =>
    (await world.send('holder', 'GET', `/regions/${world.id.home}/pitches`)).json<{
      items: { task: string; name: string; contact: object | null }[]
    }>().items
  for (const days of [3, 4.1, 5, 7.1]) await world.clockIn(days).daily()
  expect(await asked()).toEqual(['reminded', 'silent'])
  expect(await tasks()).toMatchObject([{ task: 'silent', name: 'Rahwa Tesfay', contact: null }])
  ok(await world.act('colleague', pitch, { act: 'called' }))
  const today = world.deps.clock.today('Europe/Amsterdam')
  expect(await world.read('self', pitch)).toMatchObject({ silences: 2, calledOn: today })
  for (const days of [14.1, 20]) await world.clockIn(days).daily()
  expect(await asked()).toEqual(['reminded', 'silent', 'called', 'silentStill'])

  await world.deps.followers.catchUp()
  const toldTo = async (caller: 'self' | 'ownEmployer' | 'holder') =>
    (await world.send(caller, 'GET', '/notifications')).json<{ items: { kind: string; about: object }[] }>()
      .items
  expect((await toldTo('holder')).map(({ kind }) => kind)).toContain('pitchSilent')
  expect((await toldTo('self')).map(({ kind }) => kind)).toContain('pitchStillWaiting')
  const ofEmployer = await toldTo('ownEmployer')
  expect(ofEmployer.map(({ kind }) => kind)).toContain('pitchReminder')
  expect(JSON.stringify(ofEmployer)).not.toContain(world.id.profile)
})

test('what a jobhunter proposes is not sent before the person agrees, and two weeks of silence are said', async () => {
  const world = await openPitchWorld()
  const refused = await world.begin('colleague')
  expect(refused.statusCode).toBe(403)
  const begun = ok(await world.begin('colleague', { reason: 'Baked bread for years' })).json<PitchAnswer>()
  expect(begun).toMatchObject({
    state: 'proposed',
    proposal: { by: 'colleague', reason: 'Baked bread for years' },
  })
  expect((await world.received()).items).toEqual([])
  await world.clockIn(15).daily()
  const tasks = await world.send('holder', 'GET', `/regions/${world.id.home}/pitches`)
  expect(tasks.json()).toMatchObject({ items: [{ task: 'toAgree' }] })
  expect((await world.act('holder', begun.id, { act: 'agree' })).statusCode).toBe(403)
  ok(await world.act('self', begun.id, { act: 'decline', reason: 'childcare' }))
  expect(await world.read('holder', begun.id)).toMatchObject({ state: 'declined', reason: 'childcare' })
  expect(await world.read('colleague', begun.id)).toMatchObject({ reason: 'otherReason' })
  expect(ok(await world.begin('self')).statusCode).toBe(201)
})
