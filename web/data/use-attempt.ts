import { useCallback, useRef, useState } from 'react'
import { ApiError } from './api.ts'

/**
 * Runs one call at a time and keeps why the last one failed. Answers whether it worked: what is begun while another is
 * under way, such as by a double tap, does not. `clear` forgets why it did not work.
 */
export function useAttempt() {
  const [pending, setPending] = useState(false)
  const [error, setError] = useState<ApiError | null>(null)
  const isBusy = useRef(false)
  const attempt = useCallback(async (act: () => Promise<void>): Promise<boolean> => {
    if (isBusy.current) return false
    isBusy.current = true
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
      isBusy.current = false
      setPending(false)
    }
  }, [])
  const clear = useCallback(() => setError(null), [])
  return { pending, error, attempt, clear }
}
