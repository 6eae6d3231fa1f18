import { describe, expect, test } from 'vitest'
import { promiseThings } from '../../api/features/cases/codes.ts'
import { type PromiseBy, promiseSteps } from '../../api/features/cases/rules.ts'
import { type CasePromise, contacts, promises } from '../../api/features/cases/store.ts'
import { profiles } from '../../api/features/profiles/store.ts'
import { stateAfter } from '../../api/state-machine.ts'
import { openWorld, type World } from '../support/world.ts'

const home = ({ id }: World) => `/regions/${id.home}`
const caseOf = (world: World) => `${home(world)}/profiles/${world.id.profile}`
const today = () => new Date().toISOString().slice(0, 10)
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)

const aNote = (world: World, more: object = {}) => ({
  ...{ id: world.random.id('contact'), employer: null, day: today(), channel: 'called', result: 'spoke' },
  ...{ line: null, next: null },
  ...more,
})
const aPromise = (world: World, more: object = {}) => ({
  ...{ id: world.random.id('promise'), from: { side: 'jobhunter' }, to: { side: 'person' } },
  ...{ what: 'bicycle', words: null, dueOn: inDays(3), about: null },
  ...more,
})

describe('the contact log', () => {
  test('is read by the person, the holder and the stand-in, and by a colleague who gave a reason', async () => {
    const world = await openWorld()
    const path = `${caseOf(world)}/contacts`
    const note = aNote(world, { line: 'Was ziek', next: { day: inDays(2), text: null } })
    const made = await world.send('holder', 'POST', path, { body: note })
    expect(made.json()).toMatchObject({ by: 'holder', asStandIn: false, line: 'Was ziek' })
    expect((await world.send('holder', 'POST', path, { body: note })).json()).toEqual(made.json())
    const items = async (caller: 'self' | 'holder' | 'colleague') => {
      const { statusCode, json } = await world.send(caller, 'GET', path)
      return statusCode === 200 ? json<{ items: object[] }>().items.length : statusCode
    }
    expect(await items('self')).toBe(1)
    expect(await items('holder')).toBe(1)
    expect(await items('colleague')).toBe(403)
    const reason = { reason: 'Ik neem haar telefoontje aan vandaag' }
    await world.send('colleague', 'POST', `${caseOf(world)}/restricted-views`, { body: reason })
    expect(await items('colleague')).toBe(1)
    expect((await world.send('colleague', 'POST', path, { body: aNote(world) })).statusCode).toBe(403)
  })

  test('marks what a stand-in noted', async () => {
    const world = await openWorld()
    const colleague = world.accountOf('colleague')
    await world.store
      .collection(profiles)
      .in(world.id.home)
      .update(world.id.profile, 'latest', (now) => ({ ...now, case: { ...now.case, standIn: colleague } }))
    const made = await world.send('colleague', 'POST', `${caseOf(world)}/contacts`, { body: aNote(world) })
    expect(made.json()).toMatchObject({ by: 'colleague', asStandIn: true })
  })

  test('takes no contact of tomorrow, no step before it, and no employer of elsewhere', async () => {
    const world = await openWorld()
    const send = (more: object) =>
      world.send('holder', 'POST', `${caseOf(world)}/contacts`, { body: aNote(world, more) })
    const paths = async (more: object) =>
      (await send(more)).json<{ faults: { path: string }[] }>().faults.map(({ path }) => path)
    expect(await paths({ day: inDays(2) })).toEqual(['/day'])
    expect(await paths({ next: { day: inDays(-4), text: null } })).toEqual(['/next/day'])
    expect(await paths({ employer: world.id.farEmployer })).toEqual(['/employer'])
  })

  test('goes with its person', async () => {
    const world = await openWorld()
    await world.send('holder', 'POST', `${caseOf(world)}/contacts`, { body: aNote(world) })
    await world.send('holder', 'POST', `${caseOf(world)}/promises`, { body: aPromise(world) })
    const erased = await world.send('self', 'DELETE', caseOf(world), { ifMatch: 1 })
    expect(erased.statusCode).toBeLessThan(300)
    expect(await world.store.collection(contacts).in(world.id.home).find({})).toEqual([])
    expect(await world.store.collection(promises).in(world.id.home).find({})).toEqual([])
  })
})

