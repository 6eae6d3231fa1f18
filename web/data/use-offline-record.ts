import { useMemo, useState, useSyncExternalStore } from 'react'
import type { SavedState } from '../components/notice.tsx'
import type { ApiError } from './api.ts'
import { useApi } from './cache.ts'
import { chosen, draftsOf, type Kept, laidOver, withChange } from './offline-queue.ts'

type Versioned = { version: number; changedAt?: number }

export type KeptRecord<Saved> = {
  /** The record as this device has it; undefined until it has been read. */
  record: Saved | undefined
  /** Why it could not be read. */
  error: ApiError | null
  reload: () => void
  /** Changes a section: at once on this device, and on the server as soon as it can. */
  change: <Name extends keyof Saved & string>(section: Name, value: Saved[Name]) => void
  /** Where the last change is; null while nothing was changed. */
  saved: SavedState | null
  /** Whether the server has everything. */
  isWhole: boolean
  /** Sends at once what waits for a moment of quiet. */
  send: () => Promise<void>
  /** Why the server will not have some section as it is. */
  refusal: ApiError | null
  /** Sections that two people changed: both versions, until one is chosen. */
  conflicts: {
    section: keyof Saved & string
    mine: Saved
    theirs: Saved
    choose: (whose: 'mine' | 'theirs') => void
  }[]
}

/** A record of the API whose changes survive a lost line, a closed tab and another person's changes. */
export function useKept<Saved extends Versioned>(path: string): KeptRecord<Saved> {
  const { data, error, reload } = useApi<Saved>(path)
  const drafts = useMemo(() => draftsOf(path), [path])
  const kept: Kept = useSyncExternalStore(drafts.subscribe, drafts.kept)
  const sending = useSyncExternalStore(drafts.subscribe, drafts.sending)
  const [isChanged, setChanged] = useState(false)
  const record = useMemo(() => data && laidOver(data, kept), [data, kept])
  const isWhole = Object.keys(kept.mine).length === 0

  return {
    record,
    error: data ? null : error,
    reload,
    change: (section, value) => {
      if (!data) return
      setChanged(true)
      drafts.change((now) => withChange(now, data, section, value))
    },
    saved: isWhole ? (isChanged ? 'saved' : null) : sending.state === 'waiting' ? 'later' : 'saving',
    isWhole,
    send: drafts.send,
    refusal: Object.keys(sending.refused).length > 0 ? sending.error : null,
    conflicts:
      data && record
        ? Object.keys(kept.theirs).map((section) => ({
            section: section as keyof Saved & string,
            mine: record,
            theirs: { ...data, [section]: kept.theirs[section] },
            choose: (whose) => drafts.change((now) => chosen(now, section, whose)),
          }))
        : [],
  }
}
