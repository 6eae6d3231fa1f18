import { useCallback, useRef, useState } from 'react'
import { ApiError, request } from './api.ts'
import { setRecord } from './cache.ts'
import { type Answer, addressOf, type Body, type ChangeName, type Params } from './endpoints.ts'
import { holds } from './merge-patch.ts'

/** What is known of any record: how often it has changed. */
type Versioned = { version: number; changedAt?: number }

export type Saving<Saved> =
  | { kind: 'idle' | 'saving' | 'saved' }
  /** Somebody else changed the same thing: `current` is theirs, `change` is ours and not stored. */
  | { kind: 'conflict'; current: Saved; change: unknown }
  | { kind: 'failed'; error: ApiError; change: unknown }

export type Save<Saved, Change> = {
  state: Saving<Saved>
  /**
   * Sends a merge patch against the version on screen. Answers the new record, or null when it was not stored. While one
   * is on its way, a second press sends nothing and has the answer of the first.
   */
  save: (change: Change) => Promise<Saved | null>
  /** Stores our version of a conflict over theirs. */
  keepMine: () => Promise<Saved | null>
  /** Leaves theirs as it is and puts it on screen. */
  takeTheirs: () => void
}

/** The one way to change a record: PATCH with the version that was seen. Its readers see the new one at once. */
export function useSave<Name extends ChangeName>(
  name: Name,
  params: Params<Name>,
  version: number,
): Save<Answer<Name> & Versioned, Body<Name>> {
  type Saved = Answer<Name> & Versioned
  const address = addressOf(name, params)
  const [state, setState] = useState<Saving<Saved>>({ kind: 'idle' })

  const underWay = useRef<Promise<Saved | null> | null>(null)

  const store = useCallback(
    async (change: unknown, ifMatch: number): Promise<Saved | null> => {
      const put = (saved: Saved) => {
        setRecord(address, saved)
        setState({ kind: 'saved' })
        return saved
      }
      setState({ kind: 'saving' })
      try {
        return put((await request('PATCH', address, { body: change, ifMatch })) as Saved)
      } catch (error) {
        if (!(error instanceof ApiError)) throw error
        // What the record says already was stored by an earlier try, of which no answer came.
        if (error.code === 'stale' && holds(error.current, change)) return put(error.current as Saved)
        if (error.code === 'stale' && error.current)
          setState({ kind: 'conflict', current: error.current as Saved, change })
        else setState({ kind: 'failed', error, change })
        return null
      }
    },
    [address],
  )
  const send = useCallback(
    (change: unknown, ifMatch: number): Promise<Saved | null> => {
      underWay.current ??= store(change, ifMatch).finally(() => {
        underWay.current = null
      })
      return underWay.current
    },
    [store],
  )

  return {
    state,
    save: (change) => send(change, version),
    keepMine: async () => (state.kind === 'conflict' ? send(state.change, state.current.version) : null),
    takeTheirs: () => {
      if (state.kind === 'conflict') setRecord(address, state.current)
      setState({ kind: 'idle' })
    },
  }
}
