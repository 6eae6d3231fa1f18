import type { Filter, Sort } from './filter.ts'

/**
 * A record: plain JSON (numbers finite, strings well-formed, no key with a dot or `$`), at most 2 Mi characters. The engine
 * alone writes `version`, which counts a record's changes from 1 and is what freshness is judged by, and `changedAt`, the
 * instant of its last change by the engine's clock (ms since 1970): for sorting and showing, never for comparing changes.
 */
export type Versioned = { id: string; version: number; changedAt: number }
export type Regional = Versioned & { region: string }
/** A record as its writer knows it; a `version` or `changedAt` left in it means nothing. */
export type Draft<T extends Versioned> = Omit<T, 'version' | 'changedAt'>

/** A record's body as it lies in the store, maybe in a shape of the past; without the engine's fields. */
export type StoredBody = Record<string, unknown>

/** Paths inside a record, outermost first. Values there are scalars or missing. */
export type Index = { name: string; paths: readonly string[] }

interface Spec {
  /** Letters, digits and underscores, of which the first is a lower-case letter. */
  name: string
  /** No two records (of one region, in a scoped collection) hold the same values; records that lack one of the paths are free. */
  unique?: readonly Index[]
  /** A query can use an index when it bounds the first path. The region comes before it by itself. */
  indexes?: readonly Index[]
  /** Paths that end in an array or lead through one, such as `tags` or `skills.concept`. Each is an index of its own. */
  lists?: readonly string[]
  /** Values that the engine makes of a record and keeps beside it, to sort by: `name` is the path `sortKeys.name`. Pure. */
  sortKeys?: Readonly<Record<string, (record: never) => string>>
  /**
   * Steps from older shapes, in order, each pure; the first was written when the shape changed first. A stored record keeps
   * how many it has been through: the others are taken when it is read, and kept with its next change. Steps are only added.
   */
  upgrades?: readonly ((older: StoredBody) => StoredBody)[]
}
/** Records of one region each. `T` is carried by the type only. */
export interface ScopedSpec<T extends Regional> extends Spec {
  scoped: true
  record?: T
}
/** Records that belong to the whole platform: accounts, employers, sessions. */
export interface GlobalSpec<T extends Versioned> extends Spec {
  scoped: false
  record?: T
}
export type AnySpec = Spec & { scoped: boolean }

export type Change<T extends Versioned> =
  | { type: 'put'; doc: T }
  | { type: 'delete'; id: string; region: string | null; version: number }
/**
 * `rebuild` says that these changes begin with nothing: whoever follows the feed forgets what it had before it reads them.
 * `isEnd` says that all that was written before the call has been read; `cursor` is where to go on, also then.
 */
export type ChangePage<T extends Versioned> = {
  changes: Change<T>[]
  cursor: string
  rebuild: boolean
  isEnd: boolean
}

export interface Feed<T extends Versioned> {
  /**
   * What changed after `cursor` (null: from the beginning), each record in its latest state, at most `limit`: after the
   * beginning in the order in which it was written. At least once: a version may come again. The cursor is the engine's own;
   * one from before the last pruning, of another store or of history that is lost rebuilds.
   */
  changedSince(cursor: string | null, limit: number): Promise<ChangePage<T>>
}

/**
 * Every answer is a copy of its own. Writes are acknowledged when they are on disk. One that fails with a StoreUnavailableError
 * may have happened or not; the same write sent again over the same version is recognised, or is the first.
 */
