import { useCallback, useState } from 'react'
import { draftIn, draftName, keepDraft } from './drafts.ts'
import { fitted } from './lay-over.ts'

/**
 * State that survives a reload, another language, a lost line, an ended session and a new release, on this device only.
 * `clear` once the server has it: then it is the initial value again, or the given one. Signing out clears all drafts.
 */
export function useLocalDraft<Draft>(key: string, initial: Draft) {
  const [kept] = useState(() => {
    const name = draftName(key)
    return { name, blank: initial, before: draftIn(name) }
  })
  const { name, blank, before } = kept
  const [draft, setDraft] = useState<Draft>(() => fitted(blank, before))
  const keep = useCallback(
    (next: Draft) => {
      setDraft(next)
      keepDraft(name, JSON.stringify(next) === JSON.stringify(blank) ? undefined : next)
    },
    [name, blank],
  )
  const clear = useCallback(
    (next = blank) => {
      setDraft(next)
      keepDraft(name, undefined)
    },
    [name, blank],
  )
  return { draft, keep, clear, wasKept: before !== undefined }
}
