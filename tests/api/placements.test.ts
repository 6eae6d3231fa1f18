import { expect, test } from 'vitest'
import { clockAt } from '../../api/adapters/clock.ts'
import { notifications } from '../../api/features/notifications/store.ts'
import { planFrom } from '../../api/features/placements/beginning.ts'
import { type Placement, placements } from '../../api/features/placements/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { vacancies } from '../../api/features/vacancies/store.ts'
import { kinds } from '../../matcher/codes.ts'
import { emptyWeek, minus } from '../../matcher/grid.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { aRegion } from '../../seed/builders/region.ts'
import { aVacancy } from '../../seed/builders/vacancy.ts'
import { daily } from '../../seed/generate/shifts.ts'
import { randomFrom } from '../../seed/random.ts'
import { layPlacement, offeredTo, runningSince } from '../support/placements.ts'
import { type Caller, openWorld, type World } from '../support/world.ts'

const here = ({ id }: World) => `/regions/${id.home}/placements`
const stored = async (world: World, id: string): Promise<Placement> => {
  const found = await world.store.collection(placements).in(world.id.home).get(id)
  if (!found) throw new Error('no such placement')
  return found
}
const read = async (world: World, by: Caller, id: string) =>
  (await world.send(by, 'GET', `${here(world)}/${id}`)).json()
const act = async (world: World, by: Caller, id: string, body: object) =>
  world.send(by, 'POST', `${here(world)}/${id}/acts`, {
    body,
    ifMatch: (await stored(world, id)).version,
  })
const agree = (world: World, by: Caller, id: string, number = 1, more: object = {}) =>
  world.send(by, 'POST', `${here(world)}/${id}/agreements`, { body: { number, language: 'ar', ...more } })
const vacancyState = async (world: World) =>
  (await world.store.collection(vacancies).in(world.id.home).get(world.id.open))?.state

/** A world on a day that a test moves. */
const worldOn = async (day: string) => {
  let now = day
  const world = await openWorld({ clock: clockAt(() => new Date(`${now}T09:00:00Z`)) })
  const goTo = async (next: string) => {
    now = next
    for (const caller of ['self', 'ownEmployer', 'holder'] as const) await world.signIn(caller)
  }
  return { world, goTo }
}

