import { call } from '../../data/api.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { paths } from '../../shell/paths.ts'
import { useSession } from '../../shell/session.tsx'
import { useOwnProfile } from '../profiles/use-own-profile.ts'

/** Deletes everything about me, and leaves nothing on this device either. */
export function useErase() {
  const me = useOwnProfile()
  const { signOut } = useSession()
  const { attempt, ...state } = useAttempt()
  const erase = () =>
    attempt(async () => {
      const at = { region: me.region, id: me.profile }
      // What a helper changed while this page was open goes too.
      const { version } = await call('GET /regions/:region/profiles/:id', at)
      await call('DELETE /regions/:region/profiles/:id', at, { ifMatch: version })
      await signOut()
      // A new document: the frame of this one would ask to sign in again.
      location.replace(paths.erased.to())
    })
  return { ...state, erase }
}
