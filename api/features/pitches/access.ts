import { type Actor, holds } from '../../access.ts'
import { notForEmployers } from '../placements/codes.ts'
import { profileView } from '../profiles/access.ts'
import type { Profile } from '../profiles/store.ts'
import type { PitchReason } from './contract.ts'

/** Who reads and moves a pitch on the side of its person. */
export type PitchReader = 'self' | 'holder' | 'colleague'

/** How the actor stands to the pitches of somebody: their own, those of a case they hold, or of a colleague's; else nothing. */
export const pitchReader = (actor: Actor, profile: Profile): PitchReader | null => {
  const view = profileView(actor, profile)
  return view === 'ownCase' ? 'holder' : view
}

/** The employers of a region for whom somebody works. */
export const ownEmployers = (actor: Actor, region: string): string[] =>
  holds(actor, region, ['employer'])
    ? actor.memberships.flatMap((held) => (held.region === region && held.employer ? [held.employer] : []))
    : []

/** A reason as somebody may read it: a colleague does not learn what only concerns who holds the case. */
export const readReason = <Reason extends PitchReason | null>(
  reason: Reason,
  reader: PitchReader,
): Reason | 'otherReason' =>
  reader === 'colleague' && notForEmployers.some((one) => one === reason) ? 'otherReason' : reason
