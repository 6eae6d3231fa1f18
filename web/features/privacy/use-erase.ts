import type { ProfileAnswer } from '#contract/profiles'
import { call } from '../../data/api.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { paths } from '../../shell/paths.ts'
import { useSession } from '../../shell/session.tsx'
import { useMe } from '../profiles/use-own-profile.ts'
import { profileAddress } from '../profiles/use-profile.ts'

/** Deletes everything about me, and leaves nothing on this device either. */
export function useErase() {
  const me = useMe()
  const { signOut } = useSession()
  const { attempt, ...state } = useAttempt()
  const erase = () =>
    attempt(async () => {
      const path = profileAddress(me.region, me.profile)
      // What a helper changed while this page was open goes too.
      const { version } = await call<ProfileAnswer>('GET', path)
      await call('DELETE', path, { ifMatch: version })
      await signOut()
      // A new document: the frame of this one would ask to sign in again.
      location.replace(paths.erased.to())
    })
  return { ...state, erase }
}
