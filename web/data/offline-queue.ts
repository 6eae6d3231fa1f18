import { ApiError, request } from './api.ts'
import { setRecord } from './cache.ts'
import { mergePatch } from './merge-patch.ts'

type Sections = Record<string, unknown>
type Versioned = { version: number; changedAt?: number } & Sections

/** What one device still has to send for one record. */
export type Unsent = {
  /** The version that was on screen when the first of these sections was changed. */
  version: number
  /** Changed sections as they were then, and as they are on this device. */
  seen: Sections
  mine: Sections
  /** Sections that somebody else changed meanwhile, as they stand now; each waits for a choice. */
  theirs: Sections
}

export type Sending = {
  /** `waiting`: the line or the server is down, or nobody is signed in any more; everything is unsent and tried again. */
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

const nothing: Unsent = { version: 0, seen: {}, mine: {}, theirs: {} }
const idle: Sending = { state: 'idle', error: null, refused: {} }
const same = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b)
const without = (sections: Sections, names: readonly string[]): Sections =>
  Object.fromEntries(Object.entries(sections).filter(([name]) => !names.includes(name)))

/** The record as this device has it: what the server said, with what is still to be sent laid over it. */
export const overlay = <Saved extends object>(record: Saved, { mine }: Unsent): Saved => ({
  ...record,
  ...mine,
})

/** Takes sections out of what is unsent: stored, given up, or the same as what stands. */
const dropSections = (unsent: Unsent, names: readonly string[]): Unsent => ({
  ...unsent,
  seen: without(unsent.seen, names),
  mine: without(unsent.mine, names),
  theirs: without(unsent.theirs, names),
})

/** With one more section as the reader has it now; `record` is what the server last said. */
export function withChange(unsent: Unsent, record: Versioned, section: string, value: unknown): Unsent {
  const isFirst = Object.keys(unsent.mine).length === 0
  const seen = section in unsent.mine ? unsent.seen : { ...unsent.seen, [section]: record[section] }
  const version = isFirst ? record.version : Math.min(unsent.version, record.version)
  const next = { ...unsent, version, seen, mine: { ...unsent.mine, [section]: value } }
  return same(seen[section], value) ? dropSections(next, [section]) : next
}

/** After being too late: what did not touch may go on, what did waits for a choice between two versions. */
export function rebase(unsent: Unsent, current: Versioned): Unsent {
  const names = Object.keys(unsent.mine)
  const agreed = names.filter((name) => same(unsent.mine[name], current[name]))
  const touched = names.filter((name) => !agreed.includes(name) && !same(unsent.seen[name], current[name]))
  const theirs = Object.fromEntries(touched.map((name) => [name, current[name]]))
  return dropSections({ ...unsent, version: current.version, theirs }, agreed)
}

/** After a success: what was not changed again while it was on its way is done; the rest goes on from there. */
export function afterStored(unsent: Unsent, sent: Sections, saved: Versioned): Unsent {
  const still = Object.keys(sent).filter((name) => name in unsent.mine)
  const seen = { ...unsent.seen, ...Object.fromEntries(still.map((name) => [name, saved[name]])) }
  const done = still.filter((name) => same(unsent.mine[name], sent[name]))
  return dropSections({ ...unsent, seen, version: saved.version }, done)
}

/** After a choice: mine goes over theirs, or is given up. */
export function resolve(unsent: Unsent, section: string, whose: 'mine' | 'theirs'): Unsent {
  if (whose === 'theirs') return dropSections(unsent, [section])
  const seen = { ...unsent.seen, [section]: unsent.theirs[section] }
  return { ...unsent, seen, theirs: without(unsent.theirs, [section]) }
}

type Queue = {
  /** What was last read of the device's storage, and what it means. */
  raw: string | null
  unsent: Unsent
  sending: Sending
  readers: Set<() => void>
  timer?: ReturnType<typeof setTimeout>
}
const queues = new Map<string, Queue>()

function queueOf(address: string): Queue {
  const known = queues.get(address)
  if (known) return known
  const made: Queue = { raw: null, unsent: nothing, sending: idle, readers: new Set() }
  queues.set(address, made)
  return made
}

/** The storage is the truth: another tab writes there too, and signing out empties it. */
function unsentIn(address: string): Unsent {
  const queue = queueOf(address)
  const raw = localStorage.getItem(prefix + address)
  if (raw !== queue.raw)
    Object.assign(queue, { raw, unsent: raw === null ? nothing : (JSON.parse(raw) as Unsent) })
  return queue.unsent
}

function notify(address: string, change: { unsent?: Unsent; sending?: Partial<Sending> }): void {
  const queue = queueOf(address)
  if (change.sending) queue.sending = { ...queue.sending, ...change.sending }
  if (change.unsent) {
    if (Object.keys(change.unsent.mine).length === 0) localStorage.removeItem(prefix + address)
    else localStorage.setItem(prefix + address, JSON.stringify(change.unsent))
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
export async function send(address: string): Promise<void> {
  const queue = queueOf(address)
  if (queue.sending.state === 'sending') return
  const unsent = unsentIn(address)
  const { refused } = queue.sending
  const held = Object.keys(refused).filter((name) => same(unsent.mine[name], refused[name]))
  const sent = without(unsent.mine, [...Object.keys(unsent.theirs), ...held])
  if (Object.keys(sent).length === 0) return
  clearTimeout(queue.timer)
  const patches = Object.entries(sent).map(([name, value]) => [name, mergePatch(unsent.seen[name], value)])
  notify(address, { sending: { state: 'sending', refused: without(refused, Object.keys(sent)) } })
  try {
    const options = { body: Object.fromEntries(patches), ifMatch: unsent.version }
    const saved = (await request('PATCH', address, options)) as Versioned
    setRecord(address, saved)
    notify(address, {
      unsent: afterStored(unsentIn(address), sent, saved),
      sending: { state: 'idle', error: null },
    })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (isLater(error.code)) {
      notify(address, { sending: { state: 'waiting', error } })
      if (queue.readers.size > 0) queue.timer = setTimeout(() => void send(address), pause)
      return
    }
    if (error.code === 'stale' && error.current) {
      const current = error.current as Versioned
      setRecord(address, current)
      notify(address, { unsent: rebase(unsentIn(address), current), sending: { state: 'idle', error: null } })
    } else notify(address, { sending: { state: 'idle', error, refused: refusedBy(error, sent) } })
  }
  return send(address)
}

/** What is unsent of one record and how far it is on its way; sends again when the line comes back. */
export const offlineQueue = (address: string) => ({
  unsent: () => unsentIn(address),
  sending: () => queueOf(address).sending,
  /** Keeps at once; sends after a moment of quiet. */
  change: (next: (unsent: Unsent) => Unsent) => {
    const queue = queueOf(address)
    notify(address, { unsent: next(unsentIn(address)) })
    clearTimeout(queue.timer)
    queue.timer = setTimeout(() => void send(address), quiet)
  },
  send: () => send(address),
  subscribe: (reader: () => void) => {
    const queue = queueOf(address)
    const again = () => void send(address)
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
