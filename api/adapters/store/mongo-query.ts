import type { Filter as MongoFilter } from 'mongodb'
import type { Kept } from './mongo-record.ts'
import type { Paths } from './paths.ts'
import type { AnySpec } from './port.ts'
import { isBounded, type Query } from './query.ts'

/** Where a path of a record stands in what is kept of it. */
export const fieldOf = (path: string): string => {
  if (path === 'id') return '_id'
  return path === 'changedAt' || path.startsWith('sortKeys.') ? path : `doc.${path}`
}
/** A value as it stands at a path. */
export const valueFor = (path: string, value: unknown): unknown =>
  path === 'changedAt' && typeof value === 'number' ? new Date(value) : value

const operators = { '>': '$gt', '>=': '$gte', '<': '$lt', '<=': '$lte' } as const

const translated = (query: Query): MongoFilter<Kept> => {
  if ('all' in query) return query.all.length === 0 ? {} : { $and: query.all.map(translated) }
  if ('any' in query) return { $or: query.any.map(translated) }
  const field = fieldOf(query.path)
  if ('range' in query) return { [field]: { [operators[query.range]]: valueFor(query.path, query.than) } }
  if ('exists' in query) return { [field]: { $exists: query.exists } }
  const values = query.in.map((value) => valueFor(query.path, value))
  return { [field]: values.length === 1 ? values[0] : { $in: values } }
}

/** What a query means here: of one region (empty: of the whole platform; null: of all regions), without tombstones. */
export const mongoFilter = (region: string | null, query: Query): MongoFilter<Kept> => {
  const own = translated(query)
  return {
    ...(region !== null && { region }),
    died: { $exists: false },
    ...(Object.keys(own).length > 0 && { $and: [own] }),
  }
}

/** An index of a collection: the fields after the region, in order. */
export type MongoIndex = { name: string; fields: string[]; unique?: boolean }

const nameOf = (fields: readonly string[], unique: boolean) =>
  `${unique ? 'unique' : 'by'}_${fields.join('_').replaceAll(/[^\w]/g, '-')}`
const plain = (fields: string[]): MongoIndex => ({ name: nameOf(fields, false), fields })

/** The indexes that a spec asks for; an index is named by what it holds, so that another declaration is another index. */
export const indexesOf = (spec: AnySpec): MongoIndex[] => {
  const wanted = [
    plain(['_id']),
    plain(['changedAt', '_id']),
    ...[...(spec.unique ?? []), ...(spec.indexes ?? [])].map(({ paths }) =>
      plain([...paths.map(fieldOf), '_id']),
    ),
    ...(spec.lists ?? []).map((path) => plain([fieldOf(path)])),
    ...(spec.unique ?? []).map(({ name }) => ({
      name: nameOf([`keys.${name}`], true),
      fields: [`keys.${name}`],
      unique: true,
    })),
  ]
  return [...new Map(wanted.map((index) => [index.name, index])).values()]
}

/** The paths that every record found must meet one by one, and whether each is held to single values. */
const bounds = (query: Query): { field: string; equal: boolean }[] => {
  if ('all' in query) return query.all.flatMap(bounds)
  if (!('path' in query) || ('exists' in query && query.exists)) return []
  return [{ field: fieldOf(query.path), equal: 'in' in query || 'exists' in query }]
}

/**
 * The index to find by, so that no plan depends on the data: the one whose fields are held to single values the furthest,
 * then the one that is in the order asked for. None for alternatives, each of which has an index of its own.
 */
export const hintFor = (
  indexes: readonly MongoIndex[],
  paths: Paths,
  query: Query,
  sort: readonly string[],
): string | undefined => {
  const held = bounds(query)
  const isAll = 'all' in query && query.all.length === 0
  if (!isAll && !held.some(({ field }) => indexes.some(({ fields }) => fields[0] === field)))
    return isBounded(paths, query) ? undefined : indexes[0]?.name
  const worth = ({ fields }: MongoIndex) => {
    const other = fields.findIndex((field) => !held.some((one) => one.field === field && one.equal))
    const equal = other < 0 ? fields.length : other
    const next = fields[equal]
    const ranged = held.some(({ field }) => field === next)
    return equal * 4 + (ranged ? 2 : 0) + (next !== undefined && next === fieldOf(sort[0] ?? 'id') ? 1 : 0)
  }
  const [best] = indexes.filter(({ unique }) => !unique).toSorted((a, b) => worth(b) - worth(a))
  return best?.name
}
