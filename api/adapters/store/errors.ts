/** A key that must be unique is taken: `id`, or the name of one of the collection's unique keys. */
export class DuplicateKeyError extends Error {
  override readonly name = 'DuplicateKeyError'
  readonly key: string
  constructor(collection: string, key: string) {
    super(`${collection}: ${key} exists already`)
    this.key = key
  }
}

/** Somebody wrote first. `current` is the record as it stands now; it has the type of its collection. */
export class VersionConflictError extends Error {
  override readonly name = 'VersionConflictError'
  readonly current: unknown
  constructor(collection: string, expected: number, current: { version: number }) {
    super(`${collection}: version ${expected} is no longer current, ${current.version} is`)
    this.current = current
  }
}

/** No such record here; one of another region is not here either. */
export class RecordNotFoundError extends Error {
  override readonly name = 'RecordNotFoundError'
  constructor(collection: string) {
    super(`${collection}: no such record`)
  }
}

/** A record that not every engine would keep exactly as it is, or that is not of this region. A fault in the calling code. */
export class InvalidRecordError extends Error {
  override readonly name: string = 'InvalidRecordError'
}

/** A record that is longer than one may be. */
export class RecordTooLargeError extends InvalidRecordError {
  override readonly name = 'RecordTooLargeError'
}

/** A query outside the subset, or without a declared index. A fault in the calling code. */
export class InvalidQueryError extends Error {
  override readonly name = 'InvalidQueryError'
}

/** A page was asked for by what is not the `next` of a page of the same list. */
export class InvalidCursorError extends Error {
  override readonly name = 'InvalidCursorError'
}

/** The store cannot answer now: closed, locked by another process, disk full, connection lost. */
export class StoreUnavailableError extends Error {
  override readonly name = 'StoreUnavailableError'
}
