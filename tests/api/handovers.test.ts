import { afterAll, describe, expect, test } from 'vitest'
import type { HandoverAnswer } from '#contract/handovers'
import { addDays, clockAt } from '../../api/adapters/clock.ts'
import { accounts } from '../../api/features/accounts/store.ts'
import { promises } from '../../api/features/cases/store.ts'
import { handovers } from '../../api/features/handovers/store.ts'
import { type Profile, profiles } from '../../api/features/profiles/store.ts'
import { aPromise } from '../../seed/builders/casework.ts'
import { aProfile } from '../../seed/builders/profile.ts'
import { type Caller, openWorld } from '../support/world.ts'

const closers: (() => Promise<void>)[] = []
afterAll(async () => {
  for (const close of closers) await close()
})
const time = { now: new Date('2026-11-27T10:00:00Z') }
const today = '2026-11-27'
const world = await openWorld({
  clock: clockAt(() => time.now),
  atEnd: (close) => void closers.push(close),
})
const home = `/regions/${world.id.home}`
const people = world.store.collection(profiles).in(world.id.home)
const words = world.store.collection(promises).in(world.id.home)
const stored = world.store.collection(handovers).in(world.id.home)
const holder = world.accountOf('holder')
const colleague = world.accountOf('colleague')

/** A case of the holder with nothing that has to be read, and so many promises of theirs. */
const layCase = async (promised = 0, more: Parameters<typeof aProfile>[1] = {}) => {
  const profile = aProfile(world.random, {
    case: { owner: holder },
    legal: { position: null },
    constraints: { asked: true, excluded: [] },
    ...more,
  })
  await people.insert(profile)
  const ids: string[] = []
  for (let n = 0; n < promised; n += 1) {
    const one = aPromise(world.random, {
      region: world.id.home,
      profile: profile.id,
      dueOn: addDays(today, n),
    })
    await words.insert(one)
    ids.push(one.id)
  }
  return { id: profile.id, promised: ids }
}
const offer = (caller: Caller, cases: readonly string[], more: object = {}) =>
  world.send(caller, 'POST', `${home}/handovers`, {
    body: {
      ...{ to: colleague, words: 'Belt liever na tien uur', answersUntil: addDays(today, 14) },
      cases: cases.map((profile) => ({ id: world.random.id('handover'), profile })),
      ...more,
    },
  })
const offered = async (caller: Caller, profile: string): Promise<HandoverAnswer> => {
  const [item] = (await offer(caller, [profile])).json<{ items: HandoverAnswer[] }>().items
  if (!item) throw new Error('nothing was offered')
  return item
}
const act = async (caller: Caller, id: string, body: object) =>
  world.send(caller, 'POST', `${home}/handovers/${id}/acts`, {
    body,
    ifMatch: (await stored.get(id))?.version ?? 0,
  })
const list = async (caller: Caller) =>
  (await world.send(caller, 'GET', `${home}/handovers`)).json<{ items: HandoverAnswer[] }>().items
const ownerOf = async (profile: string) => ((await people.get(profile)) as Profile).case.owner
const introduction = addDays(today, 3)

describe('offering a case', () => {
  test('is done by who holds it or a coordinator, and moves nothing', async () => {
    const { id } = await layCase(1)
    expect((await offer('colleague', [id], { to: holder })).statusCode).toBe(403)
    const one = await offered('coordinator', id)
    expect(one).toMatchObject({ state: 'offered', view: 'lead', case: null, dueOn: '2026-12-04' })
    expect(await ownerOf(id)).toBe(holder)
  })

  test('of many at once gives each colleague’s own hand-over', async () => {
    const cases = [(await layCase()).id, (await layCase()).id, (await layCase()).id]
    const { items } = (await offer('holder', cases)).json<{ items: HandoverAnswer[] }>()
    expect(items.map(({ profile }) => profile)).toEqual(cases)
    expect((await list('colleague')).filter(({ profile }) => cases.includes(profile))).toHaveLength(3)
  })

  test('a second time before an answer is refused at the case', async () => {
    const { id } = await layCase()
    await offered('holder', id)
    expect((await offer('holder', [id])).json()).toMatchObject({
      code: 'exists',
      faults: [{ path: '/cases/0/profile', code: 'taken' }],
    })
  })

  test('to who is no jobhunter here, or has the case, is refused', async () => {
    const { id } = await layCase()
    const to = (account: string) => offer('holder', [id], { to: account })
    expect((await to(world.accountOf('elsewhere'))).json()).toMatchObject({
      faults: [{ path: '/to', code: 'unknown_jobhunter' }],
    })
    expect((await to(holder)).json()).toMatchObject({ faults: [{ path: '/to', code: 'invalid_value' }] })
  })
})

