import { ownRelease } from './api.ts'
import { keepText, keptText, namesOfKept } from './device-storage.ts'

/** What the server answered to one account, kept on this device for when there is no line. */
export type Kept = { at: number; data: unknown }

/** What the names of answers that are kept begin with. */
export const beginning = 'kept:'
/** Whose answers are kept here: those of one account at a time. */
const ownerName = 'kept-for'
/** After so long an answer is of no use any more, in ms: an event is over within a day. */
const keptFor = 36 * 60 * 60_000
/** Why an answer does not come, without saying anything of it. */
const withoutLine: readonly string[] = ['offline', 'unavailable']

/** Forgets what is kept for anybody but this account; for null, everything. */
export function keepAnswersOf(account: string | null): void {
  if (keptText(ownerName) === account) return
  for (const name of namesOfKept(beginning)) keepText(name, null)
  keepText(ownerName, account)
}

/** The last answer of an address that is kept here; undefined for none, and for one of another release or another day. */
export function keptAnswer(address: string, now = Date.now()): Kept | undefined {
  const text = keptText(`${beginning}${address}`)
  if (text === null) return undefined
  const { at, release, data } = JSON.parse(text) as Kept & { release: string | null }
  return release === ownRelease() && now - at < keptFor ? { at, data } : undefined
}

/** Whether an answer failed because there is no line to the server. */
export const isWithoutLine = (error: { code: string } | null): boolean =>
  error !== null && withoutLine.includes(error.code)
