import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { clockAt } from '../../api/adapters/clock.ts'
import type { ParticipationState, PresenceAct } from '../../api/features/events/contract.ts'
import { participationSteps } from '../../api/features/events/rules.ts'
import { events, participations } from '../../api/features/events/store.ts'
import type { Board, EventClock, LiveMessage } from '../../api/features/live/contract.ts'
import { reactions } from '../../api/features/stages/store.ts'
import { newId } from '../../api/ids.ts'
import { cookieName } from '../../api/plugins/cookies.ts'
import { aParticipation } from '../../seed/builders/event.ts'
import { openDoors, underWay } from '../endpoints/samples/live.ts'
import { patiently } from '../support/patience.ts'
import { type Caller, openWorld, type World } from '../support/world.ts'

const at = (world: World) => `/regions/${world.id.home}/events/${world.id.event}`
const post = (world: World, caller: Caller, path: string, body: object, ifMatch?: number) =>
  world.send(caller, 'POST', path, { body, ...(ifMatch !== undefined && { ifMatch }) })
const clockOf = async (world: World) =>
  (await world.send('holder', 'GET', `${at(world)}/clock`)).json<EventClock>()
const boardOf = async (world: World) =>
  (await world.send('helper', 'GET', `${at(world)}/board`)).json<Board>()
const turn = async (world: World, act: string) =>
  post(world, 'holder', `${at(world)}/clock`, { act }, (await clockOf(world)).version)
const stateOf = async (world: World) => (await boardOf(world)).people[0]?.state

/** A clock that a test moves on. */
const moved = () => {
  let now = Date.parse('2030-03-14T09:00:00Z')
  return { clock: clockAt(() => new Date(now)), go: (ms: number) => (now += ms) }
}

describe('the door', () => {
  const acts: PresenceAct[] = ['arrive', 'miss', 'leave', 'undo']
  const states: ParticipationState[] = [
    'invited',
    'accepted',
    'waiting',
    'declined',
    'checkedIn',
    'noShow',
    'left',
    'cancelled',
  ]
  test('lets every act happen from the states of the table and from no other', async () => {
    const world = await openWorld()
    await openDoors(world)
    const people = world.store.collection(participations).in(world.id.home)
    for (const state of states)
      for (const act of acts) {
        await people.update(world.id.participation, 'latest', ({ stateBefore: _, ...now }) => ({
          ...now,
          state,
        }))
        const path = `${at(world)}/people/${world.id.participation}/presence`
        const { statusCode } = await post(world, 'helper', path, { act })
        const { from, to } = participationSteps[act]
        expect([state, act, statusCode]).toEqual([
          state,
          act,
          from.includes(state) || state === to ? 200 : 409,
        ])
      }
  })

  test('takes back whom it let in by mistake, and counts an arrival that is said twice once', async () => {
    const world = await openWorld()
    await openDoors(world)
    const said = (body: object) => post(world, 'helper', `${at(world)}/arrivals`, body)
    expect((await said({ code: world.id.participation, number: null })).json()).toMatchObject({
      state: 'checkedIn',
      number: 1,
    })
    const once = (await boardOf(world)).people[0]?.version
    await Promise.all([said({ number: 1, code: null }), said({ number: 1, code: null })])
    expect((await boardOf(world)).people[0]?.version).toBe(once)
    await post(world, 'helper', `${at(world)}/people/${world.id.participation}/presence`, { act: 'undo' })
    expect(await stateOf(world)).toBe('invited')
    expect((await said({ number: 77, code: null })).statusCode).toBe(404)
  })

  test('lets a person in by the code of this minute or the one before, and by no older one', async () => {
    const { clock, go } = moved()
    const world = await openWorld({ clock })
    await openDoors(world)
    const { code } = (await world.send('helper', 'GET', `${at(world)}/door-code`)).json<{ code: string }>()
    const path = `/regions/${world.id.home}/participations/${world.id.participation}/arrival`
    go(130_000)
    expect((await post(world, 'self', path, { code })).statusCode).toBe(410)
    go(-70_000)
    expect((await post(world, 'self', path, { code })).json()).toMatchObject({ state: 'checkedIn' })
  })

  test('is closed before the day begins', async () => {
    const world = await openWorld()
    const answer = await post(world, 'helper', `${at(world)}/arrivals`, { number: 1, code: null })
    expect(answer.json()).toMatchObject({ status: 409, rule: { rule: 'notOnTheDay' } })
  })

  test('lets in who came without an invitation, and tells them of none', async () => {
    const world = await openWorld()
    await openDoors(world)
    const came = await post(world, 'holder', `${at(world)}/walk-ins`, { profile: world.id.otherProfile })
    expect([came.statusCode, came.json()]).toMatchObject([201, { state: 'checkedIn', number: 2 }])
    await world.deps.followers.catchUp()
    const told = await world.send('otherPerson', 'GET', '/notifications')
    expect(told.body).not.toContain('eventInvited')
    // The wrong person was chosen; then it was the right one after all, by the number they were given.
    const { participation, number } = came.json<{ participation: string; number: number }>()
    await post(world, 'holder', `${at(world)}/people/${participation}/presence`, { act: 'undo' })
    expect((await boardOf(world)).people).toHaveLength(1)
    const again = await post(world, 'holder', `${at(world)}/walk-ins`, { profile: world.id.otherProfile })
    expect([again.statusCode, again.json()]).toMatchObject([201, { state: 'checkedIn', number }])
  })
})

