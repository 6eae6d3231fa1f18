import type { Actor } from '../../access.ts'
import { profileView } from '../profiles/access.ts'
import type { Profile } from '../profiles/store.ts'

export type PlacementReader = 'person' | 'employer' | 'jobhunter' | 'colleague'

/**
 * As whom somebody reads a placement: the person, the employer's people, who holds the case, or another jobhunter of the region;
 * null where they may not know of it.
 */
export const placementReader = (
  actor: Actor,
  { region, employer }: { region: string; employer: string },
  profile: Pick<Profile, 'id' | 'region' | 'case'>,
): PlacementReader | null => {
  const view = profileView(actor, profile)
  if (view === 'self') return 'person'
  if (view) return view === 'ownCase' ? 'jobhunter' : 'colleague'
  const isTheirs = actor.memberships.some(
    (held) => held.role === 'employer' && held.region === region && held.employer === employer,
  )
  return isTheirs ? 'employer' : null
}
