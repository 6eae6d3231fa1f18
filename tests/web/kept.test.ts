import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { isLasting, keepText, keptText, namesOfKept } from '../../web/data/device-storage.ts'
import { clearDrafts, draftIn, draftName, keepDraft, setDraftOwner } from '../../web/data/drafts.ts'
import { keepAnswersOf, keptAnswer } from '../../web/data/kept-answers.ts'
import { fitted, layOver } from '../../web/data/lay-over.ts'
import { offlineQueue, overlay, withChange } from '../../web/data/offline-queue.ts'
import { standingFaults } from '../../web/data/standing-faults.ts'
import { keepAnswer } from '../../web/data/use-kept-api.ts'

const refuse = () => {
  throw new DOMException('no', 'SecurityError')
}

/** The storage of a browser over a map; `more` says what it refuses. */
function giveStorage(stored: Map<string, string>, more: object = {}) {
  vi.stubGlobal('localStorage', {
    get length() {
      return stored.size
    },
    key: (index: number) => [...stored.keys()][index] ?? null,
    getItem: (name: string) => stored.get(name) ?? null,
    setItem: (name: string, text: string) => void stored.set(name, text),
    removeItem: (name: string) => void stored.delete(name),
    ...more,
  })
}

let stored: Map<string, string>
beforeEach(() => {
  stored = new Map()
  giveStorage(stored)
  setDraftOwner('account-a')
})
afterEach(() => vi.unstubAllGlobals())

describe('the storage of this device', () => {
  test('keeps in memory what a full browser refuses, and says that it does not last', () => {
    giveStorage(stored, { setItem: refuse })
    keepText('full', 'typed')
    expect([keptText('full'), isLasting('full'), namesOfKept('ful')]).toEqual(['typed', false, ['full']])
    keepText('full', null)
    expect(keptText('full')).toBeNull()
  })

  test('works where the browser blocks it altogether', () => {
    vi.stubGlobal('localStorage', undefined)
    expect(keptText('theme')).toBeNull()
    keepText('theme', 'dark')
    expect(keptText('theme')).toBe('dark')
    keepText('theme', null)
  })

  test('lasts again once there is room', () => {
    giveStorage(stored, { setItem: refuse })
    keepText('room', 'one')
    giveStorage(stored)
    keepText('room', 'two')
    expect([stored.get('room'), isLasting('room')]).toEqual(['two', true])
  })
})

describe('answers for when there is no line', () => {
  const day = 24 * 60 * 60_000
  const release = (name: string) =>
    vi.stubGlobal('document', { querySelector: () => ({ getAttribute: () => name }) })
  beforeEach(() => release('/assets/index-now.js'))
  test('are kept for the account that got them, and are gone with the next one and at signing out', () => {
    keepAnswersOf('account-a')
    keepAnswer('/talks', ['first'], 5)
    keepAnswersOf('account-a')
    expect(keptAnswer('/talks', 6)).toEqual({ at: 5, data: ['first'] })
    keepAnswersOf('account-b')
    expect(keptAnswer('/talks', 6)).toBeUndefined()
    keepAnswer('/talks', ['second'], 5)
    keepAnswersOf(null)
    expect([keptAnswer('/talks', 6), [...stored.values()]]).toEqual([undefined, []])
  })

  test('are of no use on another day, or for another release', () => {
    keepAnswersOf('account-a')
    keepAnswer('/talks', ['first'], 0)
    expect([day, 2 * day].map((now) => keptAnswer('/talks', now)?.at)).toEqual([0, undefined])
    release('/assets/index-next.js')
    expect(keptAnswer('/talks', day)).toBeUndefined()
  })
})

