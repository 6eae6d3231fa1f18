import fc from 'fast-check'
import type { Filter } from '../../api/adapters/store/filter.ts'
import type { Draft } from '../../api/adapters/store/port.ts'
import type { Thing } from './store-engines.ts'

// Few values, near to each other and easily confused, so that random filters meet random records.
const numbers = [0, 1, 1.5, -2, 9007199254740991]
const strings = [
  '',
  '0',
  '1',
  'a',
  'A',
  'a b',
  'é',
  'true',
  'null',
  '["a"]',
  '\u0000',
  'a\u0000b',
  '\uffff',
  '😀',
  '"',
  "'; --",
]
const single = fc.constantFrom(...numbers, ...strings, true, false)
const orNothing = fc.option(single, { nil: undefined, freq: 4 })
const orNull = fc.option(orNothing, { nil: null, freq: 4 })
const element = fc.constantFrom(...numbers, ...strings)
const part = fc.record({ kind: fc.constantFrom(...strings, true, false) }, { requiredKeys: [] })

/** The fields of a random thing; what is missing is absent. */
export const fields: fc.Arbitrary<Omit<Draft<Thing>, 'id' | 'region'>> = fc
  .record({
    state: orNull,
    owner: orNull,
    place: fc.option(fc.record({ town: orNull }), { nil: undefined }),
    tags: fc.option(fc.array(element, { maxLength: 3 }), { nil: undefined }),
    parts: fc.option(fc.array(part, { maxLength: 3 }), { nil: undefined }),
  })
  .map((given) => JSON.parse(JSON.stringify(given)))

const bound = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom('$gt', '$gte', '$lt', '$lte') },
  { weight: 1, arbitrary: fc.constant('$in') },
)
const condition = fc.oneof(
  fc.option(single, { nil: null }),
  fc.array(fc.option(single, { nil: null }), { maxLength: 4 }).map((some) => ({ $in: some })),
  fc.tuple(bound, element).map(([operator, value]) => ({ [operator]: operator === '$in' ? [value] : value })),
  fc.tuple(element, element).map(([from, to]) => ({ $gte: from, $lt: to })),
  fc.constant({ $exists: false }),
)
const open = fc.oneof(condition, fc.constant({ $exists: true }))
const containment = fc.oneof(
  element,
  fc.array(element, { maxLength: 3 }).map((some) => ({ $in: some })),
)
const leading = fc.oneof(
  fc.tuple(fc.constantFrom('state', 'owner'), condition).map(([path, value]) => ({ [path]: value })),
  fc.tuple(fc.constantFrom('tags', 'parts.kind'), containment).map(([path, value]) => ({ [path]: value })),
  fc.tuple(condition, open).map(([state, town]) => ({ state, 'place.town': town })),
  fc.tuple(condition, containment).map(([owner, tags]) => ({ owner, tags })),
)

/** Random filters that every engine must take. */
export const filters: fc.Arbitrary<Filter<Thing>> = fc.letrec<{ filter: Filter<Thing> }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    leading as fc.Arbitrary<Filter<Thing>>,
    fc.array(tie('filter'), { minLength: 1, maxLength: 3 }).map(($or) => ({ $or })),
    fc.array(tie('filter'), { minLength: 1, maxLength: 3 }).map(($and) => ({ $and })),
    fc.tuple(leading, tie('filter')).map(([some, more]) => ({ ...some, $or: [more, { owner: 'a' }] })),
  ),
})).filter

const standing = (value: unknown, keys: readonly string[]): unknown[] => {
  if (Array.isArray(value)) return value.flatMap((one) => standing(one, keys))
  const [key, ...rest] = keys
  if (key === undefined) return [value]
  const held = typeof value === 'object' && value !== null && key in value
  return held ? standing((value as Record<string, unknown>)[key], rest) : []
}

const compare = (a: unknown, b: unknown): number => {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return typeof a === 'string' && typeof b === 'string'
    ? Buffer.compare(Buffer.from(a), Buffer.from(b))
    : Number.NaN
}
const equal = (found: readonly unknown[], wanted: unknown): boolean =>
  wanted === null ? found.length === 0 || found.includes(null) : found.includes(wanted)

const tests: Record<string, (found: readonly unknown[], wanted: never) => boolean> = {
  $in: (found, wanted: readonly unknown[]) => wanted.some((one) => equal(found, one)),
  $exists: (found, wanted: boolean) => found.length > 0 === wanted,
  $gt: (found, wanted) => found.some((one) => compare(one, wanted) > 0),
  $gte: (found, wanted) => found.some((one) => compare(one, wanted) >= 0),
  $lt: (found, wanted) => found.some((one) => compare(one, wanted) < 0),
  $lte: (found, wanted) => found.some((one) => compare(one, wanted) <= 0),
}

/** What a filter means, said once more without any engine. */
export const matches = (record: object, filter: object): boolean =>
  Object.entries(filter).every(([key, wanted]) => {
    if (key === '$and') return wanted.every((one: object) => matches(record, one))
    if (key === '$or') return wanted.some((one: object) => matches(record, one))
    const found = standing(record, key.split('.'))
    if (typeof wanted !== 'object' || wanted === null) return equal(found, wanted)
    return Object.entries(wanted).every(([operator, value]) => tests[operator]?.(found, value as never))
  })
