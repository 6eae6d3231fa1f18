import type { Actor } from '../../access.ts'

/** Whether the actor may see a vacancy: staff of its region always, its employer always, a person once it is open. */
export const vacancyView = (
  actor: Actor,
  vacancy: { region: string; employer: string; state: string },
): 'own' | 'staff' | 'person' | null => {
  const inRegion = actor.memberships.filter(({ region }) => region === vacancy.region)
  if (inRegion.some(({ role }) => role === 'jobhunter')) return 'staff'
  if (inRegion.some((held) => held.role === 'employer' && held.employer === vacancy.employer)) return 'own'
  return vacancy.state === 'open' && inRegion.some(({ role }) => role === 'person') ? 'person' : null
}
