import { request } from './api.ts'
import { type Answer, addressOf, type Params, type ReadName } from './endpoints.ts'

const asked = new Map<string, Promise<unknown>>()

/**
 * Asks before the page is there that will read it: whoever reads that address first takes this answer. Resolves to
 * undefined where there was none; the reader is told why.
 */
export function askAhead<Name extends ReadName>(
  name: Name,
  params: Params<Name>,
): Promise<Answer<Name> | undefined> {
  const address = addressOf(name, params)
  const answer = request('GET', address)
  asked.set(address, answer)
  return answer.then(
    (body) => body as Answer<Name>,
    () => undefined,
  )
}

/** The answer that was asked for ahead; undefined for none, and for the second who reads. */
export function takeAhead(address: string): Promise<unknown> | undefined {
  const answer = asked.get(address)
  asked.delete(address)
  return answer
}

/** Forgets answers that nobody has read yet, where they may be outdated or another reader's. */
export function forgetAhead(isOutdated: (address: string) => boolean): void {
  for (const address of asked.keys()) if (isOutdated(address)) asked.delete(address)
}
