import { type RefObject, useEffect, useRef } from 'react'

/** Puts the focus into the first field, still empty, of what was just added to a list; the ref is of what holds its items. */
export function useNewFocus<Holder extends HTMLElement>(
  count: number,
  item: string,
): RefObject<Holder | null> {
  const holder = useRef<Holder>(null)
  const before = useRef(count)
  useEffect(() => {
    if (count > before.current) {
      const added = [...(holder.current?.querySelectorAll(item) ?? [])].at(-1)
      const field = added?.querySelector<HTMLInputElement>('input, textarea')
      if (field?.value === '') field.focus()
    }
    before.current = count
  }, [count, item])
  return holder
}
