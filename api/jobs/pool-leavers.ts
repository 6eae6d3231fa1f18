import type { Change, Versioned } from '../adapters/store/port.ts'
import { type Profile, profiles } from '../features/profiles/store.ts'
import type { Follower } from './follower.ts'

/** Takes out of employers' lists, at once, who is deleted or closed or does not want to be shown any more. */
export const poolLeavers = (leave: (region: string, profile: string) => Promise<void>): Follower => ({
  name: 'people who leave the pool',
  of: [profiles],
  keep: 'mark',
  async apply(change: Change<Versioned>) {
    if (change.type === 'delete') {
      if (change.region !== null) await leave(change.region, change.id)
      return
    }
    const { id, region, state, sharing } = change.doc as Profile
    if (state !== 'active' || !sharing.anonymousPool) await leave(region, id)
  },
  async restart() {},
})
