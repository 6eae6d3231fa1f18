import { useCallback, useState } from 'react'
import { ApiError } from './api.ts'

/** Runs one call at a time and keeps why the last one failed. Answers whether it worked; `clear` forgets why it did not. */
export function useAttempt() {
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<ApiError | null>(null)
  const attempt = useCallback(async (act: () => Promise<void>): Promise<boolean> => {
    setPending(true)
    setError(null)
    try {
      await act()
      return true
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure
      setError(failure)
      return false
    } finally {
      setPending(false)
    }
  }, [])
  const clear = useCallback(() => setError(null), [])
  return { pending, error, attempt, clear }
}
