import { type Actor, actsFor } from '../../access.ts'
import type { Profile } from './store.ts'

/** Whether the actor holds a case, is named as its stand-in, or stands in today for who holds it. */
export const isOwnCase = (actor: Actor, { region, case: held }: Pick<Profile, 'region' | 'case'>): boolean =>
  held.standIn === actor.account || actsFor(actor, region).includes(held.owner)

/** How much of a profile the actor may see: all of it, all but what is restricted to the case, or nothing. */
export const profileView = (
  actor: Actor,
  profile: Pick<Profile, 'id' | 'region' | 'case'>,
): 'self' | 'ownCase' | 'colleague' | null => {
  const inRegion = actor.memberships.filter(({ region }) => region === profile.region)
  if (inRegion.some(({ role, profile: own }) => role === 'person' && own === profile.id)) return 'self'
  if (!inRegion.some(({ role }) => role === 'jobhunter')) return null
  return isOwnCase(actor, profile) ? 'ownCase' : 'colleague'
}
