import { ApiError, call } from './api.ts'
import { know } from './cache.ts'
import { noteChange } from './latest-change.ts'
import { mergePatch } from './merge-patch.ts'

type Sections = Record<string, unknown>
type Versioned = { version: number; changedAt?: number } & Sections

/** What one device still has to send for one record. */
export type Kept = {
  /** The version that was on screen when the first of these sections was changed. */
  version: number
  /** Changed sections as they were then, and as they are on this device. */
  seen: Sections
  mine: Sections
  /** Sections that somebody else changed meanwhile, as they stand now; each waits for a choice. */
  theirs: Sections
}

export type Sending = {
  /** `waiting`: the line or the server is down, or nobody is signed in any more; everything is kept and tried again. */
  state: 'idle' | 'sending' | 'waiting'
  error: ApiError | null
  /** Sections that the server will not have as they are; they stay here until they are changed. */
  refused: Sections
}

/** Signing out removes what begins like this. */
const prefix = 'draft:sections:'
/** Milliseconds of quiet after which a change is sent: somebody who types or paints is one change, not fifty. */
const quiet = 600
/** Milliseconds until a line that failed is tried again; a line that comes back says so at once. */
const pause = 5000

const nothing: Kept = { version: 0, seen: {}, mine: {}, theirs: {} }
const idle: Sending = { state: 'idle', error: null, refused: {} }
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
const without = (sections: Sections, names: readonly string[]): Sections =>
  Object.fromEntries(Object.entries(sections).filter(([name]) => !names.includes(name)))

/** The record as this device has it: what the server said, with what is still to be sent laid over it. */
export const laidOver = <Saved extends object>(record: Saved, { mine }: Kept): Saved => ({
  ...record,
  ...mine,
})

/** Takes sections out of what is kept: stored, given up, or the same as what stands. */
const settled = (kept: Kept, names: readonly string[]): Kept => ({
  ...kept,
  seen: without(kept.seen, names),
  mine: without(kept.mine, names),
  theirs: without(kept.theirs, names),
})

/** With one more section as the reader has it now; `record` is what the server last said. */
export function withChange(kept: Kept, record: Versioned, section: string, value: unknown): Kept {
  const isFirst = Object.keys(kept.mine).length === 0
  const seen = section in kept.mine ? kept.seen : { ...kept.seen, [section]: record[section] }
  const version = isFirst ? record.version : Math.min(kept.version, record.version)
  const next = { ...kept, version, seen, mine: { ...kept.mine, [section]: value } }
  return same(seen[section], value) ? settled(next, [section]) : next
}

/** After being too late: what did not touch may go on, what did waits for a choice between two versions. */
export function sortedOut(kept: Kept, current: Versioned): Kept {
  const names = Object.keys(kept.mine)
  const agreed = names.filter((name) => same(kept.mine[name], current[name]))
  const touched = names.filter((name) => !agreed.includes(name) && !same(kept.seen[name], current[name]))
  const theirs = Object.fromEntries(touched.map((name) => [name, current[name]]))
  return settled({ ...kept, version: current.version, theirs }, agreed)
}

/** After a success: what was not changed again while it was on its way is done; the rest goes on from there. */
export function afterStored(kept: Kept, sent: Sections, saved: Versioned): Kept {
  const still = Object.keys(sent).filter((name) => name in kept.mine)
  const seen = { ...kept.seen, ...Object.fromEntries(still.map((name) => [name, saved[name]])) }
  const done = still.filter((name) => same(kept.mine[name], sent[name]))
  return settled({ ...kept, seen, version: saved.version }, done)
}

/** After a choice: mine goes over theirs, or is given up. */
export function chosen(kept: Kept, section: string, whose: 'mine' | 'theirs'): Kept {
  if (whose === 'theirs') return settled(kept, [section])
  const seen = { ...kept.seen, [section]: kept.theirs[section] }
  return { ...kept, seen, theirs: without(kept.theirs, [section]) }
}

type Queue = {
  /** What was last read of the device's storage, and what it means. */
  raw: string | null
  kept: Kept
  sending: Sending
  readers: Set<() => void>
  timer?: ReturnType<typeof setTimeout>
}
const queues = new Map<string, Queue>()