describe('the clock', () => {
  test('is where it was after a stop of the server, with the right time left', async () => {
    const { clock, go } = moved()
    const world = await openWorld({ clock })
    await openDoors(world)
    await turn(world, 'start')
    go(5 * 60_000)
    await world.startAgain()
    const [now] = (await clockOf(world)).stretches
    expect(now).toMatchObject({ phase: 'talking', round: 0, endsAt: '2030-03-14T09:10:00.000Z' })
  })

  test('ends one round when two end it at once', async () => {
    const world = await openWorld()
    await underWay(world)
    const { version } = await clockOf(world)
    const ends = await Promise.all(
      (['holder', 'colleague'] as const).map((who) =>
        post(world, who, `${at(world)}/clock`, { act: 'next' }, version),
      ),
    )
    expect(ends.map(({ statusCode }) => statusCode).sort()).toEqual([200, 412])
    expect((await clockOf(world)).stretches[0]).toMatchObject({ phase: 'talking', round: 0 })
  })
})

test('a helper comes in by the link, until the end of the day, and sees nothing of a file', async () => {
  const { clock, go } = moved()
  const world = await openWorld({ clock })
  const { token } = (
    await post(world, 'holder', `${at(world)}/helper-link`, {}).then(() =>
      world.send('holder', 'POST', `${at(world)}/helper-link`),
    )
  ).json<{ token: string }>()
  const come = () => post(world, 'nobody', '/sign-in/helper', { token, name: 'Mirjam', language: 'nl' })
  const came = await come()
  expect(came.json()).toMatchObject({ memberships: [], helps: [{ event: world.id.event }] })
  const name = cookieName('session', false)
  const cookie = came.cookies.find((one) => one.name === name)?.value ?? ''
  const ask = (path: string) => world.app.inject({ url: `/api/v1${path}`, cookies: { [name]: cookie } })
  const seen = await ask(`${at(world)}/board`)
  expect(seen.statusCode).toBe(200)
  expect(seen.body).not.toMatch(/profile-|account-/)
  expect((await ask(`${at(world)}/participations`)).statusCode).toBe(403)
  expect((await ask(`/regions/${world.id.home}/profiles/${world.id.profile}`)).statusCode).toBe(403)
  go(24 * 60 * 60_000)
  expect((await ask(`${at(world)}/board`)).statusCode).toBe(401)
  expect((await come()).statusCode).toBe(410)
  go(24 * 60 * 60_000)
  await world.deps.helpers.sweep()
  expect(await world.deps.helpers.ofEvent(world.id.event)).toEqual([])
})