test('a placement goes from a proposal to work that has lasted, each step by whose it is', async () => {
  const { world, goTo } = await worldOn('2026-11-24')
  const body = {
    id: world.random.id('placement'),
    profile: world.id.profile,
    vacancy: world.id.open,
    origin: 'talk',
  }
  const made = await world.send('holder', 'POST', here(world), { body: { ...body, kind: 'trial' } })
  expect(made.statusCode).toBe(201)
  const { id } = body
  expect(
    (await world.send('holder', 'POST', here(world), { body: { ...body, kind: 'trial' } })).json(),
  ).toEqual(made.json())
  // What vacancy and profile say is in the plan already.
  expect(made.json()).toMatchObject({
    state: 'proposed',
    plan: { time: { hoursPerWeek: 24 }, travel: { mode: 'bicycle' } },
  })

  expect((await act(world, 'self', id, { act: 'yesEmployer' })).statusCode).toBe(403)
  expect((await act(world, 'self', id, { act: 'yesPerson' })).json()).toMatchObject({ state: 'proposed' })
  expect((await act(world, 'ownEmployer', id, { act: 'yesEmployer' })).json()).toMatchObject({
    state: 'preparing',
  })

  // A plan that breaks a rule is not offered, and the answer names the rule.
  const refused = await act(world, 'holder', id, { act: 'offer' })
  expect(refused.statusCode).toBe(409)
  expect(refused.json().rule.source).toContain('Participatiewet')
  const plan = {
    intention: { toHire: 'yes', writtenOn: '2026-11-20' },
    insurance: { liability: 'employer' },
    papers: { municipalPermission: '2026-11-20' },
    time: { startDay: '2026-11-30', endDay: '2027-01-29' },
  }
  const patch = async (by: Caller, change: object) =>
    world.send(by, 'PATCH', `${here(world)}/${id}/plan`, {
      body: change,
      ifMatch: (await stored(world, id)).version,
    })
  expect((await patch('ownEmployer', plan)).statusCode).toBe(400)
  expect((await patch('holder', plan)).statusCode).toBe(200)
  expect((await patch('ownEmployer', { guidance: { person: 'Wim' } })).statusCode).toBe(200)
  expect((await act(world, 'holder', id, { act: 'offer' })).json()).toMatchObject({
    state: 'agreeing',
    isOffered: true,
  })

  for (const by of ['self', 'ownEmployer', 'holder'] as const)
    expect((await agree(world, by, id)).statusCode).toBe(200)
  expect(await stored(world, id)).toMatchObject({ state: 'agreed', agreed: 1, seat: 1 })
  await world.deps.followers.catchUp()
  expect(await vacancyState(world)).toBe('filled')
  const person = await world.store.collection(profiles).in(world.id.home).get(world.id.profile)
  expect(person?.availability.blocks[id]).toMatchObject({ kind: 'other', movable: false })

  expect((await act(world, 'ownEmployer', id, { act: 'start' })).json().rule).toEqual({
    rule: 'notBeforeStartDay',
    source: 'house',
  })
  await goTo('2026-11-30')
  expect((await act(world, 'ownEmployer', id, { act: 'start' })).json()).toMatchObject({
    state: 'running',
    startedOn: '2026-11-30',
  })

  await goTo('2027-01-20')
  await world.deps.placementClock.tick()
  expect(await stored(world, id)).toMatchObject({ state: 'ending' })

  // The job that follows begins where the trial ends, on the same position.
  const next = world.random.id('placement')
  const conversion = { body: { id: next, startDay: '2027-02-01' } }
  const path = `${here(world)}/${id}/conversion`
  expect((await world.send('ownEmployer', 'POST', path, conversion)).json()).toMatchObject({
    kind: 'job',
    follows: id,
    yes: { employer: '2027-01-20' },
  })
  await act(world, 'self', next, { act: 'yesPerson' })
  expect((await act(world, 'holder', next, { act: 'offer' })).json()).toMatchObject({ state: 'agreeing' })
  for (const by of ['self', 'ownEmployer', 'holder'] as const) await agree(world, by, next)
  await goTo('2027-02-01')
  await act(world, 'holder', next, { act: 'start' })
  await world.deps.followers.catchUp()
  expect(await stored(world, id)).toMatchObject({ state: 'completed', endedOn: '2027-01-31', seat: 1 })
  expect(await stored(world, next)).toMatchObject({ state: 'running' })
  expect(await vacancyState(world)).toBe('filled')

  await goTo('2027-07-31')
  await world.deps.placementClock.tick()
  expect((await stored(world, next)).state).toBe('running')
  await goTo('2027-08-01')
  await world.deps.placementClock.tick()
  expect((await stored(world, next)).state).toBe('sustained')
})

test('two jobhunters who fill the last position at once fill it once', async () => {
  const { world } = await worldOn('2026-11-24')
  const one = await layPlacement(world, offeredTo('person', 'employer'))
  const other = await layPlacement(world, {
    ...offeredTo('person', 'employer'),
    profile: world.id.otherProfile,
  })
  const answers = await Promise.all([one, other].map((id) => agree(world, 'holder', id)))
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
  const late = answers.find(({ statusCode }) => statusCode === 409)
  expect(late?.json().rule).toEqual({ rule: 'positionsTaken', source: 'house' })
  const states = await Promise.all([one, other].map(async (id) => (await stored(world, id)).state))
  expect(states.sort()).toEqual(['agreed', 'agreeing'])

  // Whoever leaves gives the position back, and the other may have it.
  await world.deps.followers.catchUp()
  expect(await vacancyState(world)).toBe('filled')
  const [taken, free] =
    states[0] === 'agreed' && (await stored(world, one)).state === 'agreed' ? [one, other] : [other, one]
  await act(world, 'holder', taken, { act: 'cancel', reason: 'foundWork' })
  await world.deps.followers.catchUp()
  expect(await vacancyState(world)).toBe('open')
  expect((await agree(world, 'holder', free)).statusCode).toBe(200)
})

