import type { Actor } from '../../access.ts'

/** How much of a profile the actor may see: all of it, all but what is restricted to the case, or nothing. */
export const profileView = (
  actor: Actor,
  profile: { id: string; region: string; case: { owner: string; standIn: string | null } },
): 'self' | 'ownCase' | 'colleague' | null => {
  const inRegion = actor.memberships.filter(({ region }) => region === profile.region)
  if (inRegion.some(({ role, profile: own }) => role === 'person' && own === profile.id)) return 'self'
  if (!inRegion.some(({ role }) => role === 'jobhunter')) return null
  const { owner, standIn } = profile.case
  return actor.account === owner || actor.account === standIn ? 'ownCase' : 'colleague'
}
