import type { SQLInputValue } from 'node:sqlite'
import type { Scalar } from './filter.ts'
import type { Paths } from './paths.ts'
import { isBounded, type Query } from './query.ts'

/** Not the bare name, which may be a word of SQL's own. */
export const tableOf = (collection: string): string => `${collection}_records`

const columns = new Map([
  ['id', 'id'],
  ['changedAt', 'changed_at'],
])
const jsonPath = (path: string) => `'$.${path.replaceAll(/[^.]+/g, (key) => `"${key}"`)}'`

const heldAt = (path: string): [column: string, at: string] =>
  path.startsWith('sortKeys.')
    ? ['sort_keys', jsonPath(path.slice('sortKeys.'.length))]
    : ['body', jsonPath(path)]

/** A path's value as SQL, spelled alike in indexes and queries: only then does SQLite use the index. */
export const valueAt = (path: string): string => columns.get(path) ?? `(${heldAt(path).join(' ->> ')})`
const typeAt = (path: string): string => {
  const column = columns.get(path)
  return column ? `typeof(${column})` : `json_type(${heldAt(path).join(', ')})`
}
// Truth values read as 1 and 0, numbers sort before text; nothing else stands at an indexed path. The plus keeps a guard from
// being taken for the bound of an index.
const isNumber = (path: string) => `${typeAt(path)} IN ('integer', 'real')`
const isText = (path: string) => `+${valueAt(path)} >= ''`

type Conjunct = Exclude<Query, { all: Query[] }>
const conjuncts = (query: Query): Conjunct[] => ('all' in query ? query.all.flatMap(conjuncts) : [query])

const kindOf = (value: Scalar) =>
  typeof value === 'boolean' ? String(value) : value === null ? 'null' : typeof value
/** Tests of one path for values of several types become alternatives: each can use the index. */
const split = (part: Conjunct): Conjunct => {
  if (!('in' in part)) return part
  const kinds = Object.values(Object.groupBy(part.in, kindOf))
  return kinds.length > 1 ? { any: kinds.map((values) => ({ path: part.path, in: values ?? [] })) } : part
}

/** The query as alternatives, each of which bounds an index by itself. */
const branches = (paths: Paths, query: Query): Conjunct[][] => {
  const parts = conjuncts(query).map(split)
  const choice = parts.find((part) => 'any' in part && isBounded(paths, part))
  if (!choice || !('any' in choice) || parts.some((part) => 'path' in part && isBounded(paths, part)))
    return [parts]
  const rest = parts.filter((part) => part !== choice)
  return choice.any.flatMap((one) => branches(paths, { all: [one, ...rest] }))
}

/**
 * Translates a query on one collection, of one region when `values` begins with it; adds to `values` what the placeholders
 * stand for.
 */
export const whereOf = (
  collection: string,
  paths: Paths,
  region: string | null,
  query: Query,
  values: SQLInputValue[],
): string => {
  const bind = (value: SQLInputValue) => {
    values.push(value)
    return `?${values.length}`
  }
  const scope = region === null ? null : `region = ${bind(region)}`
  const among = (wanted: readonly Scalar[]) =>
    wanted.length === 1
      ? `= ${bind(wanted[0] as string | number)}`
      : `IN (SELECT value FROM json_each(${bind(JSON.stringify(wanted))}))`

  const oneOf = (path: string, wanted: readonly Scalar[]): string => {
    const value = valueAt(path)
    const [first] = wanted
    if (first === null) return `${value} IS NULL`
    if (typeof first === 'boolean') return `${value} = ${Number(first)} AND ${typeAt(path)} = '${first}'`
    return `${value} ${among(wanted)}${typeof first === 'number' ? ` AND ${isNumber(path)}` : ''}`
  }
  const contains = (path: string, wanted: readonly Scalar[]): string => {
    const value = among(wanted.map((one) => JSON.stringify(one)))
    return `id IN (SELECT id FROM ${collection}_lists WHERE path = ${bind(path)} AND value ${value})`
  }
  // Without the hint SQLite takes a range for a quarter of the collection and may rather walk it all.
  const inRange = ({ path, range, than }: Extract<Query, { range: unknown }>): string => {
    const within = `likelihood(${valueAt(path)} ${range} ${bind(than)}, 0.0001)`
    if (typeof than === 'number') return `${within} AND ${isNumber(path)}`
    return range.startsWith('<') ? `${within} AND ${isText(path)}` : within
  }

  const translate = (part: Conjunct): string => {
    if ('any' in part) return `+(${part.any.map((one) => `(${inner(one)})`).join(' OR ')})`
    if ('range' in part) return inRange(part)
    if ('in' in part) return (paths.lists.has(part.path) ? contains : oneOf)(part.path, part.in)
    return part.exists
      ? `${typeAt(part.path)} IS NOT NULL`
      : `${valueAt(part.path)} IS NULL AND ${typeAt(part.path)} IS NULL`
  }

  const inner = (part: Query): string => conjuncts(part).map(split).map(translate).join(' AND ') || '1'

  // Each branch of the outermost OR is planned by itself and so names the region. The plus keeps SQLite from planning by
  // an OR within one, where it would walk the region.
  const joined = (parts: readonly Conjunct[]) =>
    [...(scope === null ? [] : [scope]), ...parts.map(translate)].join(' AND ') || '1'
  const [first = [], ...others] = branches(paths, query)
  return others.length === 0
    ? joined(first)
    : [first, ...others].map((parts) => `(${joined(parts)})`).join(' OR ')
}
