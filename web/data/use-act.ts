import { useState } from 'react'
import { ApiError, call } from './api.ts'
import { know } from './cache.ts'
import { noteChange } from './latest-change.ts'

type Stored = { version: number; changedAt: number }

/** An act on a whole record, such as opening or closing it: sent against the version on screen, answered by the record. */
export function useAct<Data extends Stored>(path: string, version: number) {
  const [error, setError] = useState<ApiError | null>(null)
  const [pending, setPending] = useState(false)
  /** `name` is what follows the record's address. Answers whether it was done. */
  const act = async (name: string, body: unknown): Promise<boolean> => {
    setPending(true)
    setError(null)
    try {
      const after = await call<Data>('POST', `${path}/${name}`, { body, ifMatch: version })
      noteChange(after.changedAt)
      know(path, after)
      return true
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure
      setError(failure)
      return false
    } finally {
      setPending(false)
    }
  }
  return { act, error, pending }
}
