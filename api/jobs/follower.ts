import type { AnySpec, Change, Versioned } from '../adapters/store/port.ts'

/** Something that is derived from collections and follows their changes: a projection, a cache, a notification. */
export type Follower = {
  name: string
  /** The collections it follows. */
  of: readonly AnySpec[]
  /** Where it notes how far it is: `memory` begins anew at each start, `mark` goes on where it stopped. */
  keep: 'memory' | 'mark'
  /** Takes one change in. At least once, in no order between collections, so the same change again must do no harm. */
  apply(change: Change<Versioned>, spec: AnySpec): Promise<void>
  /** Forgets everything; all records follow. */
  restart(): Promise<void>
}
