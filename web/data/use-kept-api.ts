import { useEffect, useMemo } from 'react'
import { ownRelease } from './api.ts'
import { type Fetched, useApi } from './cache.ts'
import { keepText } from './device-storage.ts'
import { type Answer, addressOf, type Params, type ReadName } from './endpoints.ts'
import { beginning, isWithoutLine, keptAnswer } from './kept-answers.ts'

/** Keeps an answer for the account that is signed in. */
export const keepAnswer = (address: string, data: unknown, now = Date.now()): void =>
  keepText(`${beginning}${address}`, JSON.stringify({ at: now, release: ownRelease(), data }))

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
