/** Files that belong to records, by a name that the record keeps: whole or not there. At most a few MiB each. */
export type FilePort = {
  /** Keeps a file; the same again changes nothing. Resolves when it is on disk. */
  put(name: string, bytes: Buffer): Promise<void>
  /** Null for one that is not there. */
  get(name: string): Promise<Buffer | null>
  /** Takes a file away; one that is not there is no fault. */
  delete(name: string): Promise<void>
  close(): Promise<void>
}
