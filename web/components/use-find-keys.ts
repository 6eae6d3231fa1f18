import { useEffect } from 'react'
import { isTyping } from './typing.ts'
import { isSlashOn } from './use-slash-key.ts'

/** Leads to the search at Ctrl K, or at / where nothing is typed and that key is on. */
export function useFindKeys(find: (() => void) | null): void {
  useEffect(() => {
    if (!find) return
    const press = (event: KeyboardEvent) => {
      const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey)
      const isSlash = event.key === '/' && isSlashOn() && !event.ctrlKey && !event.metaKey && !event.altKey
      if (!isK && !(isSlash && !isTyping(event.target))) return
      event.preventDefault()
      find()
    }
    document.addEventListener('keydown', press)
    return () => document.removeEventListener('keydown', press)
  }, [find])
}
