import type { Change, Versioned } from '../adapters/store/port.ts'
import type { Released } from '../features/pictures/store.ts'
import { type Profile, profiles } from '../features/profiles/store.ts'
import type { Follower } from './follower.ts'

/** A memory of releases, and the follower that fills it. */
export const releasedNames = (): Released & { follower: Follower } => {
  const byEmployer = new Map<string, Set<string>>()
  return {
    to: (employer) => [...(byEmployer.get(employer) ?? [])],
    follower: {
      name: 'names released to employers',
      of: [profiles],
      keep: 'memory',
      async apply(change: Change<Versioned>) {
        const id = change.type === 'put' ? change.doc.id : change.id
        const releases = change.type === 'put' ? (change.doc as Profile).sharing.releases : {}
        for (const [employer, people] of byEmployer) if (!(employer in releases)) people.delete(id)
        for (const employer of Object.keys(releases))
          byEmployer.set(employer, (byEmployer.get(employer) ?? new Set()).add(id))
      },
      async restart() {
        byEmployer.clear()
      },
    },
  }
}
