import type { AnySpec } from './port.ts'

const name = /^[a-z][a-zA-Z0-9_]*$/
const sortKeyPrefix = 'sortKeys.'
const path = /^[a-zA-Z_][\w-]*(\.[a-zA-Z_][\w-]*)*$/

/** What a collection's spec declares about paths: `scalar` ones, `lists`, and those that `lead` an index. */
export type Paths = { scalar: ReadonlySet<string>; lists: ReadonlySet<string>; lead: ReadonlySet<string> }

/** Reads a spec and refuses what no engine could keep. */
export const pathsOf = (spec: AnySpec): Paths => {
  const indexes = [...(spec.unique ?? []), ...(spec.indexes ?? [])]
  const scalar = indexes.flatMap((index) => index.paths)
  const lists = spec.lists ?? []
  const isSortKey = (given: string) => given.startsWith(sortKeyPrefix)
  const wrong = [
    ...scalar.filter(
      (given) => isSortKey(given) && !Object.hasOwn(spec.sortKeys ?? {}, given.slice(sortKeyPrefix.length)),
    ),
    ...[spec.name, ...indexes.map((index) => index.name)].filter((given) => !name.test(given)),
    ...[...scalar, ...lists].filter(
      (given) => !path.test(given) || (given === 'region' && spec.scoped) || given === 'version',
    ),
    ...lists.filter((list) => scalar.includes(list)),
    ...indexes.filter((index) => index.paths.length === 0).map((index) => index.name),
    ...indexes.map((index) => index.name).filter((given, at, all) => all.indexOf(given) !== at),
  ]
  if (wrong.length > 0) throw new TypeError(`Collection ${spec.name} cannot declare: ${wrong.join(', ')}`)
  return {
    scalar: new Set([...scalar, 'id', 'changedAt']),
    lists: new Set(lists),
    lead: new Set([...indexes.map((index) => index.paths[0] ?? ''), ...lists, 'id', 'changedAt']),
  }
}

/** Everything that stands at a path, looking into every list on the way and at its end. */
export const valuesAt = (record: unknown, path: string): unknown[] => {
  let found = [record]
  for (const key of path.split('.')) {
    found = found.flat().flatMap((value) => {
      const held = typeof value === 'object' && value !== null && Object.hasOwn(value, key)
      return held ? [(value as Record<string, unknown>)[key]] : []
    })
  }
  return found.flat()
}

/** Whether a list is met on a path or at its end. */
export const meetsList = (record: unknown, path: string): boolean => {
  let value = record
  for (const key of path.split('.')) {
    if (typeof value !== 'object' || value === null) return false
    value = (value as Record<string, unknown>)[key]
    if (Array.isArray(value)) return true
  }
  return false
}

/** The values that a record is sorted by and that the engine keeps beside it. */
export const sortKeysOf = (spec: AnySpec, record: object): Record<string, string> =>
  Object.fromEntries(Object.entries(spec.sortKeys ?? {}).map(([key, make]) => [key, make(record as never)]))
