import { useState } from 'react'
import type { ProfileAnswer } from '#contract/profiles'
import { ApiError, call } from '../../api.ts'
import { know } from '../../cache.ts'
import { noteChange } from '../../latest-change.ts'
import { profileAddress } from './use-profile.ts'

/** One act on a whole profile, such as confirming or opening it: sends it against the version on screen. */
export function useAct({ region, id, version }: ProfileAnswer) {
  const [error, setError] = useState<ApiError | null>(null)
  const [pending, setPending] = useState(false)
  const act = async (name: 'claim' | 'state', body: unknown): Promise<void> => {
    setPending(true)
    setError(null)
    try {
      const path = profileAddress(region, id)
      const after = await call<ProfileAnswer>('POST', `${path}/${name}`, { body, ifMatch: version })
      noteChange(after.changedAt)
      know(path, after)
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure
      setError(failure)
    } finally {
      setPending(false)
    }
  }
  return { act, error, pending }
}
