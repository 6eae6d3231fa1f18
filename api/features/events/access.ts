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
