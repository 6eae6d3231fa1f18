import { useEffect } from 'react'
import { keepApp } from '../../data/day-worker.ts'
import { keepAnswer } from '../../data/use-kept-api.ts'
import { useSession } from '../../shell/session.tsx'

/** Keeps what a page of the day needs to open again on this phone without a line: the app, and who is signed in. */
export function useKeptPage(scope: string): void {
  const { session } = useSession()
  useEffect(() => {
    if (session?.account) keepAnswer('/session', session)
  }, [session])
  useEffect(() => {
    void keepApp(scope)
  }, [scope])
}
