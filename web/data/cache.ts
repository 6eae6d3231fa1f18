import { useCallback, useSyncExternalStore } from 'react'
import { forgetAhead, takeAhead } from './ahead.ts'
import { ApiError, request } from './api.ts'
import { type Answer, addressOf, type Params, type ReadName } from './endpoints.ts'
import { noteChange } from './latest-change.ts'

/** The last answer of one address of the API. `data` stays while it is fetched anew. */
type Cached = { data: unknown; error: ApiError | null; loading: boolean }
type Entry = { cached: Cached; fetching: AbortController | null; readers: Set<() => void> }

const entries = new Map<string, Entry>()
const nothing: Cached = { data: undefined, error: null, loading: false }
const unanswered: Cached = { data: undefined, error: null, loading: true }

function entryOf(address: string): Entry {
  const found = entries.get(address)
  if (found) return found
  const made: Entry = { cached: unanswered, fetching: null, readers: new Set() }
  entries.set(address, made)
  return made
}

function notify(entry: Entry, change: Partial<Cached>): void {
  entry.cached = { ...entry.cached, ...change }
  for (const reader of entry.readers) reader()
}

async function refresh(address: string): Promise<void> {
  const entry = entryOf(address)
  if (entry.fetching) return
  const stop = new AbortController()
  entry.fetching = stop
  notify(entry, { loading: true })
  try {
    const data = await (takeAhead(address) ?? request('GET', address, { signal: stop.signal }))
    if (stop.signal.aborted) return
    notify(entry, { data, error: null, loading: false })
  } catch (error) {
    if (!stop.signal.aborted)
      notify(entry, { error: error instanceof ApiError ? error : new ApiError('internal'), loading: false })
  } finally {
    if (entry.fetching === stop) entry.fetching = null
  }
}

function read(address: string, reader: () => void): () => void {
  const entry = entryOf(address)
  entry.readers.add(reader)
  void refresh(address)
  return () => {
    entry.readers.delete(reader)
    if (entry.readers.size > 0) return
    entry.fetching?.abort()
    entry.fetching = null
  }
}

/** Puts an answer where readers of its endpoint see it at once. */
export function setAnswer<Name extends ReadName>(
  name: Name,
  params: Params<Name>,
  answer: Answer<Name>,
): void {
  notify(entryOf(addressOf(name, params)), { data: answer, error: null, loading: false })
}

/** Puts a record that came with a change where its readers see it at once; lists asked from now on wait for it. */
export function setRecord(address: string, record: { id?: string; version?: number }): void {
  notify(entryOf(address), { data: record, error: null, loading: false })
  noteChange(record)
}

function forget(isOutdated: (address: string) => boolean): void {
  forgetAhead(isOutdated)
  for (const [address, entry] of entries) {
    if (!isOutdated(address)) continue
    entry.fetching?.abort()
    entry.fetching = null
    if (entry.readers.size > 0) void refresh(address)
    else entries.delete(address)
  }
}

/** What an endpoint answered may have changed, whatever its query: what is on screen is fetched again, the rest forgotten. */
export function invalidate<Name extends ReadName>(name: Name, params: Params<Name>): void {
  const address = addressOf(name, params)
  forget((one) => one === address || one.startsWith(`${address}?`))
}

/** Any answer may have changed. */
export const invalidateAll = (): void => forget(() => true)

/** Forgets all answers, at sign-in and sign-out: they were another reader's. */
export function clearCache(): void {
  for (const entry of entries.values()) entry.cached = unanswered
  invalidateAll()
}

export type Fetched<Data> = {
  /** Undefined until the first answer; the last answer while `loading` or after an `error`. */
  data: Data | undefined
  error: ApiError | null
  loading: boolean
  reload: () => void
}

/** A reader of an address from now on: `now` is its last answer, `leave` ends it. `reader` is told of every change. */
export function subscribeTo(address: string, reader: () => void) {
  return { now: () => entryOf(address).cached, leave: read(address, reader) }
}

/** Reads an address of the API, unchecked by types: `useApi` is for pages, this for the hooks beside it. */
export function useAddress(address: string | null): Fetched<unknown> {
  const subscribe = useCallback(
    (reader: () => void) => (address === null ? () => {} : subscribeTo(address, reader).leave),
    [address],
  )
  const cached = useSyncExternalStore(
    subscribe,
    () => (address === null ? nothing : entryOf(address).cached),
    () => (address === null ? nothing : unanswered),
  )
  const reload = useCallback(() => {
    if (address !== null) void refresh(address)
  }, [address])
  return { ...cached, reload }
}

type ReadArguments<Name extends ReadName> =
  Record<never, never> extends Params<Name> ? [params?: Params<Name> | null] : [params: Params<Name> | null]

/**
 * Reads an endpoint by its name, once for all readers on the page: `useApi('GET /regions/:region', { region })`. `null`
 * asks nothing.
 */
export function useApi<Name extends ReadName>(
  name: Name,
  ...[params]: ReadArguments<Name>
): Fetched<Answer<Name>> {
  const address = params === null ? null : addressOf(name, (params ?? {}) as Params<Name>)
  return useAddress(address) as Fetched<Answer<Name>>
}
