import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { subscribeTo } from '../../web/data/cache.ts'
import { addressOf } from '../../web/data/endpoints.ts'
import { useAct } from '../../web/data/use-act.ts'
import { useAttempt } from '../../web/data/use-attempt.ts'
import { useSave } from '../../web/data/use-save.ts'
import { hook } from '../support/hook.ts'
import { line, page } from '../support/line.ts'

type Line = ReturnType<typeof line>
let to: Line
beforeEach(() => {
  page()
  to = line()
})
afterEach(() => vi.unstubAllGlobals())

const region = { region: 'region-a' }
const open = () => hook(() => useSave('PATCH /regions/:region', region, 4))
const change = { name: 'Zwolle' }
const stored = { id: 'region-a', version: 5, name: 'Zwolle' }

describe('a change that is saved', () => {
  test('is sent once with the version that was seen, and answers the record', async () => {
    const form = await open()
    to.answer(200, stored)
    expect(await form.run(({ save }) => save(change))).toEqual(stored)
    expect(to.sent).toEqual([
      { method: 'PATCH', path: '/api/v1/regions/region-a', body: change, ifMatch: '"4"' },
    ])
    expect(form.now().state).toEqual({ kind: 'saved' })
  })

  test('is sent once, however often its button is pressed meanwhile', async () => {
    const form = await open()
    const arrive = to.hold(200, stored)
    const twice = form.run(({ save }) => Promise.all([save(change), save(change)]))
    arrive()
    expect(await twice).toEqual([stored, stored])
    expect(to.sent).toHaveLength(1)
  })

  test('whose answer was lost is found stored at the second try, and is no conflict', async () => {
    const form = await open()
    expect(await form.run(({ save }) => save(change))).toBeNull()
    expect(form.now().state).toMatchObject({ kind: 'failed', error: { code: 'offline' } })
    to.refuse(412, 'stale', { current: stored })
    expect(await form.run(({ save }) => save(change))).toEqual(stored)
    expect(form.now().state).toEqual({ kind: 'saved' })
  })

  test('while the line is down is not lost, and goes when it is pressed again', async () => {
    const form = await open()
    await form.run(({ save }) => save(change))
    expect(form.now().state).toMatchObject({ kind: 'failed', change })
    to.answer(200, stored)
    expect(await form.run(({ save }) => save(change))).toEqual(stored)
  })
})

describe('a change that came too late', () => {
  const theirs = { id: 'region-a', version: 9, name: 'Kampen' }

  test('keeps both, and sends mine over theirs when I say so', async () => {
    const form = await open()
    to.refuse(412, 'stale', { current: theirs })
    expect(await form.run(({ save }) => save(change))).toBeNull()
    expect(form.now().state).toEqual({ kind: 'conflict', current: theirs, change })
    to.answer(200, { ...stored, version: 10 })
    expect(await form.run(({ keepMine }) => keepMine())).toMatchObject({ version: 10 })
    expect(to.sent.at(-1)).toMatchObject({ body: change, ifMatch: '"9"' })
  })

  test('sends nothing when theirs is taken', async () => {
    const form = await open()
    to.refuse(412, 'stale', { current: theirs })
    await form.run(({ save }) => save(change))
    await form.run(({ takeTheirs }) => takeTheirs())
    expect(form.now().state).toEqual({ kind: 'idle' })
    expect(to.sent).toHaveLength(1)
  })

  test('to a record in another state is refused with its reason, and kept', async () => {
    const form = await open()
    to.refuse(409, 'stateConflict')
    expect(await form.run(({ save }) => save(change))).toBeNull()
    expect(form.now().state).toMatchObject({ kind: 'failed', error: { code: 'stateConflict' }, change })
  })
})

describe('an act', () => {
  test('on what somebody changed meanwhile is refused, and one press puts on screen what is there now', async () => {
    const at = { region: 'region-a', id: 'vacancy-a' }
    const page = await hook(() => useAct('POST /regions/:region/vacancies/:id/state', at, 4))
    const reader = subscribeTo(addressOf('GET /regions/:region/vacancies/:id', at), () => {})
    const current = { id: 'vacancy-a', version: 5, changedAt: 2 }
    expect(page.now().readNew).toBeNull()
    to.refuse(412, 'stale', { current })
    expect(await page.run(({ act }) => act({ act: 'approve' }))).toBeNull()
    expect(page.now()).toMatchObject({ error: { code: 'stale' } })
    await page.run(({ readNew }) => readNew?.())
    expect(page.now()).toMatchObject({ error: null, readNew: null })
    expect(reader.now().data).toEqual(current)
    reader.leave()
  })

  test('is done once, however often its button is pressed meanwhile', async () => {
    const attempts = await hook(useAttempt)
    const { promise, resolve } = Promise.withResolvers<void>()
    const act = vi.fn(() => promise)
    const twice = attempts.run(({ attempt }) => Promise.all([attempt(act), attempt(act)]))
    resolve()
    expect(await twice).toEqual([true, false])
    expect(act).toHaveBeenCalledTimes(1)
    expect(await attempts.run(({ attempt }) => attempt(act))).toBe(true)
  })
})
