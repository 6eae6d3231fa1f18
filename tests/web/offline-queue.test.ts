import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import {
  afterStored,
  offlineQueue,
  overlay,
  rebase,
  resolve,
  type Unsent,
  withChange,
} from '../../web/data/offline-queue.ts'

const nothing: Unsent = { version: 0, seen: {}, mine: {}, theirs: {} }
const record = { version: 4, home: { town: 'Zwolle' }, skills: { bake: 2 } }
const moved = withChange(nothing, record, 'home', { town: 'Kampen' })

describe('what a device keeps', () => {
  test('is laid over what the server said', () => {
    expect(overlay(record, moved)).toEqual({ ...record, home: { town: 'Kampen' } })
  })

  test('is nothing once a change is taken back', () => {
    expect(withChange(moved, record, 'home', { town: 'Zwolle' }).mine).toEqual({})
  })

  test('remembers the section as it was before the first of several changes', () => {
    const twice = withChange(moved, { ...record, version: 5, home: { town: 'Kampen' } }, 'home', {
      town: 'Elburg',
    })
    expect(twice).toMatchObject({
      version: 4,
      seen: { home: { town: 'Zwolle' } },
      mine: { home: { town: 'Elburg' } },
    })
  })

  test('is sent again when it changed while it was on its way', () => {
    const later = withChange(moved, record, 'home', { town: 'Elburg' })
    const left = afterStored(later, { home: { town: 'Kampen' } }, { version: 5, home: { town: 'Kampen' } })
    expect(left).toMatchObject({
      version: 5,
      seen: { home: { town: 'Kampen' } },
      mine: { home: { town: 'Elburg' } },
    })
  })

  test('does not come back after it was signed away while it was on its way', () => {
    expect(afterStored(nothing, moved.mine, { version: 5, home: { town: 'Kampen' } }).mine).toEqual({})
  })
})

describe('two people at once', () => {
  const both = withChange(moved, record, 'skills', { bake: 3 })
  const current = { version: 9, home: { town: 'Elburg' }, skills: { bake: 2 } }
  const sorted = rebase(both, current)

  test('what they did not both touch goes on by itself, under the new version', () => {
    expect(sorted.version).toBe(9)
    expect(sorted.theirs).toEqual({ home: { town: 'Elburg' } })
    expect(sorted.mine).toEqual(both.mine)
  })

  test('the same answer from both is no conflict', () => {
    expect(rebase(moved, { ...current, home: { town: 'Kampen' } })).toMatchObject({ mine: {}, theirs: {} })
  })

  test('mine goes over theirs when I say so, as a change of theirs', () => {
    const kept = resolve(sorted, 'home', 'mine')
    expect(kept).toMatchObject({
      theirs: {},
      seen: { home: { town: 'Elburg' } },
      mine: { home: { town: 'Kampen' } },
    })
  })

  test('theirs stays when I say so', () => {
    expect(resolve(sorted, 'home', 'theirs').mine).toEqual({ skills: { bake: 3 } })
  })
})

