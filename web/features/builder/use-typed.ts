import { useState } from 'react'

/**
 * Text as somebody types it, where what is kept of it may be less (without spaces around it, or nothing while it is
 * half). `tell` keeps it and answers what is kept now; when that changes from elsewhere, the field follows.
 */
export function useTyped(kept: string, tell: (typed: string) => string) {
  const [{ typed, told }, set] = useState({ typed: kept, told: kept })
  return {
    value: kept === told ? typed : kept,
    onChange: (next: string) => set({ typed: next, told: tell(next) }),
  }
}
