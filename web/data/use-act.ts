import { request } from './api.ts'
import { setRecord } from './cache.ts'
import { type ActName, addressOf, type Body, type Params } from './endpoints.ts'
import { useAttempt } from './use-attempt.ts'

type Versioned = { version: number; changedAt: number }

/**
 * An act on a whole record, such as opening or closing it: sent against the version on screen, answered by the record,
 * which stands one step above the act in the address. `act` answers the record as it is after it, null when it was not
 * done; `readNew` puts on screen what somebody else made of it meanwhile, null while nobody did.
 */
export function useAct<Name extends ActName>(name: Name, params: Params<Name>, version: number) {
  const { attempt, clear, ...state } = useAttempt()
  const address = addressOf(name, params)
  const record = address.slice(0, address.lastIndexOf('/'))
  const act = async (body: Body<Name>, ifMatch = version): Promise<Versioned | null> => {
    let after: Versioned | null = null
    await attempt(async () => {
      after = (await request('POST', address, { body, ifMatch })) as Versioned
      setRecord(record, after)
    })
    return after
  }
  const current = state.error?.code === 'stale' ? state.error.current : undefined
  const readNew = current
    ? () => {
        setRecord(record, current as Versioned)
        clear()
      }
    : null
  return { ...state, act, readNew }
}
