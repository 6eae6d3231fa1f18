import type { Access, Role } from './contract.ts'
import type { ErrorCode } from './contract-faults.ts'

export type Membership = { role: Role; region: string; employer: string | null; profile: string | null }

/** A membership for one case or one event only; `scope` is the id of the profile or the event. */
export type ScopedMembership = { role: Role; region: string; scope: string }

/**
 * Who is asking, with the memberships that stand now. Those with a scope are kept apart, so that nothing takes them for
 * a role in the whole region. Somebody who is not signed in is `anonymous`, holds nothing and so passes no check.
 */
export type Actor = {
  account: string
  session: string | null
  memberships: readonly Membership[]
  scoped: readonly ScopedMembership[]
  /** Accounts of jobhunters who are away today, and in whose place the actor does everything in a region. */
  standsInFor: readonly { region: string; account: string }[]
}

export const anonymous: Actor = {
  account: 'anonymous',
  session: null,
  memberships: [],
  scoped: [],
  standsInFor: [],
}

/** Whether the actor holds one of the roles in the whole region or, where a scope is named, for that case or event. */
export const holds = (actor: Actor, region: string, roles: readonly Role[], scope?: string): boolean => {
  const held = [...actor.memberships, ...actor.scoped.filter((one) => one.scope === scope)]
  return held.some((one) => one.region === region && roles.includes(one.role))
}

/** The accounts whose cases are the actor’s in a region: their own, and those of whom they stand in for today. */
export const actsFor = ({ account, standsInFor }: Actor, region: string): string[] => [
  account,
  ...standsInFor.flatMap((one) => (one.region === region ? [one.account] : [])),
]

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
  const isOfDemo = access === 'demo' || (typeof access === 'object' && access.demo === true)
  if (isOfDemo && !isDemo) return 'notFound'
  if (access === 'demo') return null
  if (actor.session === null) return 'notSignedIn'
  if (access === 'signedIn') return null
  const { roles, partners = [] } = access
  const isHere = (one: { region: string }) => region === undefined || one.region === region
  const whole = actor.memberships.filter(isHere)
  const scoped = actor.scoped.filter(isHere)
  if (whole.some(({ role }) => roles.includes(role))) return null
  if (scoped.some(({ role }) => partners.some((one) => one === role))) return null
  return region !== undefined && whole.length + scoped.length === 0 ? 'notFound' : 'forbidden'
}