describe('the eight checks', () => {
  test('follow from records, and from what was written and read', async () => {
    const { id, promised } = await layCase(1, {
      wishes: { confirmedOn: addDays(today, -200) },
      constraints: { asked: true, excluded: ['heavyLifting'] },
    })
    const { id: handover } = await offered('holder', id)
    const seen = async () => (await list('colleague')).find((one) => one.id === handover)?.case
    const checks = { running: true, events: true, promises: false, nextStep: false, wishes: false }
    expect((await seen())?.checks).toEqual({
      ...{ ...checks, introduction: false, restricted: false, ownWords: false },
    })
    expect((await seen())?.promises.map((one) => one.id)).toEqual(promised)
    await act('colleague', handover, { act: 'read', check: 'restricted' })
    const ownWords = { language: 'ti', text: 'ቅድሚ ሰዓት ዓሰርተ ኣይትደውሉለይ።', translations: {} }
    await act('holder', handover, { act: 'write', ownWords, introduction })
    await people.update(id, 'latest', (now) => ({ ...now, wishes: { ...now.wishes, confirmedOn: today } }))
    await world.send('holder', 'POST', `${home}/profiles/${id}/contacts`, {
      body: {
        ...{ id: world.random.id('contact'), employer: null, day: today, channel: 'called', result: 'spoke' },
        ...{ line: null, next: { day: addDays(today, 2), text: null } },
      },
    })
    expect((await seen())?.checks).toEqual({
      ...{ ...checks, nextStep: true, wishes: true, introduction: true, restricted: true, ownWords: true },
    })
  })

  test('the words of who gives are not changed by who takes', async () => {
    const { id } = await layCase()
    const { id: handover } = await offered('holder', id)
    expect((await act('colleague', handover, { act: 'write', words: 'Niets' })).statusCode).toBe(403)
    expect((await act('colleague', handover, { act: 'write', introduction })).statusCode).toBe(200)
  })
})

describe('accepting a case', () => {
  test('takes three promises one by one: two go along, one is kept by who made it', async () => {
    const { id, promised } = await layCase(3)
    const { id: handover } = await offered('holder', id)
    const [first = '', second = '', third = ''] = promised
    const shares = { [first]: 'take', [second]: 'take' }
    expect(
      (await act('colleague', handover, { act: 'accept', introduction, promises: shares })).json(),
    ).toMatchObject({ code: 'stateConflict', rule: { rule: 'handoverChecks' } })
    expect(await ownerOf(id)).toBe(holder)
    const whole = { ...shares, [third]: 'keep' }
    const accepted = await act('colleague', handover, { act: 'accept', introduction, promises: whole })
    expect(accepted.json()).toMatchObject({ state: 'accepted' })
    expect(await ownerOf(id)).toBe(colleague)
    const keepers = await Promise.all(promised.map(async (one) => (await words.get(one))?.keeper))
    expect(keepers).toEqual([null, null, holder])
  })

  test('is the colleague’s alone, and only while the case is still with who offered it', async () => {
    const { id } = await layCase()
    const { id: handover } = await offered('holder', id)
    const body = { act: 'accept', introduction, promises: {} }
    expect((await act('holder', handover, body)).statusCode).toBe(403)
    expect((await act('coordinator', handover, body)).statusCode).toBe(403)
    expect((await act('otherPerson', handover, body)).statusCode).toBe(404)
    await people.update(id, 'latest', (now) => ({
      ...now,
      case: { owner: world.accountOf('elsewhere'), standIn: null },
    }))
    expect((await act('colleague', handover, body)).json()).toMatchObject({ rule: { rule: 'handoverMoved' } })
  })

  test('is told to the person, in whose list it stands until they know', async () => {
    const person = world.id.profile
    await people.update(person, 'latest', (now) => ({
      ...now,
      legal: { ...now.legal, position: null },
      constraints: { asked: true, excluded: [] },
    }))
    const { id: handover } = await offered('holder', person)
    expect(await list('self')).toEqual([])
    for (const check of ['running', 'restricted', 'events'])
      await act('colleague', handover, { act: 'read', check })
    expect((await act('colleague', handover, { act: 'accept', introduction, promises: {} })).statusCode).toBe(
      200,
    )
    expect(await list('self')).toMatchObject([
      {
        view: 'self',
        to: { name: 'colleague' },
        from: { name: 'holder' },
        case: null,
        history: [],
        reason: null,
      },
    ])
    expect((await act('self', handover, { act: 'tell' })).json()).toMatchObject({ state: 'closed' })
    expect(await list('self')).toEqual([])
  })
})