test('an answer is private until both say yes, and an event closes when every such yes has an outcome', async () => {
  const world = await openWorld()
  await underWay(world)
  const home = `/regions/${world.id.home}`
  const talk = `${home}/talks/${world.id.event.replace('event-', 'talk-')}`
  const yes = { answer: 'yes', reason: null, language: null, side: null }
  const nextStep = { kind: 'trialDay', by: 'employer', until: '2030-03-20' }
  const ofPerson = async () =>
    (await world.send('self', 'GET', `${home}/participations/${world.id.participation}/talks`)).json()
      .items[0]
  await post(world, 'ownEmployer', `${talk}/answer`, { ...yes, nextStep })
  expect(await ofPerson()).toMatchObject({ said: null, isMutual: false, nextStep: null })
  expect((await post(world, 'self', `${talk}/answer`, { ...yes, nextStep: null })).json()).toEqual({
    isMutual: true,
  })
  expect(await ofPerson()).toMatchObject({ isMutual: true, nextStep })
  const step = async (act: string) => {
    const { version } = (await world.send('holder', 'GET', at(world))).json<{ version: number }>()
    return post(world, 'holder', `${at(world)}/day`, { act }, version)
  }
  await step('finish')
  expect((await step('close')).json()).toMatchObject({ rule: { rule: 'outcomesMissing' } })
  expect((await world.send('holder', 'GET', `${at(world)}/follow-ups`)).json().items).toHaveLength(1)
  await post(world, 'holder', `${talk}/outcome`, { outcome: { kind: 'ended', reason: 'hours' } })
  expect((await step('close')).json()).toMatchObject({ state: 'closed' })
})

