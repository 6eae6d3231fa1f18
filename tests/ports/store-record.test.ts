import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { InvalidRecordError } from '../../api/adapters/store/errors.ts'
import type { Draft, RegionalCollection, Store } from '../../api/adapters/store/port.ts'
import { engines, failure, type Place, type Thing, thing, things } from './store-engines.ts'

const nested = (levels: number): unknown => (levels === 0 ? 1 : { in: nested(levels - 1) })

describe.each(engines)('what the $name store keeps', ({ make }) => {
  let place: Place
  let store: Store
  let here: RegionalCollection<Thing>
  beforeAll(async () => {
    place = await make()
    store = await place.open()
    here = store.collection(things).in('region-a')
  })
  afterAll(async () => {
    await store.close()
    await place.remove()
  })
  const kept = async (note: unknown) => {
    const { id } = await here.insert(thing('region-a', { note }))
    return (await here.get(id))?.note
  }

  const key = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 8 })
    .filter((text) => !/[.$\0]|^__proto__$/.test(text))
  const { value } = fc.letrec((tie) => ({
    value: fc.oneof(
      { depthSize: 'small' },
      fc.string({ unit: 'binary' }),
      fc.double({ noNaN: true, noDefaultInfinity: true }).map((number) => number + 0),
      fc.integer(),
      fc.boolean(),
      fc.constant(null),
      fc.array(tie('value'), { maxLength: 4 }),
      fc.dictionary(key, tie('value'), { maxKeys: 4, noNullPrototype: true }),
    ),
  }))
  it('is any plain JSON, exactly', async () => {
    await fc.assert(
      fc.asyncProperty(value, async (note) => {
        expect(await kept(note)).toEqual(note)
      }),
      { numRuns: 200 },
    )
  })

  it.each([
    ['NUL in text', 'a\u0000b'],
    ['text of all scripts, and directions', 'مرحبا ሰላም \u202e😀\ufffe\u2028'],
    ['keys that are names of methods', { constructor: 1, toString: 2, hasOwnProperty: 3, length: 4 }],
    ['keys of other scripts, spaces and quotes', { 'ሰላም "x" \'y\' \\ /': 1, ' ': 2, '0': 3 }],
    ['a price sign inside a key', { a$b: 1 }],
    ['sixty levels', nested(60)],
    ['text of a megabyte', 'ሰ'.repeat(1024 * 1024)],
    ['ten thousand items', Array.from({ length: 10_000 }, (_, at) => ({ at }))],
    ['the largest and smallest numbers', [Number.MAX_VALUE, Number.MIN_VALUE, Number.MAX_SAFE_INTEGER, 1e21]],
  ])('includes %s', async (_what, note) => {
    expect(await kept(note)).toEqual(note)
  })

  it('leaves out fields that are undefined', async () => {
    expect(await kept({ a: undefined, b: 1 })).toStrictEqual({ b: 1 })
  })

  const holed: unknown[] = [1]
  holed[2] = 3
  const refused: [what: string, more: object][] = [
    ['a key with a dot', { note: { 'a.b': 1 } }],
    ['a key that begins with $', { note: { $set: 1 } }],
    ['a key with NUL', { note: { 'a\u0000': 1 } }],
    ['an empty key', { note: { '': 1 } }],
    ['a key that is half a character', { note: { '\ud800': 1 } }],
    ['__proto__ as a key', { note: JSON.parse('{"__proto__":{"admin":true}}') }],
    ['_bsontype as a key', { note: { _bsontype: 'ObjectId', id: 'x' } }],
    ['half a character', { note: 'x\ud800' }],
    ['NaN', { note: Number.NaN }],
    ['infinity', { note: [Number.POSITIVE_INFINITY] }],
    ['undefined in a list', { note: [undefined] }],
    ['a hole in a list', { note: holed }],
    ['a date', { note: new Date(0) }],
    ['a map', { note: new Map() }],
    ['a function', { note: () => 1 }],
    ['a big integer', { note: 1n }],
    ['seventy levels', { note: nested(70) }],
    ['three megabytes', { note: 'x'.repeat(3 * 1024 * 1024) }],
    ['a list where an index is', { state: ['open'] }],
    ['a record where an index is', { owner: { id: 'x' } }],
    ['a list on the way to an index', { place: [{ town: 'Delft' }] }],
    ['an empty id', { id: '' }],
    ['an endless id', { id: 'x'.repeat(201) }],
    ['an id that is no text', { id: 7 }],
  ]
  it.each(refused)('never is %s: neither inserted nor written over a good record', async (_what, more) => {
    const before = await here.count({})
    expect(await failure(here.insert({ ...thing('region-a'), ...more } as Draft<Thing>))).toBeInstanceOf(
      InvalidRecordError,
    )
    expect(await here.count({})).toBe(before)

    const good = await here.insert(thing('region-a', { state: 'good' }))
    const overwritten = here.update(good.id, 1, (now) => ({ ...now, ...more }) as Draft<Thing>)
    expect(await failure(overwritten)).toBeInstanceOf(InvalidRecordError)
    expect(await here.get(good.id)).toEqual(good)
    await here.delete(good.id)
  })

  it('never changes its id', async () => {
    const good = await here.insert(thing('region-a'))
    const renamed = here.update(good.id, 1, (now) => ({ ...now, id: 'thing-renamed' }))
    expect(await failure(renamed)).toBeInstanceOf(InvalidRecordError)
    expect(await here.get(good.id)).toEqual(good)
    expect(await here.get('thing-renamed')).toBeNull()
  })
})
