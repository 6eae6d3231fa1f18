import { expect, test } from 'vitest'
import type { PitchAnswer } from '#contract/pitches'
import { employers } from '../../api/features/employers/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { vacancies } from '../../api/features/vacancies/store.ts'
import { emptyWeek, fullWeek } from '../../matcher/grid.ts'
import { ok, openPitchWorld } from '../support/pitches.ts'

test('a person has one pitch for a vacancy that goes on, whoever begins it, however often it is sent', async () => {
  const world = await openPitchWorld()
  const id = world.random.id('pitch')
  const [first, again] = await Promise.all([world.begin('self', { id }), world.begin('self', { id })])
  expect(ok(again).json()).toEqual(ok(first).json())
  const other = await world.begin('holder')
  expect(other.json()).toMatchObject({ status: 409, faults: [{ path: '/vacancy', code: 'taken' }] })
  ok(await world.act('self', id, { act: 'drop' }))
  ok(await world.begin('holder'))
})

test('a story says nothing twice and nothing that the profile does not say', async () => {
  const world = await openPitchWorld()
  const { pitch } = await world.laid()
  const faultsOf = async (blocks: object[]) =>
    (await world.patch('self', pitch, { story: { blocks } })).json<{ faults: object[] }>().faults
  const wrong = [
    { type: 'can', skill: 'sk-weld', level: 1 },
    { type: 'can', skill: 'sk-clean-fish', level: 3 },
    { type: 'certificate', certificate: 'cert-vca' },
    { type: 'free', hours: fullWeek },
    { type: 'did', occupation: 'occ-cook', years: 3 },
  ]
  const faults = await faultsOf([...wrong, { type: 'wish', what: 'occ-nothing' }])
  expect(faults).toMatchObject([
    ...wrong.map((_, at) => ({ path: `/story/blocks/${at}`, code: 'not_in_profile' })),
    { path: '/story/blocks/5', code: 'unknown_concept' },
  ])
  const punctual = { type: 'strength', strength: 'punctual' }
  expect(await faultsOf([punctual, punctual])).toMatchObject([
    { path: '/story/blocks/1', code: 'said_twice' },
  ])
  const eight = Array.from({ length: 8 }, () => punctual)
  expect(await faultsOf(eight)).toMatchObject([{ path: '/story/blocks', code: 'too_many' }])
})

test('it is sent for what is open, with three blocks, by who fits or with the reason of a jobhunter', async () => {
  const world = await openPitchWorld()
  const { id, store } = world
  const begun = ok(await world.begin('self')).json<PitchAnswer>()
  const ruleOf = async () =>
    (await world.act('self', begun.id, { act: 'send' })).json<{ rule: { rule: string } }>().rule.rule
  const two = [
    { type: 'strength', strength: 'punctual' },
    { type: 'strength', strength: 'tidy' },
  ]
  ok(await world.patch('self', begun.id, { story: { blocks: two } }))
  expect(await ruleOf()).toBe('tooFewBlocks')

  const places = store.collection(vacancies).in(id.home)
  const paper = { 'cert-vca': { obtainable: false } }
  await places.update(id.open, 'latest', (now) => ({
    ...now,
    requirements: { ...now.requirements, certificates: paper },
  }))
  expect(await ruleOf()).toBe('nearMissNeedsReason')
  await places.update(id.open, 'latest', (now) => ({
    ...now,
    hours: { ...now.hours, required: `${emptyWeek.slice(0, 36)}ffffff`, possible: fullWeek },
  }))
  expect(await ruleOf()).toBe('gatesStop')
  await store.collection(employers).update(id.employer, 'latest', (now) => ({ ...now, state: 'declined' }))
  expect(await ruleOf()).toBe('employerNotApproved')
  await store.collection(employers).update(id.employer, 'latest', (now) => ({ ...now, state: 'approved' }))
  await places.update(id.open, 'latest', (now) => ({ ...now, state: 'paused' }))
  expect(await ruleOf()).toBe('vacancyNotOpen')
})

