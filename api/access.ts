import type { Access, ErrorCode, Role } from './contract.ts'

export type Membership = { role: Role; region: string; employer: string | null; profile: string | null }

/** Who is asking. Somebody who is not signed in is `anonymous`, holds nothing and so passes no check. */
export type Actor = { account: string; session: string | null; memberships: readonly Membership[] }

export const anonymous: Actor = { account: 'anonymous', session: null, memberships: [] }

const rolesIn = (actor: Actor, region: string) =>
  actor.memberships.filter((membership) => membership.region === region).map(({ role }) => role)

/** Whether the actor holds one of the roles in the region. */
export const holds = (actor: Actor, region: string, roles: readonly Role[]): boolean =>
  rolesIn(actor, region).some((role) => roles.includes(role))

/**
 * The first question of every call, asked before its input is read. Returns what to refuse with, or null.
 * A region in which the caller is nobody does not exist for them; elsewhere a missing role is said openly.
 */
export const refusal = (
  access: Access,
  actor: Actor,
  region: string | undefined,
  isDemo: boolean,
): ErrorCode | null => {
  if (access === 'public') return null
  if (access === 'demo') return isDemo ? null : 'notFound'
  if (actor.session === null) return 'notSignedIn'
  if (access === 'signedIn') return null
  if (region === undefined)
    return actor.memberships.some(({ role }) => access.roles.includes(role)) ? null : 'forbidden'
  if (rolesIn(actor, region).length === 0) return 'notFound'
  return holds(actor, region, access.roles) ? null : 'forbidden'
}

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