test('an agreement is with one plan: an old one is refused, and the same twice counts once', async () => {
  const { world } = await worldOn('2026-11-24')
  const id = await layPlacement(world, offeredTo())
  const twice = await Promise.all([
    agree(world, 'self', id),
    agree(world, 'self', id),
    agree(world, 'ownEmployer', id),
  ])
  expect(twice.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200])
  expect((await stored(world, id)).agreements.map(({ side }) => side).sort()).toEqual(['employer', 'person'])
  const path = `${here(world)}/${id}/plan`
  const changed = await world.send('holder', 'PATCH', path, {
    body: { time: { hoursPerWeek: 20 } },
    ifMatch: (await stored(world, id)).version,
  })
  expect(changed.json()).toMatchObject({ number: 2 })
  expect(await read(world, 'holder', id)).toMatchObject({ state: 'preparing', isOffered: false })
  const late = await agree(world, 'holder', id, 1)
  expect([late.statusCode, late.json().rule.rule]).toEqual([409, 'oldPlan'])
  await act(world, 'holder', id, { act: 'offer' })
  expect((await agree(world, 'holder', id, 2, { for: 'person' })).statusCode).toBe(200)
  expect((await stored(world, id)).agreements.at(-1)).toMatchObject({
    number: 2,
    side: 'person',
    handedOver: true,
  })
  expect((await stored(world, id)).state).toBe('agreeing')
})

test('an employer reads a name after the yes, and never papers, a position in law or reasons that are not theirs', async () => {
  const { world } = await worldOn('2026-11-24')
  const id = await layPlacement(world)
  expect(await read(world, 'ownEmployer', id)).toMatchObject({
    profile: null,
    personName: '',
    plan: { papers: null },
  })
  await act(world, 'self', id, { act: 'yesPerson' })
  const seen = await read(world, 'ownEmployer', id)
  expect(seen).toMatchObject({ profile: null, personName: 'Selam' })
  expect(JSON.stringify(seen)).not.toMatch(/statusHolder|generalAssistance|Tesfay/)
  expect(seen.findings.map(({ rule }: { rule: string }) => rule)).not.toContain('rights')
  const given = await act(world, 'ownEmployer', id, { act: 'no', reason: 'health' })
  expect(given.statusCode).toBe(400)
  await act(world, 'self', id, { act: 'no', reason: 'childcare', text: 'My daughter is ill' })
  expect(await read(world, 'holder', id)).toMatchObject({ state: 'cancelled', reason: 'childcare' })
  expect(await read(world, 'ownEmployer', id)).toMatchObject({ reason: 'otherReason', reasonText: null })
  expect(await read(world, 'colleague', id)).toMatchObject({ reason: 'otherReason', plan: { papers: null } })
})

test('each side answers alone; the other reads it when both have, or three days late', async () => {
  const { world } = await worldOn('2026-12-11')
  const evaluations = { week1: { day: '2026-12-11', person: null, employer: null, together: null } }
  const id = await layPlacement(world, { ...runningSince('2026-12-07'), evaluations })
  const answers = {
    work: 'hard',
    people: 'good',
    hours: 'fair',
    goOn: 'yes',
    better: ['way'],
    words: 'ብሽክለታ',
    language: 'ti',
  }
  const say = (by: Caller) =>
    world.send(by, 'POST', `${here(world)}/${id}/evaluations/week1/answers`, { body: answers })
  expect((await say('self')).json().evaluations.week1.person).toMatchObject({ work: 'hard' })
  expect((await read(world, 'ownEmployer', id)).evaluations.week1.person).toBeNull()
  expect((await read(world, 'holder', id)).evaluations.week1.person).toBeNull()
  await say('ownEmployer')
  expect((await read(world, 'ownEmployer', id)).evaluations.week1.person).toMatchObject({ words: 'ብሽክለታ' })
  expect((await say('self')).json().rule).toEqual({ rule: 'bothAnswered', source: 'house' })
  const answered = { ...(await stored(world, id)).evaluations.week1, day: '2026-12-08', employer: null }
  const late = await layPlacement(world, {
    ...runningSince('2026-12-01'),
    evaluations: { week1: answered as Placement['evaluations'][string] },
  })
  expect((await read(world, 'holder', late)).evaluations.week1.person).toMatchObject({ work: 'hard' })
})