test('somebody one certificate away is sent with the reason that a jobhunter gave', async () => {
  const world = await openPitchWorld()
  await world.store
    .collection(vacancies)
    .in(world.id.home)
    .update(world.id.open, 'latest', (now) => ({
      ...now,
      requirements: { ...now.requirements, certificates: { 'cert-vca': { obtainable: false } } },
    }))
  const begun = ok(await world.begin('holder', { reason: 'Gets the certificate there' })).json<PitchAnswer>()
  ok(await world.act('self', begun.id, { act: 'agree' }))
  expect((await world.received()).items).toHaveLength(1)
})

test('a jobhunter sends for somebody only with them present', async () => {
  const world = await openPitchWorld()
  const { pitch } = await world.laid()
  const alone = await world.act('holder', pitch, { act: 'send' })
  expect(alone.json()).toMatchObject({ status: 400, faults: [{ path: '/isPresent' }] })
  expect((await world.act('colleague', pitch, { act: 'send', isPresent: true })).statusCode).toBe(403)
  ok(await world.act('holder', pitch, { act: 'send', isPresent: true }))
  expect((await world.patch('holder', pitch, { consents: { voice: true } })).statusCode).toBe(403)
})

test('what goes on ends with the vacancy and with the profile, and is gone with the person', async () => {
  const world = await openPitchWorld()
  const { id, store } = world
  const [filled, closed, left] = [
    await world.laid({ state: 'sent' }),
    await world.laid({ state: 'asked' }),
    await world.laid({ state: 'interested' }),
  ]
  const places = store.collection(vacancies).in(id.home)
  await places.update(filled.vacancy, 'latest', (now) => ({ ...now, state: 'filled' }))
  await places.update(closed.vacancy, 'latest', (now) => ({ ...now, state: 'closed', stateReason: 'other' }))
  await world.deps.followers.catchUp()
  expect(await world.read('self', filled.pitch)).toMatchObject({ state: 'ended', reason: 'positionFilled' })
  expect(await world.read('self', closed.pitch)).toMatchObject({ state: 'ended', reason: 'vacancyClosed' })
  const people = store.collection(profiles).in(id.home)
  await people.update(id.profile, 'latest', (now) => ({ ...now, state: 'closed', closedFrom: 'active' }))
  await world.deps.followers.catchUp()
  expect(await world.stateOf(left.pitch)).toBe('ended')
  expect((await world.received()).items).toEqual([])

  const { version } = (await people.get(id.profile)) ?? { version: 0 }
  const path = `/regions/${id.home}/profiles/${id.profile}`
  expect((await world.send('self', 'DELETE', path, { ifMatch: version })).statusCode).toBe(204)
  expect(await world.stored.find({ profile: id.profile })).toEqual([])
})

test('an employer does not read of a pitch that was withdrawn', async () => {
  const world = await openPitchWorld()
  const { pitch } = await world.laid({ state: 'sent' })
  ok(await world.act('self', pitch, { act: 'withdraw', reason: 'foundWork' }))
  expect((await world.received()).items).toEqual([])
  expect((await world.reply(pitch, { act: 'interested', nextStep: 'talk' })).statusCode).toBe(404)
  expect((await world.received('otherEmployer')).items).toEqual([])
})

test('two jobhunters and a person who move it at once leave one step, and say so to the others', async () => {
  const world = await openPitchWorld()
  const { pitch } = await world.laid({ state: 'proposed' })
  const answers = await Promise.all([
    world.act('self', pitch, { act: 'decline', reason: 'hours' }),
    world.act('holder', pitch, { act: 'takeBack' }),
    world.act('colleague', pitch, { act: 'takeBack' }),
  ])
  expect(answers.map(({ statusCode }) => statusCode).filter((code) => code === 200)).toHaveLength(1)
  expect((await world.stored.get(pitch))?.version).toBe(2)
})
