import { useCallback } from 'react'
import { useLocation, useNavigate } from 'react-router'
import type { SessionAnswer } from '#contract/accounts'
import { homeOf } from '../../shell/home-of.ts'
import { useSession } from '../../shell/session.tsx'

const cameFrom = (state: unknown): string | undefined =>
  typeof state === 'object' && state !== null && 'from' in state ? String(state.from) : undefined

/** Takes over a new session and goes where the reader wanted to be, else to their first page. */
export function useEnter(): (answer: SessionAnswer) => void {
  const { enter } = useSession()
  const navigate = useNavigate()
  const { state } = useLocation()
  return useCallback(
    (answer) => {
      enter(answer)
      void navigate(cameFrom(state) ?? homeOf(answer), { replace: true })
    },
    [enter, navigate, state],
  )
}