test('work experience stops at the last day of its rule, and says so', async () => {
  const { world, goTo } = await worldOn('2027-06-05')
  const plan = { ...offeredTo().plan }
  const time = { ...plan.time, endDay: '2027-06-06' }
  const id = await layPlacement(world, {
    ...runningSince('2026-12-07'),
    ...{ plan: { ...plan, time }, versions: { 1: { ...plan, time } }, dueOn: '2027-05-23' },
  })
  await world.deps.placementClock.tick()
  expect(await stored(world, id)).toMatchObject({ state: 'ending', dueOn: '2027-06-07' })
  await goTo('2027-06-07')
  await world.deps.placementClock.tick()
  const ended = await stored(world, id)
  expect(ended).toMatchObject({ state: 'completed', endedOn: '2027-06-06' })
  expect(ended.history.at(-1)?.action).toBe('lastDayReached')
  expect(ended.dueOn).toBeUndefined()
})

test('work lasts over two jobs with a few days between, and not over a month without', async () => {
  const { world } = await worldOn('2027-07-01')
  const job = (startedOn: string, hoursPerWeek: number, more: object) => {
    const { plan } = offeredTo()
    const own = { ...plan, time: { ...plan.time, hoursPerWeek, startDay: startedOn, endDay: null } }
    return layPlacement(world, {
      ...runningSince(startedOn),
      ...{ kind: 'job', plan: own, versions: { 1: own }, ...more },
    })
  }
  await job('2027-01-01', 20, { state: 'completed', endedOn: '2027-03-14' })
  const next = await job('2027-03-20', 16, { dueOn: '2027-07-01' })
  const other = { profile: world.id.otherProfile }
  await job('2027-01-01', 20, { ...other, state: 'completed', endedOn: '2027-02-10' })
  const late = await job('2027-02-25', 20, { ...other, dueOn: '2027-07-01' })
  await world.deps.placementClock.tick()
  expect((await stored(world, next)).state).toBe('sustained')
  expect(await stored(world, late)).toMatchObject({ state: 'running', dueOn: '2027-08-01' })
})

test('an extension is offered within what the rules allow, counts when all three agreed, and moves the end', async () => {
  const { world } = await worldOn('2027-01-25')
  const id = await layPlacement(world, { ...runningSince('2026-12-07'), state: 'ending', seat: 1 })
  const extend = (by: Caller, endDay: string) => act(world, by, id, { act: 'extend', endDay })
  expect((await extend('ownEmployer', '2027-03-06')).statusCode).toBe(403)
  const none = await extend('holder', '2027-02-06')
  expect(none.json().faults).toMatchObject([{ path: '/endDay', code: 'too_early', least: '2027-02-07' }])
  // Six months of work experience at most: until 6 June.
  const refused = await extend('holder', '2027-06-07')
  expect([refused.statusCode, refused.json().rule?.rule]).toEqual([409, 'tooLong'])
  expect((await stored(world, id)).planNumber).toBe(1)
  expect((await extend('holder', '2027-03-06')).json()).toMatchObject({
    ...{ state: 'ending', isOffered: true, agreedNumber: 1, planNumber: 2, lastDay: '2027-06-06' },
    agreedPlan: { time: { endDay: '2027-02-06' } },
  })
  await agree(world, 'self', id, 2)
  await agree(world, 'ownEmployer', id, 2)
  expect((await read(world, 'self', id)).agreedNumber).toBe(1)
  expect((await agree(world, 'holder', id, 2)).json()).toMatchObject({
    ...{ state: 'running', agreedNumber: 2 },
    agreedPlan: { time: { endDay: '2027-03-06' } },
  })
  expect((await stored(world, id)).seat).toBe(1)
})

