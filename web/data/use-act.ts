import { request } from './api.ts'
import { setRecord } from './cache.ts'
import { type ActName, addressOf, type Body, type Params } from './endpoints.ts'
import { useAttempt } from './use-attempt.ts'

/**
 * An act on a whole record, such as opening or closing it: sent against the version on screen, answered by the record,
 * which stands one step above the act in the address. `act` answers whether it was done.
 */
export function useAct<Name extends ActName>(name: Name, params: Params<Name>, version: number) {
  const { attempt, ...state } = useAttempt()
  const address = addressOf(name, params)
  const act = (body: Body<Name>): Promise<boolean> =>
    attempt(async () => {
      const after = await request('POST', address, { body, ifMatch: version })
      setRecord(address.slice(0, address.lastIndexOf('/')), after as { changedAt: number })
    })
  return { ...state, act }
}
