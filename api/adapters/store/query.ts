import { InvalidQueryError } from './errors.ts'
import type { Scalar } from './filter.ts'
import type { Paths } from './paths.ts'

const ranges = { $gt: '>', $gte: '>=', $lt: '<', $lte: '<=' } as const
type Range = (typeof ranges)[keyof typeof ranges]

/** A filter taken apart. Tests on lists are `in` only, without null. */
export type Query =
  | { all: Query[] }
  | { any: Query[] }
  | { path: string; in: readonly Scalar[] }
  | { path: string; range: Range; than: string | number }
  | { path: string; exists: boolean }

const refuse = (message: string): never => {
  throw new InvalidQueryError(message)
}

const scalar = (path: string, value: unknown): Scalar =>
  value === null || typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
    ? (value as Scalar)
    : refuse(`${path}: only strings, finite numbers, booleans and null can be looked for`)

const operation = (path: string, operator: string, value: unknown): Query => {
  if (operator === '$in' && Array.isArray(value)) return { path, in: value.map((one) => scalar(path, one)) }
  if (operator === '$exists' && typeof value === 'boolean') return { path, exists: value }
  const range = Object.hasOwn(ranges, operator) ? ranges[operator as keyof typeof ranges] : undefined
  const than = scalar(path, value)
  return range && (typeof than === 'string' || typeof than === 'number')
    ? { path, range, than }
    : refuse(`${path}: ${operator} does not take this value`)
}

const field = (paths: Paths, path: string, condition: unknown): Query[] => {
  const list = paths.lists.has(path)
  if (!list && !paths.scalar.has(path)) refuse(`${path}: no index or list declares this path`)
  const tests =
    typeof condition === 'object' && condition !== null
      ? Object.entries(condition).map(([operator, value]) => operation(path, operator, value))
      : [{ path, in: [scalar(path, condition)] }]
  if (tests.length === 0) refuse(`${path}: says nothing`)
  if (list && !tests.every((test) => 'in' in test && !test.in.includes(null)))
    refuse(`${path}: a list can only be asked what it contains`)
  return tests
}

const read = (paths: Paths, filter: unknown): Query => {
  if (typeof filter !== 'object' || filter === null || Array.isArray(filter))
    return refuse('A filter is an object')
  const all = Object.entries(filter).flatMap(([key, value]) => {
    if (key !== '$and' && key !== '$or') return field(paths, key, value)
    if (!Array.isArray(value) || value.length === 0) return refuse(`${key}: takes a list of filters`)
    const parts = value.map((part) => read(paths, part))
    return [key === '$and' ? { all: parts } : { any: parts }]
  })
  return { all }
}

/** Whether a query bounds an index. */
export const isBounded = (paths: Paths, query: Query): boolean => {
  if ('all' in query) return query.all.some((part) => isBounded(paths, part))
  if ('any' in query) return query.any.every((part) => isBounded(paths, part))
  return paths.lead.has(query.path) && !('exists' in query && query.exists)
}

const empty = (query: Query): boolean => 'all' in query && query.all.length === 0

/**
 * Reads a filter and holds it to the law of queries: inside the subset, every path declared, and bound by an index (the
 * whole collection may be asked for with an empty filter).
 */
export const parseFilter = (paths: Paths, filter: unknown): Query => {
  const query = read(paths, filter)
  if (!empty(query) && !isBounded(paths, query))
    refuse(`No index bounds ${Object.keys(filter as object).join(', ')}`)
  return query
}

/** Reads the sort of a list with pages: its paths, the id last, and the one direction of all. */
export const parseOrder = (paths: Paths, sort: object): { by: string[]; way: 1 | -1 } => {
  const pairs = parseSort(paths, sort)
  const [[, way]] = pairs as [[string, 1 | -1]]
  if (pairs.some((pair) => pair[1] !== way)) refuse('A list with pages rises or falls by all its paths')
  return { by: pairs.map(([path]) => path), way }
}

/** Reads a sort as pairs of path and direction, with the id last so that the order is total. */
export const parseSort = (paths: Paths, sort: object): [path: string, direction: 1 | -1][] => {
  const pairs = Object.entries(sort).map(([path, direction]): [string, 1 | -1] => {
    if (!paths.scalar.has(path)) refuse(`${path}: cannot be sorted by`)
    return direction === 1 || direction === -1 ? [path, direction] : refuse(`${path}: 1 rises, -1 falls`)
  })
  return pairs.some(([path]) => path === 'id') ? pairs : [...pairs, ['id', pairs.at(-1)?.[1] ?? 1]]
}