describe('sending', () => {
  const path = () => `/regions/r/profiles/${crypto.randomUUID()}`
  const answers: { status: number; body: unknown }[] = []
  const sent: { body: unknown; ifMatch: string | null }[] = []
  let storage: Map<string, string>

  beforeEach(() => {
    storage = new Map()
    vi.useFakeTimers()
    vi.stubGlobal('localStorage', {
      getItem: (key: string) => storage.get(key) ?? null,
      setItem: (key: string, value: string) => void storage.set(key, value),
      removeItem: (key: string) => void storage.delete(key),
    })
    vi.stubGlobal('window', new EventTarget())
    vi.stubGlobal('document', { documentElement: { lang: 'ti' } })
    vi.stubGlobal('fetch', async (_: string, init: { body: string; headers: Record<string, string> }) => {
      const answer = answers.shift()
      if (!answer) throw new TypeError('the line is down')
      sent.push({ body: JSON.parse(init.body), ifMatch: init.headers['if-match'] ?? null })
      return new Response(JSON.stringify(answer.body), { status: answer.status })
    })
    answers.length = 0
    sent.length = 0
  })
  afterEach(() => {
    vi.useRealTimers()
    vi.unstubAllGlobals()
  })

  const changeHome = (town: string) => (kept: Unsent) => withChange(kept, record, 'home', { town })
  const problem = (code: string, more: object = {}) => ({
    code,
    faults: [],
    title: '',
    type: '',
    status: 0,
    ...more,
  })

  test('waits for a moment of quiet, so that typing is one change', async () => {
    const drafts = offlineQueue(path())
    answers.push({ status: 200, body: { ...record, version: 5, home: { town: 'Kampen' } } })
    drafts.change(changeHome('K'))
    drafts.change(changeHome('Kampen'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(sent).toEqual([{ body: { home: { town: 'Kampen' } }, ifMatch: '"4"' }])
    expect(storage.size).toBe(0)
  })

  test('keeps everything while the line is down, and sends it by itself when it is back', async () => {
    const drafts = offlineQueue(path())
    const leave = drafts.subscribe(() => {})
    drafts.change(changeHome('Kampen'))
    await vi.advanceTimersByTimeAsync(10 * 60_000)
    expect(drafts.sending().state).toBe('waiting')
    expect(storage.size).toBe(1)
    answers.push({ status: 200, body: { ...record, version: 5, home: { town: 'Kampen' } } })
    window.dispatchEvent(new Event('online'))
    await vi.advanceTimersByTimeAsync(0)
    expect(drafts.sending().state).toBe('idle')
    expect(storage.size).toBe(0)
    leave()
  })

  test('finds what was kept before the tab was closed', () => {
    const at = path()
    storage.set(`draft:2:nobody:sections:${at}`, JSON.stringify(moved))
    expect(offlineQueue(at).unsent()).toEqual(moved)
  })

  test('signing out leaves nothing behind and nothing to send', async () => {
    const drafts = offlineQueue(path())
    drafts.change(changeHome('Kampen'))
    storage.clear()
    await vi.advanceTimersByTimeAsync(1000)
    expect(drafts.unsent().mine).toEqual({})
    expect(sent).toEqual([])
  })

  test('after being too late sends what did not touch and holds the rest for a choice', async () => {
    const drafts = offlineQueue(path())
    const current = { version: 9, home: { town: 'Elburg' }, skills: { bake: 2 } }
    answers.push({ status: 412, body: problem('stale', { current }) })
    answers.push({ status: 200, body: { ...current, version: 10, skills: { bake: 3 } } })
    drafts.change(changeHome('Kampen'))
    drafts.change((kept) => withChange(kept, record, 'skills', { bake: 3 }))
    await vi.advanceTimersByTimeAsync(1000)
    expect(sent[1]).toEqual({ body: { skills: { bake: 3 } }, ifMatch: '"9"' })
    expect(drafts.unsent()).toMatchObject({
      mine: { home: { town: 'Kampen' } },
      theirs: { home: { town: 'Elburg' } },
    })
  })

  test('a section that the server refuses stays here and does not hold up the others', async () => {
    const drafts = offlineQueue(path())
    const faults = [{ in: 'body', path: '/home/town', code: 'too_big', message: '' }]
    answers.push({ status: 400, body: problem('badInput', { faults }) })
    answers.push({ status: 200, body: { ...record, version: 5, skills: { bake: 3 } } })
    drafts.change(changeHome('x'.repeat(99)))
    drafts.change((kept) => withChange(kept, record, 'skills', { bake: 3 }))
    await vi.advanceTimersByTimeAsync(1000)
    expect(Object.keys(drafts.unsent().mine)).toEqual(['home'])
    expect(drafts.sending()).toMatchObject({ state: 'idle', refused: { home: {} } })
    answers.push({ status: 200, body: { ...record, version: 6, home: { town: 'Kampen' } } })
    drafts.change(changeHome('Kampen'))
    await vi.advanceTimersByTimeAsync(1000)
    expect(storage.size).toBe(0)
  })
})
