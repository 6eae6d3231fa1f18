import type { z } from 'zod'
import { DuplicateKeyError, RecordNotFoundError, VersionConflictError } from './adapters/store/errors.ts'
import type { Collection, Draft, Versioned } from './adapters/store/port.ts'
import type { HistoryEntry } from './contract.ts'
import type { Fault, FaultCode } from './contract-faults.ts'
import { mergePatch, strict } from './contract-patch.ts'
import { AppError } from './errors.ts'
import { faultsOf } from './faults.ts'
import { withEntry } from './history.ts'

/** A record as features keep it: sections, a state and what happened to it. */
export type Recorded = Versioned & { history: HistoryEntry[] }

export type Act = { actor: string; at: Date; action: string; paths: string[]; reason?: string }

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** Pointers to everything that differs between two values, as deep as both have fields. */
export const changedPaths = (before: unknown, after: unknown, at = ''): string[] => {
  if (isObject(before) && isObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)])
    return [...keys].flatMap((key) => changedPaths(before[key], after[key], `${at}/${key}`))
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [at]
}

/** The first entry of a new record's history. */
export const created = (actor: string, at: Date): HistoryEntry[] => [
  { version: 1, at: at.toISOString(), actor, action: 'created', paths: [] },
]

/** The history of a record with one more act at its end. */
export const withAct = <T extends Recorded>(
  record: T,
  { actor, at, action, paths, reason }: Act,
): HistoryEntry[] =>
  withEntry(record.history, {
    version: record.version + 1,
    at: at.toISOString(),
    ...{ actor, action, paths },
    ...(reason !== undefined && { reason }),
  })

// The engine writes version and changedAt itself; for a type parameter TypeScript cannot see that a record is a draft.
const asDraft = <T extends Recorded>(record: object) => record as Draft<T>

/** Sections that were changed after a version. */
const touchedSince = (record: Recorded, version: number): Set<string> =>
  new Set(
    record.history
      .filter((entry) => entry.version > version)
      .flatMap(({ paths }) => paths.map((path) => path.split('/')[1] ?? '')),
  )

/** Whether a record is what somebody asks to make, as far as nobody has changed it since. */
const isSame = (there: Recorded, asked: object, servers: readonly string[]): boolean => {
  const changed = touchedSince(there, 1)
  return Object.entries(asked).every(
    ([key, value]) =>
      key === 'history' ||
      servers.includes(key) ||
      changed.has(key) ||
      changedPaths((there as unknown as Record<string, unknown>)[key], value).length === 0,
  )
}

/**
 * Inserts a record under the id its maker chose. The same call again gives the same answer; an id that names something
 * else, is another's, or belonged to a deleted record is refused. `servers` are fields that the server fills in by itself.
 */
export const insertOnce = async <T extends Recorded>(
  collection: Collection<T>,
  record: Draft<T> & { id: string },
  actor: string,
  servers: readonly (keyof T & string)[] = [],
): Promise<T> => {
  const there = await collection.get(record.id)
  if (!there) {
    try {
      return await collection.insert(record)
    } catch (error) {
      if (!(error instanceof DuplicateKeyError)) throw error
      // Sent twice at once; else another has the key, or a deleted record had the id.
      if (await collection.get(record.id)) return insertOnce(collection, record, actor, servers)
      throw error.key === 'id' ? new AppError('exists') : error
    }
  }
  if (there.history[0]?.actor !== actor || !isSame(there, record, servers)) throw new AppError('exists')
  return there
}

/** Keeps a record whose id is made of what it holds, so that one that is there, or was, is the same. */
export const keepOnce = async <T extends Versioned>(
  collection: Pick<Collection<T>, 'insert'>,
  record: Draft<T>,
): Promise<void> => {
  try {
    await collection.insert(record)
  } catch (error) {
    if (!(error instanceof DuplicateKeyError && error.key === 'id')) throw error
  }
}

/** So often somebody else may come first before an upsert gives up. */
const mostTries = 20

/**
 * Changes the one record that `find` answers, or inserts it where there is none. Of several at once each sees what the one
 * before it made. `next` is pure; null leaves a record as it is.
 */
export const upsert = async <T extends Versioned>(
  collection: Collection<T>,
  find: () => Promise<T | null | undefined>,
  next: { change: (now: T) => Draft<T> | null; begin: () => Draft<T> },
  tries = mostTries,
): Promise<T> => {
  const there = await find()
  try {
    return there
      ? await collection.update(there.id, 'latest', next.change)
      : await collection.insert(next.begin())
  } catch (error) {
    const isOvertaken = error instanceof DuplicateKeyError || error instanceof RecordNotFoundError
    if (!isOvertaken || tries === 0) throw error
    return upsert(collection, find, next, tries - 1)
  }
}

/**
 * Makes or changes a record that takes a value of which there is one, such as a number; `make` finds a free one, and is asked
 * again when somebody else took it meanwhile.
 */
export const untilFree = async <T>(key: string, make: () => Promise<T>, tries = mostTries): Promise<T> => {
  try {
    return await make()
  } catch (error) {
    if (!(error instanceof DuplicateKeyError && error.key === key) || tries === 0) throw error
    return untilFree(key, make, tries - 1)
  }
}

