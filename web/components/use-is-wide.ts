import { useSyncExternalStore } from 'react'

const media = '(min-width: 56.25em)'

/** Whether the window has room for a bar with all languages in it. */
export const useIsWide = (): boolean =>
  useSyncExternalStore(
    (reader) => {
      const query = matchMedia(media)
      query.addEventListener('change', reader)
      return () => query.removeEventListener('change', reader)
    },
    () => matchMedia(media).matches,
  )
