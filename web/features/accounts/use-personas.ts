import { useState } from 'react'
import { call } from '../../data/api.ts'
import { useApi } from '../../data/cache.ts'
import { useAttempt } from '../../data/use-attempt.ts'
import { useEnter } from './use-enter.ts'

/** The people of the demo, and signing in as one of them. `busy` is the id of who is being entered. */
export function usePersonas() {
  const { data, error, reload } = useApi('GET /demo/personas')
  const enter = useEnter()
  const { error: failure, attempt } = useAttempt()
  const [busy, setBusy] = useState<string | null>(null)

  const tryAs = async (persona: string) => {
    setBusy(persona)
    await attempt(async () => enter(await call('POST /demo/sessions', {}, { body: { persona } })))
    setBusy(null)
  }
  return { personas: data?.personas, error: failure ?? error, reload, busy, tryAs }
}
