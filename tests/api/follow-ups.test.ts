import { expect, test } from 'vitest'
import { clockAt } from '../../api/adapters/clock.ts'
import { stalls } from '../../api/features/events/store.ts'
import { placements } from '../../api/features/placements/store.ts'
import { newId } from '../../api/ids.ts'
import { inHome } from '../endpoints/sample.ts'
import { underWay } from '../endpoints/samples/live.ts'
import { type Caller, openWorld, type World } from '../support/world.ts'

const home = ({ id }: World) => `/regions/${id.home}`
const talkOf = (world: World) => `${home(world)}/talks/${world.id.event.replace('event-', 'talk-')}`
const say = (world: World, caller: Caller, answer: string, reason: string | null = null) =>
  world.send(caller, 'POST', `${talkOf(world)}/answer`, {
    body: { answer, reason, language: null, nextStep: null, side: null },
  })
const settle = (world: World, outcome: object | null) =>
  world.send('holder', 'POST', `${talkOf(world)}/outcome`, { body: { outcome } })
const followUps = async (world: World) =>
  (await world.send('holder', 'GET', `${home(world)}/events/${world.id.event}/follow-ups`)).json()
const told = async (world: World, caller: Caller) => {
  await world.deps.followers.catchUp()
  const { items } = (await world.send(caller, 'GET', '/notifications')).json<{ items: { kind: string }[] }>()
  return items.map(({ kind }) => kind).filter((kind) => /utual|followUp/.test(kind))
}
/** Both said yes at a table that shows the open vacancy. */
const bothYes = async (world: World) => {
  await underWay(world)
  await inHome(world, stalls).update(world.id.stall, 'latest', (now) => ({
    ...now,
    work: { vacancies: [world.id.open] },
  }))
  await say(world, 'self', 'yes')
  await say(world, 'ownEmployer', 'yes')
}

test('two who both say yes are told once, each in their own words, and so is who holds the case, in Today when it is due', async () => {
  const world = await openWorld({ clock: clockAt(() => new Date('2030-03-21T09:00:00Z')) })
  await bothYes(world)
  await say(world, 'self', 'yes')
  expect(await told(world, 'self')).toEqual(['talkMutual'])
  expect(await told(world, 'ownEmployer')).toEqual(['tableMutual'])
  expect(await told(world, 'holder')).toEqual(['followUpMade'])
  expect(await told(world, 'otherEmployer')).toEqual([])
  expect(await followUps(world)).toMatchObject({
    items: [
      {
        profile: world.id.profile,
        owner: world.accountOf('holder'),
        ownerName: 'holder',
        isMutual: true,
        // A week after the event of 14 March.
        due: '2030-03-21',
        vacancies: [world.id.open],
      },
    ],
    settled: 0,
  })
  const today = await world.send('holder', 'GET', `${home(world)}/today`)
  expect(today.json().items).toContainEqual(
    expect.objectContaining({ kind: 'followUpDue', on: '2030-03-21', order: 'ends' }),
  )
})

test('a reason is one of those that this side may give', async () => {
  const world = await openWorld()
  await underWay(world)
  const faults = [{ path: '/reason', code: 'invalid_value' }]
  expect((await say(world, 'self', 'no', 'positionFilled')).json()).toMatchObject({ status: 400, faults })
  expect((await say(world, 'ownEmployer', 'no', 'childcare')).json()).toMatchObject({ faults })
  expect((await say(world, 'self', 'no', 'childcare')).statusCode).toBe(200)
  expect((await say(world, 'ownEmployer', 'no', 'positionFilled')).statusCode).toBe(200)
  expect((await followUps(world)).items).toEqual([])
})

test('a yes becomes the draft of a placement that came from a talk, made once, and is off the list', async () => {
  const world = await openWorld()
  await bothYes(world)
  const draft = { kind: 'placement', id: newId('placement'), vacancy: world.id.farVacancy }
  expect((await settle(world, draft)).json()).toMatchObject({ faults: [{ path: '/outcome/vacancy' }] })
  const said = { ...draft, vacancy: world.id.open }
  for (const again of [1, 2])
    expect([again, (await settle(world, said)).json()]).toMatchObject([
      again,
      { outcome: { kind: 'placement', placement: draft.id, pitch: null } },
    ])
  const made = await inHome(world, placements).find({ profile: world.id.profile })
  expect(made).toMatchObject([
    { id: draft.id, origin: 'talk', state: 'proposed', employer: world.id.employer },
  ])
  expect(await followUps(world)).toMatchObject({ items: [], settled: 1 })
  await settle(world, null)
  expect(await followUps(world)).toMatchObject({ items: [{ profile: world.id.profile }], settled: 0 })
})

test('a yes becomes a pitch that is proposed to the person; one that goes on for this vacancy is taken', async () => {
  const world = await openWorld()
  await bothYes(world)
  const said = { kind: 'pitch', vacancy: world.id.open, reason: 'U zei allebei ja.' }
  const first = newId('pitch')
  expect((await settle(world, { ...said, id: first })).json()).toMatchObject({ outcome: { pitch: first } })
  const pitch = await world.send('self', 'GET', `${home(world)}/pitches/${first}`)
  expect(pitch.json()).toMatchObject({ state: 'proposed', vacancy: world.id.open })
  const second = await settle(world, { ...said, id: newId('pitch') })
  expect(second.json()).toMatchObject({ outcome: { kind: 'pitch', pitch: first } })
})
