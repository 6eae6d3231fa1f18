import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { InvalidCursorError, InvalidQueryError } from '../../api/adapters/store/errors.ts'
import type { Filter, Sort } from '../../api/adapters/store/filter.ts'
import type { RegionalCollection, Store } from '../../api/adapters/store/port.ts'
import { engines, failure, type Place, type Thing, thing, things } from './store-engines.ts'

describe.each(engines)('pages of the $name store', ({ make }) => {
  let place: Place
  let store: Store
  beforeAll(async () => {
    place = await make()
    store = await place.open()
  })
  afterAll(async () => {
    await store.close()
    await place.remove()
  })
  let regions = 0
  /** A region of its own with twenty things: five towns, two owners, equal values among them. */
  const filled = async () => {
    regions += 1
    const region = `region-${regions}`
    const here = store.collection(things).in(region)
    for (let n = 0; n < 20; n += 1)
      await here.insert(
        thing(region, {
          state: n % 4 === 0 ? 'open' : 'closed',
          owner: n % 2 === 0 ? 'ann' : 'bob',
          place: { town: `town ${n % 5}` },
        }),
      )
    return here
  }
  const walk = async (
    here: RegionalCollection<Thing>,
    filter: Filter<Thing>,
    sort: Sort<Thing>,
    between: (round: number) => Promise<unknown> = async () => {},
  ) => {
    const met: string[] = []
    let after: string | undefined
    for (let round = 0; ; round += 1) {
      const { records, next } = await here.page(filter, sort, { after, limit: 3 })
      expect(records.length).toBeLessThanOrEqual(3)
      met.push(...records.map(({ id }) => id))
      if (next === null) return met
      after = next
      await between(round)
    }
  }

  it.each([
    ['all, rising by a path', {}, { 'place.town': 1 }],
    ['all, falling by a path', {}, { 'place.town': -1 }],
    ['all by id', {}, { id: 1 }],
    ['all by the instant of their change, the latest first', {}, { changedAt: -1 }],
    ['some, by two paths', { owner: 'ann' }, { state: 1, 'place.town': 1 }],
    ['those of alternatives', { $or: [{ owner: 'ann' }, { state: 'open' }] }, { 'place.town': -1 }],
  ] as [string, Filter<Thing>, Sort<Thing>][])(
    'meet each record once in the order of the list: %s',
    async (_what, filter, sort) => {
      const here = await filled()
      const whole = (await here.find(filter, { sort })).map(({ id }) => id)
      expect(whole.length).toBeGreaterThan(5)
      expect(await walk(here, filter, sort)).toEqual(whole)
    },
  )

  it('end with a full page when nothing is left after it', async () => {
    const here = await filled()
    const { records, next } = await here.page({}, { id: 1 }, { limit: 20 })
    expect([records.length, next]).toEqual([20, null])
  })

  it('meet nobody twice and leave nobody out while others come and go', async () => {
    const here = await filled()
    const there = await here.find({}, { sort: { 'place.town': 1 } })
    const met = await walk(here, {}, { 'place.town': 1 }, async (round) => {
      await here.insert(
        thing(there[0]?.region ?? '', { place: { town: 'town 0' }, id: `early-${regions}-${round}` }),
      )
      if (round === 0) await here.delete(there[0]?.id ?? '')
    })
    expect(new Set(met).size).toBe(met.length)
    for (const { id } of there) expect(met).toContain(id)
  })

  it('refuse what is not a cursor of the same list, and a list with mixed directions', async () => {
    const here = await filled()
    const { next } = await here.page({}, { 'place.town': 1 }, { limit: 3 })
    const asked = (cursor: string, sort: Sort<Thing>) =>
      failure(here.page({}, sort, { after: cursor, limit: 3 }))
    for (const cursor of ['', '3', 'nonsense', `${next}x`])
      expect(await asked(cursor, { 'place.town': 1 })).toBeInstanceOf(InvalidCursorError)
    expect(await asked(next ?? '', { 'place.town': -1 })).toBeInstanceOf(InvalidCursorError)
    const mixed = here.page({}, { state: 1, 'place.town': -1 }, { limit: 3 })
    expect(await failure(mixed)).toBeInstanceOf(InvalidQueryError)
  })

  it('say nothing of a record in their cursors', async () => {
    const here = await filled()
    const { next } = await here.page({}, { 'place.town': 1 }, { limit: 3 })
    expect(Buffer.from(next ?? '', 'base64url').toString('latin1')).not.toContain('town')
  })

  it('have strings or numbers to be sorted by, or are refused', async () => {
    const here = await filled()
    await here.insert(thing(`region-${regions}`))
    expect(await failure(here.page({}, { 'place.town': 1 }, { limit: 1 }))).toBeInstanceOf(InvalidQueryError)
  })

  it('are not needed to delete all that a query finds', async () => {
    const here = await filled()
    expect(await here.deleteMany({ owner: 'ann' })).toBe(10)
    expect(await here.count({ owner: 'ann' })).toBe(0)
    expect(await here.count({})).toBe(10)
    expect((await here.changedSince(null, 100)).changes.filter(({ type }) => type === 'delete')).toHaveLength(
      10,
    )
    expect(await here.deleteMany({ owner: 'ann' })).toBe(0)
  })
})
