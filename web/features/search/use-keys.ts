import { type RefObject, useEffect } from 'react'
import { isTyping } from '../../components/typing.ts'

const rowsIn = (page: HTMLElement): HTMLElement[] => [...page.querySelectorAll<HTMLElement>('[data-row]')]

/** The results by keys: up and down go from row to row, from the box too; F goes to the filters, C chooses who is in the row, V goes on with those chosen. */
export function useRowKeys(page: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = page.current
    if (!root) return
    const press = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey) return
      const rows = rowsIn(root)
      const at = rows.indexOf(document.activeElement as HTMLElement)
      const isInBox = document.activeElement?.getAttribute('type') === 'search'
      if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && (at >= 0 || isInBox)) {
        const next = at + (event.key === 'ArrowDown' ? 1 : -1)
        const box = root.querySelector<HTMLElement>('input[type=search]')
        const target = next < 0 ? box : rows[next]
        if (!target) return
        event.preventDefault()
        target.focus()
      }
      // Single letters count in a row only, so that nobody presses them unawares.
      if (at < 0 || isTyping(event.target)) return
      const key = event.key.toLowerCase()
      if (key === 'f') root.querySelector<HTMLElement>('.facets input')?.focus()
      if (key === 'v') root.querySelector<HTMLElement>('.tray .btn:not(.btn-icon)')?.focus()
      if (key === 'c') rows[at]?.parentElement?.querySelector<HTMLElement>('.fd-pick input')?.click()
    }
    root.addEventListener('keydown', press)
    return () => root.removeEventListener('keydown', press)
  }, [page])
}
