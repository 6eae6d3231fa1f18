import { useCallback, useState } from 'react'

const prefix = 'draft:'

function stored<Draft>(key: string): Draft | null {
  try {
    return JSON.parse(localStorage.getItem(prefix + key) ?? 'null') as Draft | null
  } catch {
    return null
  }
}

/**
 * State that survives a closed tab or a lost line, on this device only. `clear` once the server has it; signing out
 * clears all drafts.
 */
export function useLocalDraft<Draft>(key: string, initial: Draft) {
  const [draft, setDraft] = useState<Draft>(() => stored<Draft>(key) ?? initial)
  const keep = useCallback(
    (next: Draft) => {
      setDraft(next)
      localStorage.setItem(prefix + key, JSON.stringify(next))
    },
    [key],
  )
  const clear = useCallback(() => localStorage.removeItem(prefix + key), [key])
  return { draft, keep, clear, wasKept: stored(key) !== null }
}

/** Nothing that somebody typed stays on a shared device after signing out. */
export function clearLocalDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(prefix)) localStorage.removeItem(key)
}
