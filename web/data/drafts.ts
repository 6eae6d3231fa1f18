import type { HistoryEntry } from '#contract'
import { isLasting, keepText, keptText, namesOfKept } from './device-storage.ts'

/** Grows when drafts are kept in another way; older ones are read by nobody, and gone at the next sign-out. */
const format = 2
const nobody = 'nobody'
/** Whose drafts are read and written: an ended session changes nothing, another account does. */
let owner = nobody

const nameOf = (account: string, key: string): string => `draft:${format}:${account}:${key}`

/** Drafts belong to an account: from now on to this one. */
export function setDraftOwner(account: string): void {
  owner = account
}

/** The name under which a draft of the present account lies on this device. */
export const draftName = (key: string): string => nameOf(owner, key)

/** What was typed and not yet sent: undefined for nothing, and for what cannot be read. */
export function draftIn(name: string): unknown {
  try {
    return JSON.parse(keptText(name) ?? 'null') ?? undefined
  } catch {
    return undefined
  }
}

/** Keeps what was typed; undefined forgets it. */
export const keepDraft = (name: string, value: unknown): void =>
  keepText(name, value === undefined ? null : JSON.stringify(value))

/** Whether a draft is still there when the page has been closed. */
export const isDraftLasting = isLasting

/** Whether the present account typed something that is not sent and still here when the page has been closed. */
export const hasDrafts = (): boolean => namesOfKept(nameOf(owner, '')).some(isLasting)

/** Nothing that somebody typed stays on a shared device after signing out; drafts of another account stay theirs. */
export function clearDrafts(): void {
  for (const account of [owner, nobody])
    for (const name of namesOfKept(nameOf(account, ''))) keepText(name, null)
  // Of another format nobody knows whose they were.
  for (const name of namesOfKept('draft:')) if (!name.startsWith(`draft:${format}:`)) keepText(name, null)
  owner = nobody
}

/** Whether the last change of a section was made by the present account itself, on another page or device. */
export function isOwnChange(record: unknown, section: string): boolean {
  const { history = [] } = record as { history?: readonly HistoryEntry[] }
  const touches = ({ paths }: HistoryEntry) =>
    paths.some((path) => path === `/${section}` || path.startsWith(`/${section}/`))
  const last = history.filter(touches).sort((a, b) => b.version - a.version)[0]
  return last?.actor === owner
}
