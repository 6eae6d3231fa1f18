import { useMemo, useState, useSyncExternalStore } from 'react'
import type { SavedState } from '../components/notice.tsx'
import type { ApiError } from './api.ts'
import { type Fetched, useAddress } from './cache.ts'
import { isOwnChange } from './drafts.ts'
import { type Answer, addressOf, type ChangeName, type Params } from './endpoints.ts'
import { offlineQueue, overlay, resolve, stillRefused, type Unsent, withChange } from './offline-queue.ts'

type Versioned = { version: number; changedAt?: number }

export type OfflineRecord<Saved> = {
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
  /** Why nothing can be sent until somebody acts: nobody is signed in any more. */
  stopped: ApiError | null
  /** Sections that two people changed: both versions, until one is chosen. */
  conflicts: {
    section: keyof Saved & string
    mine: Saved
    theirs: Saved
    /** Whether the same account made the other change, on another page or device. */
    isOwn: boolean
    choose: (whose: 'mine' | 'theirs') => void
  }[]
}

/** A record of the API whose changes survive a lost line, a closed tab and another person's changes. */
export function useOfflineRecord<Name extends ChangeName>(
  name: Name,
  params: Params<Name>,
): OfflineRecord<Answer<Name> & Versioned> {
  type Saved = Answer<Name> & Versioned
  const address = addressOf(name, params)
  const { data, error, reload } = useAddress(address) as Fetched<Saved>
  const queue = useMemo(() => offlineQueue(address), [address])
  const unsent: Unsent = useSyncExternalStore(queue.subscribe, queue.unsent)
  const sending = useSyncExternalStore(queue.subscribe, queue.sending)
  const [isChanged, setChanged] = useState(false)
  const record = useMemo(() => data && overlay(data, unsent), [data, unsent])
  const isWhole = Object.keys(unsent.mine).length === 0
  const isRefused = stillRefused(unsent, sending).length > 0
  const isWaiting = sending.state === 'waiting'
  const savedState = (): SavedState | null => {
    if (isWhole) return isChanged ? 'saved' : null
    if (isRefused) return 'refused'
    if (Object.keys(unsent.theirs).length > 0) return 'choose'
    if (!isWaiting) return 'saving'
    return queue.isLasting() ? 'later' : 'open'
  }

  return {
    record,
    error: data ? null : error,
    reload,
    change: (section, value) => {
      if (!data) return
      setChanged(true)
      queue.change((now) => withChange(now, data, section, value))
    },
    saved: savedState(),
    isWhole,
    send: queue.send,
    refusal: isRefused ? sending.error : null,
    stopped: isWaiting && sending.error?.code === 'notSignedIn' ? sending.error : null,
    conflicts:
      data && record
        ? Object.keys(unsent.theirs).map((section) => ({
            section: section as keyof Saved & string,
            mine: record,
            theirs: { ...data, [section]: unsent.theirs[section] },
            isOwn: isOwnChange(data, section),
            choose: (whose) => queue.change((now) => resolve(now, section, whose)),
          }))
        : [],
  }
}