describe('the live line', () => {
  /** A socket of somebody, with all it has heard. */
  const listen = async (world: World, caller: Caller) => {
    const secret = caller === 'nobody' ? '' : await world.deps.sessions.open(world.accountOf(caller), 'mail')
    const heard: (LiveMessage & { run?: string })[] = []
    let closed = 0
    const socket = await world.app.injectWS(
      '/api/v1/live',
      { headers: { cookie: `${cookieName('session', false)}=${secret}` } },
      {
        onInit(made: { on: (name: string, heard: (what: never) => void) => void }) {
          made.on('message', (data: Buffer) => heard.push(JSON.parse(String(data))))
          made.on('close', (code: number) => (closed = code))
        },
      },
    )
    onTestFinished(() => socket.terminate())
    const until = (is: () => boolean) => vi.waitUntil(is, patiently)
    const send = (message: object) => socket.send(JSON.stringify(message))
    return {
      ...{ heard, until, send, secret },
      closed: () => closed,
      kinds: () => heard.map(({ kind }) => kind),
      subscribe: (topic: string, run: string | null = null, after = 0) =>
        send({ do: 'subscribe', topic, run, after }),
    }
  }

  test('tells each topic what concerns it, and never a name', async () => {
    const world = await openWorld()
    await openDoors(world)
    const people = world.store.collection(participations).in(world.id.home)
    const other = aParticipation(world.random, {
      ...{ event: world.id.event, profile: world.id.otherProfile, number: 2 },
      wall: { kind: 'nickname', nickname: 'Zonnebloem' },
    })
    await people.insert(other)
    const topic = `event:${world.id.event}`
    const lines = {
      staff: await listen(world, 'helper'),
      me: await listen(world, 'self'),
      stall: await listen(world, 'ownEmployer'),
    }
    lines.staff.subscribe(topic)
    lines.me.subscribe(`${topic}:me`)
    lines.stall.subscribe(`${topic}:stall:${world.id.stall}`)
    await Promise.all(Object.values(lines).map((line) => line.until(() => line.kinds().includes('snapshot'))))
    await post(world, 'helper', `${at(world)}/arrivals`, { number: 2, code: null })
    await turn(world, 'start')
    await Promise.all(Object.values(lines).map((line) => line.until(() => line.kinds().includes('clock'))))
    for (const line of [lines.staff, lines.stall]) await line.until(() => line.kinds().includes('person'))
    expect(lines.staff.heard.find(({ kind }) => kind === 'person')?.id).toBe(other.id)
    expect(lines.me.kinds()).not.toContain('person')
    expect(lines.stall.heard.find(({ kind }) => kind === 'person')?.id).toBe(world.id.event)
    const all = JSON.stringify(Object.values(lines).map(({ heard }) => heard))
    expect(all).not.toMatch(/Zonnebloem|profile-|account-/)
  })

  test('tells who spoke of a table that would like to talk, and nothing of one that would not', async () => {
    const world = await openWorld()
    await openDoors(world)
    const { event, home, profile, participation, employer } = world.id
    const me = await listen(world, 'self')
    me.subscribe(`event:${event}:me`)
    await me.until(() => me.kinds().includes('snapshot'))
    for (const wants of [false, true])
      await world.store
        .collection(reactions)
        .in(home)
        .insert({
          ...{ id: newId('reaction'), region: home, event, employer, profile, participation, wants },
          stall: newId('stall'),
        })
    await me.until(() => me.kinds().includes('answer'))
    expect(me.heard.filter(({ kind }) => kind === 'answer').map(({ id }) => id)).toEqual([event])
  })

  test('sends what somebody missed who comes back, and a snapshot to who knew another server', async () => {
    const world = await openWorld()
    await openDoors(world)
    const topic = `event:${world.id.event}`
    const first = await listen(world, 'holder')
    first.subscribe(topic)
    await first.until(() => first.kinds().includes('snapshot'))
    const { run = '' } = first.heard[0] ?? {}
    for (const act of ['start', 'next', 'next']) await turn(world, act)
    await first.until(() => first.heard.filter(({ kind }) => kind === 'clock').length > 0)
    await world.deps.followers.catchUp()
    const seen = first.heard.filter(({ kind }) => kind === 'clock')
    const back = await listen(world, 'holder')
    back.subscribe(topic, run, 0)
    await back.until(() => back.heard.length > seen.length)
    expect(back.heard.filter(({ kind }) => kind === 'clock')).toEqual(seen)
    const stranger = await listen(world, 'holder')
    stranger.subscribe(topic, 'another', 1)
    await stranger.until(() => stranger.kinds().includes('snapshot'))
  })

  test('opens no topic to who has no part in it, and closes with the session', async () => {
    const world = await openWorld()
    await openDoors(world)
    const topic = `event:${world.id.event}`
    const refused: [Caller, string][] = [
      ['self', topic],
      ['otherPerson', `${topic}:me`],
      ['otherEmployer', `${topic}:stall:${world.id.stall}`],
      ['elsewhere', topic],
      ['nobody', `wall:${'a'.repeat(43)}`],
    ]
    for (const [caller, wanted] of refused) {
      const line = await listen(world, caller)
      line.subscribe(wanted)
      await line.until(() => line.kinds().includes('ended'))
    }
    const own = await listen(world, 'self')
    own.subscribe(`${topic}:me`)
    await own.until(() => own.kinds().includes('snapshot'))
    await world.deps.sessions.close(own.secret)
    await own.until(() => own.closed() === 4401)
  })

  test('is opened by no page of another site, and cut where something is sent that it does not know', async () => {
    const world = await openWorld()
    const headers = { origin: 'https://elsewhere.example' }
    const opened = await world.app.inject({ url: '/api/v1/live', headers })
    expect(opened.json()).toMatchObject({ code: 'crossSite' })
    const line = await listen(world, 'self')
    line.send({ do: 'anything' })
    await line.until(() => line.closed() === 1008)
  })

  test('a wall shows names of the wall and hears of the clock', async () => {
    const world = await openWorld()
    await underWay(world)
    await world.store.collection(events).in(world.id.home).get(world.id.event)
    const { token } = (await world.send('holder', 'POST', `${at(world)}/wall`)).json<{ token: string }>()
    const shown = await post(world, 'nobody', '/wall', { token })
    expect(shown.json()).toMatchObject({ clock: { rounds: 6 }, name: 'Speedmeet Zwolle' })
    expect(shown.body).not.toMatch(/profile-|participation-|stall-/)
    const screen = await listen(world, 'nobody')
    screen.subscribe(`wall:${token}`)
    await screen.until(() => screen.kinds().includes('snapshot'))
    await turn(world, 'next')
    await screen.until(() => screen.kinds().includes('clock'))
  })
})
