import { StoreUnavailableError } from './errors.ts'
import type { Connection } from './sqlite-connection.ts'

/** The number of the latest change. Taken inside a write, kept with it, given back when it fails. */
export type Sequence = { latest: number }

export type GroupCommit = {
  /** Runs `work` inside the next commit; its own failure undoes it alone. Settles after COMMIT has returned. */
  write<R>(collection: string | null, work: () => R): Promise<R>
  onCommit(listener: (hint: { collection: string }) => void): () => void
  /** Commits what waits, then refuses more. */
  close(): void
}

type Job = {
  collection: string | null
  work: () => unknown
  resolve: (result: never) => void
  reject: (error: unknown) => void
}
// Keeps one commit short enough (some milliseconds) not to hold up readers.
const largestGroup = 128

/** Gathers the writes of one turn of the event loop into one transaction: one fsync for all of them. */
export const groupCommit = (connection: Connection, sequence: Sequence): GroupCommit => {
  const waiting: Job[] = []
  const listeners = new Set<(hint: { collection: string }) => void>()
  let closed = false

  const attempt = ({ work, resolve, reject }: Job): (() => void) => {
    const before = sequence.latest
    connection.run('SAVEPOINT one')
    try {
      const result = work()
      connection.run('RELEASE one')
      return () => resolve(result as never)
    } catch (error) {
      if (error instanceof StoreUnavailableError) throw error
      sequence.latest = before
      connection.run('ROLLBACK TO one')
      connection.run('RELEASE one')
      return () => reject(error)
    }
  }

  const commit = (jobs: Job[]): (() => void)[] => {
    const before = sequence.latest
    try {
      connection.run('BEGIN IMMEDIATE')
      const settle = jobs.map(attempt)
      if (sequence.latest !== before)
        connection.run(`UPDATE _marks SET value = ? WHERE name = 'engine:sequence'`, String(sequence.latest))
      connection.run('COMMIT')
      return settle
    } catch (error) {
      sequence.latest = before
      for (const job of jobs) job.reject(error)
      if (connection.inTransaction()) connection.run('ROLLBACK')
      return []
    }
  }

  const flush = () => {
    const jobs = waiting.splice(0, largestGroup)
    if (waiting.length > 0) setImmediate(flush)
    if (jobs.length === 0) return
    const before = sequence.latest
    for (const settle of commit(jobs)) settle()
    if (sequence.latest === before) return
    for (const collection of new Set(jobs.map((job) => job.collection))) {
      if (collection !== null) for (const listener of listeners) listener({ collection })
    }
  }

  return {
    write: (collection, work) =>
      new Promise((resolve, reject) => {
        if (closed) return reject(new StoreUnavailableError('The store is closed'))
        if (waiting.length === 0) setImmediate(flush)
        waiting.push({ collection, work, resolve, reject })
      }),
    onCommit: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    close: () => {
      closed = true
      while (waiting.length > 0) flush()
    },
  }
}
