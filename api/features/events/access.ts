import { type Actor, holds } from '../../access.ts'

/** Whether the actor may see a stall: jobhunters of the region, and the employer whose it is. */
export const stallView = (
  actor: Actor,
  stall: { region: string; employer: string },
): 'own' | 'staff' | null => {
  if (holds(actor, stall.region, ['jobhunter'])) return 'staff'
  const isOwn = actor.memberships.some(
    (held) => held.role === 'employer' && held.region === stall.region && held.employer === stall.employer,
  )
  return isOwn ? 'own' : null
}

/** Whether the actor may read and answer an invitation: the person, and the jobhunters of the region. */
export const participationView = (
  actor: Actor,
  { region, profile }: { region: string; profile: string },
): 'self' | 'staff' | null => {
  const isSelf = actor.memberships.some(
    (held) => held.role === 'person' && held.region === region && held.profile === profile,
  )
  if (isSelf) return 'self'
  return holds(actor, region, ['jobhunter']) ? 'staff' : null
}