export interface Collection<T extends Versioned> extends Feed<T> {
  get(id: string): Promise<T | null>
  /** Which of these records are there, each with its version; reads none of them. */
  versions(ids: readonly string[]): Promise<Map<string, number>>
  /** Every path must be declared, and one must bound an index, or it is an InvalidQueryError. An empty filter finds all. */
  find(filter: Filter<T>, options?: { sort?: Sort<T>; limit?: number }): Promise<T[]>
  /**
   * One page of such a query and the cursor of the next, null at the end. `after` is the cursor of the page before:
   * InvalidCursorError when it is of another list. Every record holds strings or numbers at the paths of the sort, which all
   * rise or all fall. Nobody is met twice or left out because others came, went or moved.
   */
  page(
    filter: Filter<T>,
    sort: Sort<T>,
    page: { after?: string | undefined; limit: number },
  ): Promise<{ records: T[]; next: string | null }>
  count(filter: Filter<T>): Promise<number>
  /** DuplicateKeyError with key `id` when the id is, or in the last 90 days was, in use. */
  insert(doc: Draft<T>): Promise<T>
  /**
   * `change` turns the current record (its own to alter) into the next; null leaves it as it is. It is pure: an engine may
   * call it again. What it throws comes out. With a version: VersionConflictError when stale. With `latest`: read and
   * replaced in one step, however many write. RecordNotFoundError, DuplicateKeyError.
   */
  update(id: string, version: number | 'latest', change: (current: T) => Draft<T> | null): Promise<T>
  /** Leaves a tombstone for 90 days. RecordNotFoundError; VersionConflictError when a version is given and stale. */
  delete(id: string, version?: number): Promise<void>
  /** Deletes whatever a query finds, in as many steps as it needs, and answers how many that were. */
  deleteMany(filter: Filter<T>): Promise<number>
}

export interface RegionalCollection<T extends Regional> extends Collection<T> {
  /**
   * As `update`, for a record that now names another region; it keeps its id. Followers of the old region see a delete,
   * those of the new one a put.
   */
  move(id: string, version: number | 'latest', change: (current: T) => Draft<T>): Promise<T>
}

export interface ScopedCollection<T extends Regional> {
  /** Sees and writes this region's records only. */
  in(region: string): RegionalCollection<T>
  /** All regions together, for jobs that follow the store. There is no query without a region. */
  everywhere(): Feed<T> & Pick<Collection<T>, 'get'>
}

/**
 * One line of a dump: a record with what its engine keeps of it, the trace of a deleted one, or a fact about the store. Instants
 * in ms since 1970; the region is empty in a global collection.
 */
export type DumpRow =
  | {
      type: 'record'
      collection: string
      id: string
      region: string
      version: number
      changedAt: number
      steps: number
      body: StoredBody
    }
  | { type: 'tombstone'; collection: string; id: string; region: string; version: number; died: number }
  | { type: 'mark'; name: string; value: string }

export interface Store {
  /** Whether other processes may have this store open too. */
  readonly isShared: boolean
  collection<T extends Regional>(spec: ScopedSpec<T>): ScopedCollection<T>
  collection<T extends Versioned>(spec: GlobalSpec<T>): Collection<T>
  /**
   * A hint at every commit that touched a collection; the feed says what. It comes before the writer's promise settles in this
   * process, and within a second in others. Ends with the returned function.
   */
  onChange(listener: (hint: { collection: string }) => void): () => void
  /** Small facts about the store itself, such as the demo mark. */
  getMark(name: string): Promise<string | null>
  setMark(name: string, value: string): Promise<void>
  /** Sets a mark that nobody has set, and answers what it is: whoever came first, also from another process, settled it. */
  settleMark(name: string, first: string): Promise<string>
  /** True when no record was ever kept, marks and pruned tombstones aside. */
  isEmpty(): Promise<boolean>
  /** Everything that is kept, as it stood at one moment. */
  dump(): AsyncIterable<DumpRow>
  /** Takes in some rows of a dump, of either engine. What they name must not be there yet. */
  load(rows: readonly DumpRow[]): Promise<void>
  /** Forgets tombstones older than 90 days at `now` (ms since 1970) and answers how many. */
  prune(now: number): Promise<number>
  /** Resolves when what was deleted is in no log of the engine's any more, as far as that is this process's to do. */
  forget(): Promise<void>
  /** Rejects with StoreUnavailableError when the store cannot be read, or written, now. */
  health(): Promise<void>
  /** Finishes what was accepted, then closes. */
  close(): Promise<void>
}

/** How long a deletion is remembered, in ms: 90 days. */
export const tombstoneAge = 90 * 24 * 60 * 60 * 1000
