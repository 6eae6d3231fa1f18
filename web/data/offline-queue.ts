import { ApiError, request } from './api.ts'
import { setRecord } from './cache.ts'
import { draftIn, draftName, isDraftLasting, keepDraft } from './drafts.ts'
import { layOver } from './lay-over.ts'
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
export function overlay<Saved extends object>(record: Saved, { seen, mine, theirs }: Unsent): Saved {
  const now = record as Sections
  const laid = Object.keys(mine)
    .filter((name) => name in now)
    .map((name) => [name, layOver(now[name], name in theirs ? theirs[name] : seen[name], mine[name])])
  return { ...record, ...Object.fromEntries(laid) }
}

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

const isRecord = (value: unknown): value is Sections => typeof value === 'object' && value !== null

/** What was kept, when it can be read; an older release may have kept it in another way. */
function unsentOf(kept: unknown): Unsent {
  if (!isRecord(kept)) return nothing
  const { version, seen, mine, theirs } = kept
  if (typeof version !== 'number' || !isRecord(seen) || !isRecord(mine) || !isRecord(theirs)) return nothing
  return { version, seen, mine, theirs }
}

/** The sections that the server refused and that are still as they were then. */
export const stillRefused = ({ mine }: Unsent, { refused }: Sending): string[] =>
  Object.keys(refused).filter((name) => name in mine && same(mine[name], refused[name]))

type Queue = {
  address: string
  /** Where it is kept on this device: whose it is is part of the name. */
  name: string
  /** What was last read of the device's storage, and what it means. */
  raw: string
  unsent: Unsent
  sending: Sending
  readers: Set<() => void>
  timer?: ReturnType<typeof setTimeout>
}
const queues = new Map<string, Queue>()
const draftOf = (address: string): string => draftName(`sections:${address}`)

function queueOf(address: string): Queue {
  const name = draftOf(address)
  const known = queues.get(name)
  if (known) return known
  const made: Queue = { address, name, raw: '', unsent: nothing, sending: idle, readers: new Set() }
  queues.set(name, made)
  return made
}

/** The storage is the truth: another tab writes there too, and signing out empties it. */
function unsentIn(queue: Queue): Unsent {
  const kept = draftIn(queue.name)
  const raw = JSON.stringify(kept) ?? ''
  if (raw !== queue.raw) Object.assign(queue, { raw, unsent: unsentOf(kept) })
  return queue.unsent
}

function notify(queue: Queue, change: { unsent?: Unsent; sending?: Partial<Sending> }): void {
  if (change.sending) queue.sending = { ...queue.sending, ...change.sending }
  if (change.unsent)
    keepDraft(queue.name, Object.keys(change.unsent.mine).length === 0 ? undefined : change.unsent)
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
async function send(queue: Queue): Promise<void> {
  // What one account typed is never sent for another.
  if (queue.sending.state === 'sending' || queue.name !== draftOf(queue.address)) return
  const unsent = unsentIn(queue)
  const { refused } = queue.sending
  const held = stillRefused(unsent, queue.sending)
  const sent = without(unsent.mine, [...Object.keys(unsent.theirs), ...held])
  if (Object.keys(sent).length === 0) return
  clearTimeout(queue.timer)
  const patches = Object.entries(sent).map(([name, value]) => [name, mergePatch(unsent.seen[name], value)])
  notify(queue, { sending: { state: 'sending', refused: without(refused, Object.keys(sent)) } })
  try {
    const options = { body: Object.fromEntries(patches), ifMatch: unsent.version }
    const saved = (await request('PATCH', queue.address, options)) as Versioned
    setRecord(queue.address, saved)
    notify(queue, {
      unsent: afterStored(unsentIn(queue), sent, saved),
      sending: { state: 'idle', error: null },
    })
  } catch (error) {
    if (!(error instanceof ApiError)) throw error
    if (isLater(error.code)) {
      notify(queue, { sending: { state: 'waiting', error } })
      if (queue.readers.size > 0) queue.timer = setTimeout(() => void send(queue), pause)
      return
    }
    if (error.code === 'stale' && error.current) {
      const current = error.current as Versioned
      setRecord(queue.address, current)
      notify(queue, { unsent: rebase(unsentIn(queue), current), sending: { state: 'idle', error: null } })
    } else
      notify(queue, {
        sending: { state: 'idle', error, refused: { ...queue.sending.refused, ...refusedBy(error, sent) } },
      })
  }
  return send(queue)
}

/** What is unsent of one record and how far it is on its way; sends again when the line comes back. */
export function offlineQueue(address: string) {
  const queue = queueOf(address)
  return {
    unsent: () => unsentIn(queue),
    sending: () => queue.sending,
    /** Whether what is unsent is still there when the page has been closed. */
    isLasting: () => isDraftLasting(queue.name),
    /** Keeps at once; sends after a moment of quiet. */
    change: (next: (unsent: Unsent) => Unsent) => {
      notify(queue, { unsent: next(unsentIn(queue)) })
      clearTimeout(queue.timer)
      queue.timer = setTimeout(() => void send(queue), quiet)
    },
    send: () => send(queue),
    subscribe: (reader: () => void) => {
      const again = () => void send(queue)
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
  }
}
