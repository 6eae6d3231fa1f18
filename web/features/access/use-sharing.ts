import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { ProfileAnswer } from '#contract/profiles'
import { useToast } from '../../components/toast.tsx'
import { ApiError, call } from '../../data/api.ts'
import { invalidate, setAnswer } from '../../data/cache.ts'
import { noteChange } from '../../data/latest-change.ts'
import { dayOf } from '../../words/format.ts'

type Releases = Record<string, { from: string; until: string } | null>
type Patch = { anonymousPool?: boolean; keepLonger?: boolean; releases?: Releases }

/** Changes whom a person is shown to; works at once and can be undone. Null until the profile is there. */
export function useSharing(profile: ProfileAnswer | undefined) {
  const { t } = useTranslation(['access', 'privacy'])
  const say = useToast()
  const [error, setError] = useState<ApiError | null>(null)
  if (!profile) return null
  const { region, id, sharing } = profile

  const change = async (patch: Patch, version = profile.version): Promise<ProfileAnswer | null> => {
    setError(null)
    try {
      const saved = await call(
        'PATCH /regions/:region/profiles/:id',
        { region, id },
        { body: { sharing: patch }, ifMatch: version },
      )
      setAnswer('GET /regions/:region/profiles/:id', { region, id }, saved)
      noteChange(saved)
      invalidate('GET /regions/:region/profiles/:id/keeping', { region, id })
      return saved
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure
      // A change of consent goes over what others did meanwhile: nobody but the person may say it.
      const { current } = failure as { current: { version?: number } | undefined }
      if (failure.code === 'stale' && current?.version !== undefined) return change(patch, current.version)
      setError(failure)
      return null
    }
  }
  /** Does it, says so, and offers the way back. */
  const act = async (patch: Patch, about: string, said: string, back: Patch): Promise<void> => {
    const saved = await change(patch)
    if (saved) say(said, { about, undo: () => void change(back, saved.version) })
  }
  const today = dayOf()

  return {
    error,
    release: (employer: string, until: string) =>
      void act({ releases: { [employer]: { from: today, until } } }, employer, t('given'), {
        releases: { [employer]: null },
      }),
    takeBack: (employer: string) => {
      const known = sharing.releases[employer]
      const again = known && { ...known, from: today }
      void act({ releases: { [employer]: null } }, employer, t('takenBack'), {
        releases: again ? { [employer]: again } : {},
      })
    },
    setPool: (isOn: boolean) =>
      void act({ anonymousPool: isOn }, 'pool', t(isOn ? 'pool.on' : 'pool.off'), { anonymousPool: !isOn }),
    setKeepLonger: (isOn: boolean) =>
      void act({ keepLonger: isOn }, 'keep', t(isOn ? 'privacy:keep.on' : 'privacy:keep.off'), {
        keepLonger: !isOn,
      }),
  }
}
