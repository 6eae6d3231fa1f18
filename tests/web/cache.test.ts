import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { ApiError, call } from '../../web/data/api.ts'
import { addressOf } from '../../web/data/endpoints.ts'
import { patiently } from '../support/patience.ts'

type Cache = typeof import('../../web/data/cache.ts')

describe('an address', () => {
  test('is filled from the path, and the rest follows as the query', () => {
    const params = { region: 'r', state: 'open' as const, limit: 20, after: undefined }
    expect(addressOf('GET /regions/:region/vacancies', params)).toBe(
      '/regions/r/vacancies?state=open&limit=20',
    )
  })

  test('keeps what a parameter says from changing the path', () => {
    expect(addressOf('GET /regions/:region/vacancies/:id', { region: 'r', id: '../x?y' })).toBe(
      '/regions/r/vacancies/..%2Fx%3Fy',
    )
  })
})

const asked: { method: string; address: string; headers: Record<string, string>; body: unknown }[] = []
let answer: () => Response

beforeEach(() => {
  asked.length = 0
  answer = () => Response.json({ account: null, memberships: [] })
  vi.stubGlobal('document', { documentElement: { lang: 'ti' } })
  vi.stubGlobal('fetch', async (address: string, init: RequestInit) => {
    asked.push({
      method: init.method ?? '',
      address,
      headers: init.headers as Record<string, string>,
      body: init.body === undefined ? undefined : JSON.parse(String(init.body)),
    })
    return answer()
  })
})
afterEach(() => vi.unstubAllGlobals())

describe('a call', () => {
  test('sends body, version and language of the screen', async () => {
    answer = () => Response.json({ version: 4 })
    await call('PATCH /account', {}, { body: { language: 'nl' }, ifMatch: 3 })
    expect(asked).toEqual([
      {
        method: 'PATCH',
        address: '/api/v1/account',
        headers: { 'accept-language': 'ti', 'content-type': 'application/json', 'if-match': '"3"' },
        body: { language: 'nl' },
      },
    ])
  })

  test('fails with the code of the problem that the server tells', async () => {
    answer = () => Response.json({ code: 'stale', faults: [], current: { version: 9 } }, { status: 412 })
    const failed = await call('GET /session').catch((error: unknown) => error)
    expect(failed).toBeInstanceOf(ApiError)
    expect(failed).toMatchObject({ code: 'stale', current: { version: 9 } })
  })

  test('is offline without a line, and unavailable where something else answers', async () => {
    answer = () => {
      throw new TypeError('no line')
    }
    await expect(call('GET /session')).rejects.toMatchObject({ code: 'offline' })
    answer = () => new Response('<html>', { status: 502 })
    await expect(call('GET /session')).rejects.toMatchObject({ code: 'unavailable' })
  })
})

describe('the cache', () => {
  let cache: Cache
  const unmounts: (() => void)[] = []
  /** Reads as a mounted page would; answers what it sees now. */
  const mount = (address: string) => {
    const seen = cache.subscribeTo(address, () => {})
    unmounts.push(seen.leave)
    return seen.now
  }
  const settled = () => vi.waitFor(() => expect(asked.length).toBeGreaterThan(0), patiently)

  beforeEach(async () => {
    vi.resetModules()
    cache = await import('../../web/data/cache.ts')
  })
  afterEach(() => {
    for (const leave of unmounts.splice(0)) leave()
  })

  test('asks once for all who read the same address', async () => {
    const [one, two] = [mount('/regions'), mount('/regions')]
    await vi.waitFor(() => expect(one().data).toBeDefined(), patiently)
    expect(two().data).toBe(one().data)
    expect(asked).toHaveLength(1)
  })

  test('shows an answer that came with a change at once', async () => {
    const now = mount('/session')
    await settled()
    cache.setAnswer('GET /session', {}, { account: null, memberships: [] } as never)
    expect(now()).toMatchObject({ data: { account: null }, loading: false, error: null })
  })

  test('fetches an invalidated list again whatever its query, and nothing beside it', async () => {
    const first = mount('/regions/r/vacancies?state=open')
    const other = mount('/regions/r/vacancies/v')
    await vi.waitFor(() => expect(first().data && other().data).toBeDefined(), patiently)
    cache.invalidate('GET /regions/:region/vacancies', { region: 'r' })
    await vi.waitFor(() => expect(first().loading).toBe(false), patiently)
    expect(asked.map(({ address }) => address).slice(2)).toEqual(['/api/v1/regions/r/vacancies?state=open'])
  })

  test('keeps the last answer beside the error of a later one', async () => {
    const now = mount('/regions')
    await vi.waitFor(() => expect(now().data).toBeDefined(), patiently)
    answer = () => new Response('', { status: 503 })
    cache.invalidateAll()
    await vi.waitFor(() => expect(now().error).not.toBeNull(), patiently)
    expect(now()).toMatchObject({ data: { memberships: [] }, error: { code: 'unavailable' } })
  })

  test('shows nobody what another reader was answered', async () => {
    const now = mount('/regions')
    await vi.waitFor(() => expect(now().data).toBeDefined(), patiently)
    cache.clearCache()
    expect(now()).toMatchObject({ data: undefined, loading: true })
  })

  test('takes what was asked before its reader was there, once', async () => {
    const { askAhead } = await import('../../web/data/ahead.ts')
    await askAhead('GET /session', {})
    const now = mount('/session')
    await vi.waitFor(() => expect(now().data).toBeDefined(), patiently)
    expect(asked).toHaveLength(1)
    cache.invalidateAll()
    await vi.waitFor(() => expect(asked).toHaveLength(2), patiently)
  })

  test('gives what was asked ahead and never read to nobody after another signed in', async () => {
    const { askAhead } = await import('../../web/data/ahead.ts')
    await askAhead('GET /session', {})
    cache.clearCache()
    const now = mount('/session')
    await vi.waitFor(() => expect(now().data).toBeDefined(), patiently)
    expect(asked).toHaveLength(2)
  })
})
