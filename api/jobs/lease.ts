import { randomUUID } from 'node:crypto'
import {
  DuplicateKeyError,
  RecordNotFoundError,
  StoreUnavailableError,
  VersionConflictError,
} from '../adapters/store/errors.ts'
import type { GlobalSpec, Store, Versioned } from '../adapters/store/port.ts'
import type { Personal } from '../personal.ts'

/** Who may do what only one process may do. Its version counts the renewals. */
export type LeaseRecord = Versioned & { holder: string | null }

export const leases: GlobalSpec<LeaseRecord> & Personal = { name: 'leases', scoped: false, personal: null }

const leaseId = 'lease-jobs'

/** The right of one process to run jobs; it passes to another within a minute after its holder has gone. */
export type Lease = {
  isHeld(): boolean
  /** Gives it up at once, so that the next process need not wait. */
  release(): Promise<void>
}

/** The lease of a process that never runs jobs. */
export const noLease: Lease = { isHeld: () => false, release: async () => {} }

/** The lease of the only process there can be on a store. */
export const soleLease: Lease = { isHeld: () => true, release: async () => {} }

/**
 * The lease of one of several processes on a store, and its heartbeat. A holder renews it at each beat; who sees the same
 * version for a whole term takes it. Only lengths of time by the own clock count, so clocks of machines may differ.
 * `term` and `now` are in ms.
 */
export const contender = (
  store: Store,
  { term = 30_000, now = () => performance.now() }: { term?: number; now?: () => number } = {},
): Lease & { beat(): Promise<void> } => {
  const records = store.collection(leases)
  const self = randomUUID()
  let held: { version: number; at: number } | null = null
  let seen: { version: number; at: number } | null = null

  const renew = async (version: number, holder: string | null) => {
    const at = now()
    try {
      const record = await records.update(leaseId, version, (current) => ({ ...current, holder }))
      held = holder === null ? null : { version: record.version, at }
    } catch (error) {
      if (error instanceof VersionConflictError || error instanceof RecordNotFoundError) held = null
      else throw error
    }
  }
  const found = async () => {
    const at = now()
    try {
      const { version } = await records.insert({ id: leaseId, holder: self })
      held = { version, at }
    } catch (error) {
      if (!(error instanceof DuplicateKeyError)) throw error
    }
  }
  const contend = async () => {
    const record = await records.get(leaseId)
    if (!record) return found()
    if (record.holder === null) return renew(record.version, self)
    if (seen?.version !== record.version) seen = { version: record.version, at: now() }
    else if (now() - seen.at >= term) await renew(record.version, self)
  }
  // While the store cannot be reached nobody else takes it either; it ends by itself after a term.
  const ifReached = async (work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      if (!(error instanceof StoreUnavailableError)) throw error
    }
  }
  return {
    isHeld: () => held !== null && now() - held.at < term,
    beat: () => ifReached(() => (held ? renew(held.version, self) : contend())),
    release: () => ifReached(async () => void (held && (await renew(held.version, null)))),
  }
}

const beatMs = 10_000

/** Opens this process's lease on a store; held at once where no other process can be. */
export const openLease = async (store: Store, onError: (error: unknown) => void): Promise<Lease> => {
  if (!store.isShared) return soleLease
  const lease = contender(store)
  await lease.beat()
  const timer = setInterval(() => void lease.beat().catch(onError), beatMs).unref()
  return {
    isHeld: lease.isHeld,
    async release() {
      clearInterval(timer)
      await lease.release()
    },
  }
}
