import { useEffect, useMemo } from 'react'
import { ownRelease } from './api.ts'
import { type Fetched, useApi } from './cache.ts'
import { keepText, keptText, namesOfKept } from './device-storage.ts'
import { type Answer, addressOf, type Params, type ReadName } from './endpoints.ts'

/** What the server answered to one account, kept on this device for when there is no line. */
export type Kept = { at: number; data: unknown }

const beginning = 'kept:'
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

/** Keeps an answer for the account that is signed in. */
export const keepAnswer = (address: string, data: unknown, now = Date.now()): void =>
  keepText(`${beginning}${address}`, JSON.stringify({ at: now, release: ownRelease(), data }))

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

/**
 * Reads an endpoint as `useApi` does, and keeps its answer on this device. Where there is no line, `data` is the last
 * answer that is kept here, and `keptAt` since when, in ms since 1970; null for an answer of now.
 */
export function useKeptApi<Name extends ReadName>(
  name: Name,
  params: Params<Name> | null,
): Fetched<Answer<Name>> & { keptAt: number | null } {
  const fetched = useApi(name, params as never)
  const address = params === null ? null : addressOf(name, params)
  const { data, error } = fetched
  useEffect(() => {
    if (address !== null && data !== undefined) keepAnswer(address, data)
  }, [address, data])
  const isMissing = address !== null && data === undefined && isWithoutLine(error)
  const kept = useMemo(() => (isMissing ? keptAnswer(address) : undefined), [isMissing, address])
  return { ...fetched, data: data ?? (kept?.data as Answer<Name> | undefined), keptAt: kept?.at ?? null }
}
