import { type Actor, holds } from '../../access.ts'

/** Whether the actor works for this employer, or is a jobhunter of a region in which the employer has a place. */
export const employerView = (
  actor: Actor,
  employer: { id: string; regions: readonly string[] },
): 'own' | 'staff' | null => {
  if (actor.memberships.some((held) => held.role === 'employer' && held.employer === employer.id))
    return 'own'
  const isStaff = employer.regions.some((region) => holds(actor, region, ['jobhunter', 'coordinator']))
  return isStaff ? 'staff' : null
}
