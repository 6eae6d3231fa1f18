import { useCallback, useEffect, useRef, useState } from 'react'
import type { SavedState } from '../../components/notice.tsx'
import { ApiError, call } from '../../data/api.ts'
import { draftName, isDraftLasting } from '../../data/drafts.ts'
import type { Body } from '../../data/endpoints.ts'
import { useLine } from '../../data/live.ts'
import { useLocalDraft } from '../../data/use-local-draft.ts'

type Sent = Body<'POST /regions/:region/talks/:id/answer'>
export type Said = Omit<Sent, 'side'>

/** A line that failed is tried again after so long; one that comes back says so at once. */
const againMs = 5000
const later: readonly string[] = ['offline', 'unavailable', 'internal', 'tooMany', 'notSignedIn']

/**
 * What one side says of a talk: kept on this phone at each tap, and sent as soon as there is a line. `stored` is what the
 * server has of it; `done` is told when it took something over.
 */
export function useAnswer(region: string, talk: string, stored: Said | null, done: () => void) {
  const { draft, keep, clear } = useLocalDraft<{ said: Said | null }>(`answer:${talk}`, { said: null })
  const [sent, setSent] = useState<Said | null>(null)
  const [state, setState] = useState<SavedState | null>(stored ? 'saved' : null)
  const [error, setError] = useState<ApiError | null>(null)
  const [tries, setTries] = useState(0)
  const line = useLine()
  const isBusy = useRef(false)
  const { said } = draft
  const latest = useRef(said)
  useEffect(() => {
    latest.current = said
  })

  // biome-ignore lint/correctness/useExhaustiveDependencies: a line that opens and a try that failed send again.
  useEffect(() => {
    if (!said || isBusy.current) return
    let timer: ReturnType<typeof setTimeout> | undefined
    isBusy.current = true
    setState('saving')
    const params = { region, id: talk }
    call('POST /regions/:region/talks/:id/answer', params, { body: { ...said, side: null } })
      .then(() => {
        setSent(said)
        setError(null)
        setState('saved')
        if (latest.current === said) clear()
        done()
      })
      .catch((failure: unknown) => {
        if (!(failure instanceof ApiError)) throw failure
        if (later.includes(failure.code)) {
          setState(isDraftLasting(draftName(`answer:${talk}`)) ? 'later' : 'open')
          timer = setTimeout(() => setTries((before) => before + 1), againMs)
          return
        }
        setError(failure)
        setState('refused')
      })
      .finally(() => {
        isBusy.current = false
        // What was tapped meanwhile is sent next.
        if (latest.current !== said) setTries((before) => before + 1)
      })
    return () => clearTimeout(timer)
  }, [region, talk, said, line, tries, done, clear])
  const say = useCallback((next: Said) => keep({ said: next }), [keep])
  return { said: said ?? sent ?? stored, say, state, error }
}
