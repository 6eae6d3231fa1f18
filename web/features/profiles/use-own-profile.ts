import { useMembership } from '../../shell/session.tsx'

/** Where the data of the person who is signed in lies; their frame lets nobody else in. */
export function useOwnProfile(): { region: string; profile: string } {
  const membership = useMembership('person')
  if (!membership?.profile) throw new Error('This page is for a person with a profile')
  return { region: membership.region, profile: membership.profile }
}