describe('a case that is not accepted', () => {
  test('stays where it is when declined with a reason, and can be offered again', async () => {
    const { id } = await layCase()
    const { id: handover } = await offered('holder', id)
    await act('colleague', handover, { act: 'decline', reason: 'Ik heb al tachtig mensen in begeleiding' })
    expect(await ownerOf(id)).toBe(holder)
    expect((await list('holder')).find((one) => one.id === handover)).toMatchObject({
      ...{ state: 'declined', reason: 'Ik heb al tachtig mensen in begeleiding' },
    })
    expect((await offered('holder', id)).state).toBe('offered')
  })

  test('goes to the coordinators after five working days, who offer it to another', async () => {
    const { id } = await layCase()
    const { id: handover } = await offered('holder', id)
    await world.deps.handoverClock.escalate()
    expect((await stored.get(handover))?.state).toBe('offered')
    time.now = new Date('2026-12-05T10:00:00Z')
    await world.deps.handoverClock.escalate()
    time.now = new Date('2026-11-27T10:00:00Z')
    expect((await list('coordinator')).find((one) => one.id === handover)).toMatchObject({
      state: 'escalated',
    })
    const redirected = await act('coordinator', handover, { act: 'redirect', to: holder })
    expect(redirected.json()).toMatchObject({ faults: [{ path: '/to', code: 'unknown_jobhunter' }] })
    expect((await act('coordinator', handover, { act: 'redirect', to: colleague })).json()).toMatchObject({
      ...{ state: 'offered', dueOn: '2026-12-04' },
    })
  })
})

describe('an account with loose ends', () => {
  const close = async (account: string) =>
    world.send('coordinator', 'POST', `${home}/accounts/${account}/state`, {
      body: { to: 'deactivated' },
      ifMatch: (await world.store.collection(accounts).get(account))?.version ?? 0,
    })

  test('is not closed while a case is offered to it, or a promise of a case that went on is open', async () => {
    const all = await stored.find({})
    for (const one of all) await stored.delete(one.id)
    for (const one of await people.find({ 'case.owner': colleague }))
      await people.update(one.id, 'latest', (now) => ({ ...now, case: { owner: holder, standIn: null } }))
    const { id } = await layCase(1)
    const { id: handover } = await offered('holder', id)
    expect((await close(colleague)).json()).toMatchObject({ rule: { rule: 'holdsCases' } })
    await act('colleague', handover, { act: 'decline', reason: 'Ik ga binnenkort met verlof' })
    const kept = aPromise(world.random, { region: world.id.home, profile: id, keeper: colleague })
    await words.insert(kept)
    const held = await world.send('coordinator', 'GET', `${home}/accounts/${colleague}/holdings`)
    expect(held.json()).toEqual({ cases: 0, standIns: 0, promises: 1, handovers: 0, employers: 0 })
    expect((await close(colleague)).json()).toMatchObject({ rule: { rule: 'holdsCases' } })
    await words.update(kept.id, 'latest', (now) => ({ ...now, state: 'kept' as const }))
    expect((await close(colleague)).statusCode).toBe(200)
  })
})
