import type { Change, Feed, Versioned } from '../adapters/store/port.ts'

const pageSize = 500

export type Follower<T extends Versioned> = {
  /** Everything that changed since the last call; `rebuild` when it begins with nothing. */
  drain(): Promise<{ changes: Change<T>[]; rebuild: boolean }>
  /** Begins from nothing at the next call. */
  rewind(): void
}

/** Follows one collection's feed from its beginning. */
export const follow = <T extends Versioned>(feed: Feed<T>): Follower<T> => {
  let cursor: string | null = null
  return {
    rewind: () => {
      cursor = null
    },
    async drain() {
      const changes: Change<T>[] = []
      let rebuild = cursor === null
      for (;;) {
        const page = await feed.changedSince(cursor, pageSize)
        if (page.rebuild) {
          rebuild = true
          changes.length = 0
        }
        cursor = page.cursor
        if (page.changes.length === 0) return { changes, rebuild }
        changes.push(...page.changes)
      }
    },
  }
}
