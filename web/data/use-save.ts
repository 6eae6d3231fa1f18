import { useCallback, useState } from 'react'
import { ApiError, call } from './api.ts'
import { know } from './cache.ts'
import { noteChange } from './latest-change.ts'

type Versioned = { version: number; changedAt?: number }

export type Saving<Saved> =
  | { kind: 'idle' | 'saving' | 'saved' }
  /** Somebody else changed the same thing: `current` is theirs, `change` is ours and not stored. */
  | { kind: 'conflict'; current: Saved; change: unknown }
  | { kind: 'failed'; error: ApiError; change: unknown }

export type Save<Saved> = {
  state: Saving<Saved>
  /** Sends a merge patch against the version on screen. Answers the new record, or null when it was not stored. */
  save: (change: unknown) => Promise<Saved | null>
  /** Stores our version of a conflict over theirs. */
  keepMine: () => Promise<Saved | null>
  /** Leaves theirs as it is and puts it on screen. */
  takeTheirs: () => void
}

/** The one way to change a record: PATCH on its address with the version that was seen. */
export function useSave<Saved extends Versioned>(path: string, version: number): Save<Saved> {
  const [state, setState] = useState<Saving<Saved>>({ kind: 'idle' })

  const send = useCallback(
    async (change: unknown, ifMatch: number): Promise<Saved | null> => {
      setState({ kind: 'saving' })
      try {
        const saved = await call<Saved>('PATCH', path, { body: change, ifMatch })
        know(path, saved)
        if (saved.changedAt !== undefined) noteChange(saved.changedAt)
        setState({ kind: 'saved' })
        return saved
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        if (error.code === 'stale' && error.current)
          setState({ kind: 'conflict', current: error.current as Saved, change })
        else setState({ kind: 'failed', error, change })
        return null
      }
    },
    [path],
  )

  return {
    state,
    save: (change) => send(change, version),
    keepMine: async () => (state.kind === 'conflict' ? send(state.change, state.current.version) : null),
    takeTheirs: () => {
      if (state.kind === 'conflict') know(path, state.current)
      setState({ kind: 'idle' })
    },
  }
}