test.each(kinds)('a placement of kind %s is proposed, said yes to, and judged by the rules', async (kind) => {
  const { world } = await worldOn('2026-11-24')
  const id = world.random.id('placement')
  const body = { id, profile: world.id.profile, vacancy: world.id.open, origin: 'spontaneous', kind }
  expect((await world.send('holder', 'POST', here(world), { body })).statusCode).toBe(201)
  await act(world, 'self', id, { act: 'yesPerson' })
  const made = (await act(world, 'ownEmployer', id, { act: 'yesEmployer' })).json()
  expect(made).toMatchObject({ kind, state: 'preparing', origin: 'spontaneous' })
  const judged = await read(world, 'holder', id)
  expect(judged.findings.map(({ rule }: { rule: string }) => rule)).toContain('rights')
})

test('both sides are asked once how it goes, however often and by however many it is looked at', async () => {
  const { world } = await worldOn('2026-12-12')
  const evaluations = { week1: { day: '2026-12-11', person: null, employer: null, together: null } }
  const made = await Promise.all(
    Array.from({ length: 12 }, () =>
      layPlacement(world, { ...runningSince('2026-12-07'), evaluations, dueOn: '2026-12-11' }),
    ),
  )
  const { tick } = world.deps.placementClock
  await Promise.all([tick(), tick(), tick()])
  await tick()
  const told = await world.store.collection(notifications).find({ account: world.accountOf('self') })
  expect(told.filter(({ kind }) => kind === 'evaluationDue')).toHaveLength(made.length)
  expect(
    (await world.store.collection(notifications).find({ account: world.accountOf('ownEmployer') })).length,
  ).toBe(made.length)
})

test('who is deleted leaves no placement, and the position is free again', async () => {
  const { world } = await worldOn('2026-11-24')
  const id = await layPlacement(world, offeredTo('person', 'employer'))
  await agree(world, 'holder', id)
  await world.deps.followers.catchUp()
  expect(await vacancyState(world)).toBe('filled')
  const home = world.store.collection(profiles).in(world.id.home)
  const path = `/regions/${world.id.home}/profiles/${world.id.profile}`
  const version = (await home.get(world.id.profile))?.version ?? 0
  expect((await world.send('self', 'DELETE', path, { ifMatch: version })).statusCode).toBe(204)
  expect(await world.store.collection(placements).in(world.id.home).get(id)).toBeNull()
  expect(await vacancyState(world)).toBe('open')
})

test('a plan begins with all hours that are possible where those that must be are fewer than it says', () => {
  const random = randomFrom(7, 'plan')
  const [lesson, early] = [daily([0], 9, 13), daily([1, 2], 9, 13)]
  const blocks = { lesson: { kind: 'lesson' as const, hours: lesson, movable: false } }
  const kept = { version: 1, changedAt: 0 }
  const profile = { ...aProfile(random, { availability: { blocks } }), ...kept }
  const { rules } = aRegion({ id: 'region-zwolle' })
  const planned = (desired: number) => {
    const vacancy = { ...aVacancy(random, { hours: { perWeek: { desired }, required: early } }), ...kept }
    const { time } = planFrom(vacancy, profile, 'trial', { rules, today: '2026-11-24' })
    return { possible: vacancy.hours.possible ?? emptyWeek, ...time }
  }
  const { possible, ...long } = planned(20)
  expect(long).toMatchObject({ hoursPerWeek: 20, week: minus(possible, lesson) })
  expect(planned(8)).toMatchObject({ hoursPerWeek: 8, week: early })
})