function queueOf(path: string): Queue {
  const known = queues.get(path)
  if (known) return known
  const made: Queue = { raw: null, kept: nothing, sending: idle, readers: new Set() }
  queues.set(path, made)
  return made
}

/** The storage is the truth: another tab writes there too, and signing out empties it. */
function keptIn(path: string): Kept {
  const queue = queueOf(path)
  const raw = localStorage.getItem(prefix + path)
  if (raw !== queue.raw)
    Object.assign(queue, { raw, kept: raw === null ? nothing : (JSON.parse(raw) as Kept) })
  return queue.kept
}

function tell(path: string, change: { kept?: Kept; sending?: Partial<Sending> }): void {
  const queue = queueOf(path)
  if (change.sending) queue.sending = { ...queue.sending, ...change.sending }
  if (change.kept) {
    if (Object.keys(change.kept.mine).length === 0) localStorage.removeItem(prefix + path)
    else localStorage.setItem(prefix + path, JSON.stringify(change.kept))
  }
  for (const reader of queue.readers) reader()
}

const isLater = (code: ApiError['code']): boolean =>
  ['offline', 'unavailable', 'internal', 'tooMany', 'notSignedIn'].includes(code)

/** The sections that a refusal names; all that were sent where it names none. */
function refusedBy({ faults }: ApiError, sent: Sections): Sections {
  const named = faults.map(({ path }) => path.split('/')[1] ?? '')
  const found = Object.entries(sent).filter(([name]) => named.includes(name))
  return found.length > 0 ? Object.fromEntries(found) : sent
}

/** Sends what can go, one request at a time, until nothing is left or the line, the server or a conflict stops it. */
export async function send(path: string): Promise<void> {
  const queue = queueOf(path)
  if (queue.sending.state === 'sending') return
  const kept = keptIn(path)
  const { refused } = queue.sending
  const held = Object.keys(refused).filter((name) => same(kept.mine[name], refused[name]))
  const sent = without(kept.mine, [...Object.keys(kept.theirs), ...held])
  if (Object.keys(sent).length === 0) return
  clearTimeout(queue.timer)
  const patches = Object.entries(sent).map(([name, value]) => [name, mergePatch(kept.seen[name], value)])
  tell(path, { sending: { state: 'sending', refused: without(refused, Object.keys(sent)) } })
  try {
    const options = { body: Object.fromEntries(patches), ifMatch: kept.version }
    const saved = await call<Versioned>('PATCH', path, options)
    know(path, saved)
    if (saved.changedAt !== undefined) noteChange(saved.changedAt)
    tell(path, { kept: afterStored(keptIn(path), sent, saved), sending: { state: 'idle', error: null } })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (isLater(error.code)) {
      tell(path, { sending: { state: 'waiting', error } })
      if (queue.readers.size > 0) queue.timer = setTimeout(() => void send(path), pause)
      return
    }
    if (error.code === 'stale' && error.current) {
      const current = error.current as Versioned
      know(path, current)
      tell(path, { kept: sortedOut(keptIn(path), current), sending: { state: 'idle', error: null } })
    } else tell(path, { sending: { state: 'idle', error, refused: refusedBy(error, sent) } })
  }
  return send(path)
}

/** What is kept of one record and how far it is on its way; sends again when the line comes back. */
export const draftsOf = (path: string) => ({
  kept: () => keptIn(path),
  sending: () => queueOf(path).sending,
  /** Keeps at once; sends after a moment of quiet. */
  change: (next: (kept: Kept) => Kept) => {
    const queue = queueOf(path)
    tell(path, { kept: next(keptIn(path)) })
    clearTimeout(queue.timer)
    queue.timer = setTimeout(() => void send(path), quiet)
  },
  send: () => send(path),
  subscribe: (reader: () => void) => {
    const queue = queueOf(path)
    const again = () => void send(path)
    queue.readers.add(reader)
    window.addEventListener('online', again)
    again()
    return () => {
      queue.readers.delete(reader)
      window.removeEventListener('online', again)
      if (queue.readers.size > 0) return
      clearTimeout(queue.timer)
      again()
    }
  },
})
