import { useCallback, useEffect, useRef, useState } from 'react'
import type { SavedState } from '../../components/notice.tsx'
import { ApiError, call } from '../../data/api.ts'
import { draftName, isDraftLasting } from '../../data/drafts.ts'
import type { Body } from '../../data/endpoints.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'

type Sent = Body<'POST /regions/:region/talks/:id/answer'>
export type Said = Omit<Sent, 'side'>

/** What could not be sent, or was tapped meanwhile, goes out after so long; a net that comes back says so at once. */
const againMs = 3000
const later: readonly string[] = ['offline', 'unavailable', 'internal', 'tooMany', 'notSignedIn']

/**
 * What one side says of a talk: kept on this phone at each tap, and sent as soon as there is a line. `stored` is what the
 * server has of it; `done` is told when it took something over. `side` says whose answer it is, where it is typed in from
 * paper.
 */
export function useAnswer(
  region: string,
  talk: string,
  stored: Said | null,
  done: () => void,
  side: Sent['side'] = null,
) {
  const name = side === null ? `answer:${talk}` : `answer:${talk}:${side}`
  const { draft, keep, clear } = useLocalDraft<{ said: Said | null }>(name, { said: null })
  const [sent, setSent] = useState<Said | null>(null)
  const [state, setState] = useState<SavedState | null>(stored ? 'saved' : null)
  const [error, setError] = useState<ApiError | null>(null)
  const isBusy = useRef(false)
  const { said } = draft
  const latest = useRef(said)

  const send = useCallback(async () => {
    const next = latest.current
    if (!next || isBusy.current) return
    isBusy.current = true
    setState('saving')
    try {
      const params = { region, id: talk }
      await call('POST /regions/:region/talks/:id/answer', params, { body: { ...next, side } })
      setSent(next)
      setError(null)
      setState('saved')
      if (latest.current === next) clear()
      done()
    } catch (failure) {
      if (!(failure instanceof ApiError)) throw failure
      const isLater = later.includes(failure.code)
      setError(isLater ? null : failure)
      setState(isLater ? (isDraftLasting(draftName(name)) ? 'later' : 'open') : 'refused')
      // What is refused is not sent again before it is changed.
      if (!isLater && latest.current === next) latest.current = null
    } finally {
      isBusy.current = false
    }
  }, [region, talk, side, name, clear, done])
  useEffect(() => {
    latest.current = said
    void send()
  }, [said, send])
  useEffect(() => {
    const again = () => void send()
    const timer = setInterval(again, againMs)
    window.addEventListener('online', again)
    return () => {
      clearInterval(timer)
      window.removeEventListener('online', again)
    }
  }, [send])
  const say = useCallback((next: Said) => keep({ said: next }), [keep])
  return { said: said ?? sent ?? stored, say, state, error }
}