/** Deletes a record and says whether it was this call that did; one that is gone, or has another version, is left. */
export const deleteOnce = async <T extends Versioned>(
  collection: Pick<Collection<T>, 'delete'>,
  id: string,
  version?: number,
): Promise<boolean> => {
  try {
    await collection.delete(id, version)
    return true
  } catch (error) {
    if (error instanceof RecordNotFoundError || error instanceof VersionConflictError) return false
    throw error
  }
}

/** Changes a record however many write; null when it is gone. */
export const changeOnce = async <T extends Versioned>(
  collection: Pick<Collection<T>, 'update'>,
  id: string,
  change: (now: T) => Draft<T> | null,
): Promise<T | null> => {
  try {
    return await collection.update(id, 'latest', change)
  } catch (error) {
    if (error instanceof RecordNotFoundError) return null
    throw error
  }
}

/** Changes a record as it was seen; null where somebody else changed it first, or where it is gone. */
export const changeSeen = async <T extends Versioned>(
  collection: Pick<Collection<T>, 'update'>,
  seen: T,
  change: (now: T) => Draft<T>,
): Promise<T | null> => {
  try {
    return await collection.update(seen.id, seen.version, change)
  } catch (error) {
    if (error instanceof RecordNotFoundError || error instanceof VersionConflictError) return null
    throw error
  }
}

/** What refuses a value that must be unique: `exists` with a fault at its field. For `catch` behind a write. */
export const refuseTaken =
  (key: string, path: string, code: FaultCode, message: string) =>
  (error: unknown): never => {
    if (!(error instanceof DuplicateKeyError && error.key === key)) throw error
    throw new AppError('exists', { faults: [{ in: 'body', path, code, message }] })
  }

/** What a write answers, or null where a value that must be unique belongs to another record: for who then takes the next one. */
export const unlessTaken = async <T>(key: string, write: () => Promise<T>): Promise<T | null> => {
  try {
    return await write()
  } catch (error) {
    if (!(error instanceof DuplicateKeyError && error.key === key)) throw error
    return null
  }
}

/** Changes a record under the version its caller saw: for acts that depend on the whole of it, such as its state. */
export const act = async <T extends Recorded>(
  collection: Collection<T>,
  seen: T,
  change: Partial<T>,
  done: Omit<Act, 'paths'>,
): Promise<T> => {
  const next = { ...seen, ...change }
  const history = withAct(seen, { ...done, paths: changedPaths(seen, next) })
  try {
    return await collection.update(seen.id, seen.version, () => asDraft<T>({ ...next, history }))
  } catch (error) {
    if (error instanceof VersionConflictError) throw new AppError('stale')
    if (error instanceof RecordNotFoundError) throw new AppError('notFound')
    throw error
  }
}

export type SectionPatch<T extends Recorded> = {
  collection: Collection<T>
  current: T
  /** The version that the caller saw. */
  ifMatch: number
  patch: Record<string, unknown>
  sections: z.ZodObject
  actor: string
  at: Date
  /** What else must hold, with faults at the fields that break it; `paths` is what changes. */
  check?: (next: T, paths: string[]) => Fault[]
  /** More that changes with it, such as a state that falls back. */
  consequence?: (next: T, paths: string[]) => Partial<T>
  /** What a caller who came too late may see. */
  show: (record: T) => unknown
}

/**
 * Applies a merge patch to a record's sections. When others changed it meanwhile, sections that do not touch merge by
 * themselves; where they do, the caller gets `stale` with the record as it stands. Nothing is stored unless the whole
 * that comes out is right.
 */
export const patchSections = async <T extends Recorded>(options: SectionPatch<T>): Promise<T> => {
  const { collection, current, ifMatch, patch, sections, actor, at } = options
  const stale = () => new AppError('stale', { current: options.show(current) })
  if (ifMatch > current.version) throw stale()
  const others = touchedSince(current, ifMatch)
  if (Object.keys(patch).some((section) => others.has(section))) throw stale()

  const known = Object.keys(sections.shape).map((key) => [key, (current as never)[key]] as const)
  // What a record does not have yet is left out, not undefined.
  const before = Object.fromEntries(known.filter(([, value]) => value !== undefined))
  const checked = strict(sections).safeParse(mergePatch(before, patch, sections))
  if (!checked.success) throw new AppError('badInput', { faults: faultsOf('body', checked.error.issues) })
  const paths = changedPaths(before, checked.data)
  if (paths.length === 0) return current

  const next = { ...current, ...checked.data } as T
  const faults = options.check?.(next, paths) ?? []
  if (faults.length > 0) throw new AppError('badInput', { faults })
  const history = withAct(current, { actor, at, action: 'changed', paths })
  try {
    return await collection.update(current.id, current.version, () =>
      asDraft<T>({ ...next, ...options.consequence?.(next, paths), history }),
    )
  } catch (error) {
    if (error instanceof RecordNotFoundError) throw new AppError('notFound')
    if (!(error instanceof VersionConflictError)) throw error
    const newer = await collection.get(current.id)
    if (!newer) throw new AppError('notFound')
    return patchSections({ ...options, current: newer })
  }
}