describe('a promise', () => {
  test('every cell of its table leads to one state or is refused', () => {
    const by: PromiseBy[] = ['self', 'holder', 'keeper']
    const lead = (
      state: CasePromise['state'],
      act: keyof typeof promiseSteps,
      who: PromiseBy,
      from: string,
    ) => {
      const current = { state, version: 1, history: [] } as unknown as CasePromise
      const facts = { by: who, from: from as CasePromise['from']['side'] }
      try {
        return stateAfter({ current, step: promiseSteps[act], by: who, facts, ifMatch: 1, show: () => null })
      } catch (error) {
        return (error as { code: string }).code
      }
    }
    for (const who of by)
      for (const from of ['person', 'jobhunter', 'employer'])
        for (const state of ['open', 'kept', 'takenBack'] as const) {
          const isOpen = state === 'open'
          const mayKeep = isOpen && (who !== 'self' || from === 'person')
          expect(lead(state, 'keep', who, from)).toBe(mayKeep ? 'kept' : 'stateConflict')
          const refused = who === 'self' ? 'forbidden' : 'stateConflict'
          expect(lead(state, 'move', who, from)).toBe(isOpen && who !== 'self' ? 'open' : refused)
          expect(lead(state, 'takeBack', who, from)).toBe(isOpen && who !== 'self' ? 'takenBack' : refused)
        }
  })

  test('is moved with a reason, late after its day, and kept once', async () => {
    const world = await openWorld()
    const made = await world.send('holder', 'POST', `${caseOf(world)}/promises`, { body: aPromise(world) })
    const { id, version } = made.json<{ id: string; version: number }>()
    expect(made.json()).toMatchObject({
      state: 'open',
      isLate: false,
      fromName: 'holder',
      toName: 'Selam Tesfay',
    })
    const acts = `${home(world)}/promises/${id}/acts`
    const move = { act: 'move', dueOn: inDays(9), reason: 'De winkel is dicht tot vrijdag' }
    const moved = await world.send('holder', 'POST', acts, { body: move, ifMatch: version })
    expect(moved.json()).toMatchObject({ state: 'open', dueOn: inDays(9), reason: move.reason })
    expect((await world.send('self', 'POST', acts, { body: { act: 'keep' }, ifMatch: 2 })).statusCode).toBe(
      409,
    )
    await world.store
      .collection(promises)
      .in(world.id.home)
      .update(id, 'latest', (now) => ({ ...now, dueOn: '2026-01-01' }))
    const read = await world.send('self', 'GET', `${caseOf(world)}/promises`)
    expect(read.json()).toMatchObject({ items: [{ isLate: true }] })
    const kept = await world.send('holder', 'POST', acts, { body: { act: 'keep' }, ifMatch: 3 })
    expect(kept.json()).toMatchObject({ state: 'kept', isLate: false })
    expect((await world.send('holder', 'POST', acts, { body: { act: 'keep' }, ifMatch: 4 })).statusCode).toBe(
      409,
    )
  })

  test('between an employer and the jobhunter is none of the person’s', async () => {
    const world = await openWorld()
    const from = { side: 'employer', employer: world.id.employer }
    const body = aPromise(world, { from, to: { side: 'jobhunter' } })
    await world.send('holder', 'POST', `${caseOf(world)}/promises`, { body })
    expect((await world.send('self', 'GET', `${caseOf(world)}/promises`)).json()).toEqual({ items: [] })
    const acts = `${home(world)}/promises/${body.id}/acts`
    expect((await world.send('self', 'POST', acts, { body: { act: 'keep' }, ifMatch: 1 })).statusCode).toBe(
      404,
    )
  })

  test('by an employer is read by its people, who know the person once their name is released', async () => {
    const world = await openWorld()
    const from = { side: 'employer', employer: world.id.employer }
    const words = { language: 'nl', text: 'Roosters in eenvoudig Nederlands', translations: {} }
    const body = aPromise(world, { from, words })
    await world.send('holder', 'POST', `${caseOf(world)}/promises`, { body })
    const at = `${home(world)}/employers/${world.id.employer}/promises`
    const read = async (by: 'ownEmployer' | 'holder' | 'colleague') =>
      (await world.send(by, 'GET', at)).json().items
    expect(await read('ownEmployer')).toMatchObject([
      { id: body.id, from: 'employer', to: 'person', toName: null, words, state: 'open', isLate: false },
    ])
    expect(await read('holder')).toMatchObject([{ toName: 'Selam Tesfay', words }])
    expect(await read('colleague')).toMatchObject([{ toName: null, words: null, what: 'bicycle' }])
    await world.store
      .collection(profiles)
      .in(world.id.home)
      .update(world.id.profile, 'latest', (now) => ({
        ...now,
        sharing: {
          ...now.sharing,
          releases: { [world.id.employer]: { from: today(), until: inDays(9) } },
        },
      }))
    expect(await read('ownEmployer')).toMatchObject([{ toName: 'Selam' }])
  })

  test('of something that no code names is said in words', async () => {
    const world = await openWorld()
    const body = aPromise(world, { what: 'other' })
    const refused = await world.send('holder', 'POST', `${caseOf(world)}/promises`, { body })
    expect(refused.json()).toMatchObject({ faults: [{ path: '/words', code: 'required' }] })
    expect(promiseThings).toContain('other')
  })
})
