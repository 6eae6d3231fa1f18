import type { SQLInputValue } from 'node:sqlite'
import type { Scalar } from './filter.ts'
import type { Paths } from './paths.ts'
import type { Query } from './query.ts'

/** Not the bare name, which may be a word of SQL's own. */
export const tableOf = (collection: string): string => `${collection}_records`

const columns = new Map([
  ['id', 'id'],
  ['changedAt', 'changed_at'],
])
const jsonPath = (path: string) =>
  `'$.${path
    .split('.')
    .map((key) => `"${key}"`)
    .join('.')}'`

/** A path's value as SQL, spelled alike in indexes and queries: only then does SQLite use the index. */
export const valueAt = (path: string): string => columns.get(path) ?? `(body ->> ${jsonPath(path)})`
const typeOf = (path: string): string => {
  const column = columns.get(path)
  return column ? `typeof(${column})` : `json_type(body, ${jsonPath(path)})`
}

const numeric = `IN ('integer', 'real')`
const guard = (path: string, value: unknown) =>
  `${typeOf(path)} ${typeof value === 'number' ? numeric : `= 'text'`}`

/** Translates one query for one collection; `values` collects what its placeholders stand for. */
export const whereOf = (
  collection: string,
  paths: Paths,
  scope: string,
  query: Query,
  values: SQLInputValue[],
): string => {
  const bind = (value: SQLInputValue) => {
    values.push(value)
    return `?${values.length}`
  }

  const oneOf = (path: string, wanted: readonly Scalar[]): string => {
    const value = valueAt(path)
    const kind = (type: string) => wanted.filter((one) => typeof one === type)
    const among = (some: readonly Scalar[]) =>
      some.length === 1
        ? `= ${bind(some[0] as string | number)}`
        : `IN (SELECT value FROM json_each(${bind(JSON.stringify(some))}))`
    const parts: string[] = []
    if (kind('string').length > 0) parts.push(`(${value} ${among(kind('string'))} AND ${guard(path, '')})`)
    if (kind('number').length > 0) parts.push(`(${value} ${among(kind('number'))} AND ${guard(path, 0)})`)
    for (const one of new Set(kind('boolean')))
      parts.push(`(${value} = ${one ? 1 : 0} AND ${typeOf(path)} = '${one}')`)
    if (wanted.includes(null)) parts.push(`${value} IS NULL`)
    return parts.length === 0 ? '0' : anyOf(parts)
  }

  const contains = (path: string, wanted: readonly Scalar[]): string =>
    `id IN (SELECT id FROM ${collection}_lists WHERE path = ${bind(path)} AND value IN (SELECT value FROM json_each(${bind(
      JSON.stringify(wanted.map((one) => JSON.stringify(one))),
    )})))`

  // SQLite looks for an index in each branch of an OR by itself, so each must name the region.
  const anyOf = (parts: string[]) =>
    parts.length === 1 ? (parts[0] ?? '') : `(${parts.map((part) => `(${scope}${part})`).join(' OR ')})`

  const translate = (part: Query): string => {
    if ('all' in part) return part.all.length === 0 ? '1' : part.all.map(translate).join(' AND ')
    if ('any' in part) return anyOf(part.any.map(translate))
    if ('range' in part)
      return `${valueAt(part.path)} ${part.range} ${bind(part.than)} AND ${guard(part.path, part.than)}`
    if ('in' in part) return (paths.lists.has(part.path) ? contains : oneOf)(part.path, part.in)
    return part.exists
      ? `${typeOf(part.path)} IS NOT NULL`
      : `${valueAt(part.path)} IS NULL AND ${typeOf(part.path)} IS NULL`
  }
  return `${scope}${translate(query)}`
}
