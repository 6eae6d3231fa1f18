import { useCallback, useSyncExternalStore } from 'react'
import { ApiError, call } from './api.ts'

/** What is known of one address of the API. `data` stays while it is fetched anew. */
type Known = { data: unknown; error: ApiError | null; loading: boolean }
type Entry = { known: Known; fetching: AbortController | null; readers: Set<() => void> }

const entries = new Map<string, Entry>()
const nothing: Known = { data: undefined, error: null, loading: false }
const asked: Known = { data: undefined, error: null, loading: true }

function entryOf(path: string): Entry {
  const found = entries.get(path)
  if (found) return found
  const made: Entry = { known: asked, fetching: null, readers: new Set() }
  entries.set(path, made)
  return made
}

function tell(entry: Entry, change: Partial<Known>): void {
  entry.known = { ...entry.known, ...change }
  for (const reader of entry.readers) reader()
}

async function refresh(path: string): Promise<void> {
  const entry = entryOf(path)
  if (entry.fetching) return
  const stop = new AbortController()
  entry.fetching = stop
  tell(entry, { loading: true })
  try {
    const data = await call('GET', path, { signal: stop.signal })
    tell(entry, { data, error: null, loading: false })
  } catch (error) {
    if (!stop.signal.aborted)
      tell(entry, { error: error instanceof ApiError ? error : new ApiError('internal'), loading: false })
  } finally {
    if (entry.fetching === stop) entry.fetching = null
  }
}

function read(path: string, reader: () => void): () => void {
  const entry = entryOf(path)
  entry.readers.add(reader)
  void refresh(path)
  return () => {
    entry.readers.delete(reader)
    if (entry.readers.size > 0) return
    entry.fetching?.abort()
    entry.fetching = null
  }
}

/** Puts an answer that came with a change where readers of `path` see it at once. */
export function know(path: string, data: unknown): void {
  tell(entryOf(path), { data, error: null, loading: false })
}

/** Everything under `prefix` may have changed: what is on screen is fetched again, the rest forgotten. */
export function outdate(prefix = ''): void {
  for (const [path, entry] of entries) {
    if (!path.startsWith(prefix)) continue
    entry.fetching?.abort()
    entry.fetching = null
    if (entry.readers.size > 0) void refresh(path)
    else entries.delete(path)
  }
}

/** Forgets all answers, at sign-in and sign-out: they were another reader's. */
export function forgetAll(): void {
  for (const entry of entries.values()) entry.known = asked
  outdate()
}

export type Fetched<Data> = {
  /** Undefined until the first answer; the last answer while `loading` or after an `error`. */
  data: Data | undefined
  error: ApiError | null
  loading: boolean
  reload: () => void
}

/** Reads an address of the API, once for all readers on the page. `null` asks nothing. */
export function useApi<Data>(path: string | null): Fetched<Data> {
  const subscribe = useCallback(
    (reader: () => void) => (path === null ? () => {} : read(path, reader)),
    [path],
  )
  const known = useSyncExternalStore(
    subscribe,
    () => (path === null ? nothing : entryOf(path).known),
    () => (path === null ? nothing : asked),
  )
  const reload = useCallback(() => {
    if (path !== null) void refresh(path)
  }, [path])
  return { ...known, data: known.data as Data | undefined, reload }
}