describe('drafts', () => {
  test('belong to an account: another one neither reads nor clears them', () => {
    const mine = draftName('answer')
    keepDraft(mine, 'half a sentence')
    setDraftOwner('account-b')
    expect(draftIn(draftName('answer'))).toBeUndefined()
    clearDrafts()
    expect(draftIn(mine)).toBe('half a sentence')
  })

  test('are gone after signing out, those typed before signing in too', () => {
    keepDraft('draft:2:nobody:apply', { name: 'Bakery' })
    keepDraft(draftName('answer'), 'half')
    stored.set('draft:sections:of-an-older-release', '{}')
    stored.set('language', 'ti')
    clearDrafts()
    expect([...stored.keys()]).toEqual(['language'])
  })

  test('that cannot be read are none', () => {
    stored.set(draftName('cut'), '{bad')
    expect(draftIn(draftName('cut'))).toBeUndefined()
  })
})

describe('a draft of another release', () => {
  const now = { town: 'Zwolle', postcode: null, floor: { number: 2 }, tags: ['a'] }
  const seen = { town: 'Zwolle', postcode: null, old: 1 }

  test('keeps what was typed and takes the rest as it is now', () => {
    expect(layOver(now, seen, { ...seen, town: 'Kampen' })).toEqual({ ...now, town: 'Kampen' })
  })
  test('keeps items that were added and leaves out those taken away', () => {
    const items = { a: { share: 1 }, b: { share: 2 } }
    expect(layOver(items, items, { b: { share: 2 }, c: { share: 3 } })).toEqual({
      b: { share: 2 },
      c: { share: 3 },
    })
  })
  test.each([
    ['a text where a list is now', { tags: ['a'] }, { tags: 'b' }],
    ['a list where a record is now', { floor: {} }, { floor: [] }],
  ])('leaves out %s', (_, before, mine) => {
    expect(layOver(now, before, mine)).toEqual(now)
  })
  test('of a form that is not sent yet gets the fields it lacks', () => {
    const blank = { region: '', organisation: { name: '', sectors: [] as string[], about: null }, work: {} }
    const old = { organisation: { name: 'Bakery', sectors: 'food', gone: 1 }, work: { id: 1 } }
    expect(fitted(blank, old)).toEqual({
      region: '',
      organisation: { name: 'Bakery', sectors: [], about: null },
      work: { id: 1 },
    })
    expect(fitted(blank, 'text')).toEqual(blank)
  })
})

describe('what is unsent of a record', () => {
  const record = { version: 4, home: { town: 'Zwolle', floor: 1 }, skills: ['bake'] }

  test.each(['{bad', '"text"', '{"version":1,"mine":{"home":null}}', '{"version":"1"}'])(
    'is nothing where %s lies',
    (text) => {
      const at = `/regions/r/profiles/${crypto.randomUUID()}`
      stored.set(draftName(`sections:${at}`), text)
      expect(overlay(record, offlineQueue(at).unsent())).toEqual(record)
    },
  )

  test('is laid over the fields of a newer release', () => {
    const unsent = withChange(
      { version: 0, seen: {}, mine: {}, theirs: {} },
      { version: 4, home: { town: 'Zwolle' } },
      'home',
      { town: 'Kampen' },
    )
    expect(overlay(record, unsent).home).toEqual({ town: 'Kampen', floor: 1 })
  })

  test('of one account is not sent for another', async () => {
    vi.useFakeTimers()
    const sent = vi.fn(async () => new Response('{}', { status: 503 }))
    vi.stubGlobal('fetch', sent)
    const queue = offlineQueue(`/regions/r/profiles/${crypto.randomUUID()}`)
    queue.change((unsent) => withChange(unsent, record, 'skills', ['bake', 'cook']))
    setDraftOwner('account-b')
    await vi.advanceTimersByTimeAsync(5000)
    expect(sent).not.toHaveBeenCalled()
    vi.useRealTimers()
  })
})

test('a fault stands until its value is typed anew', () => {
  const fault = { in: 'body', path: '/home/town', code: 'too_small', message: '' } as const
  const refused = { home: { town: '', postcode: null } }
  expect(standingFaults([fault], refused, structuredClone(refused))).toEqual([fault])
  expect(standingFaults([fault], refused, { home: { town: 'Z', postcode: null } })).toEqual([])
})
