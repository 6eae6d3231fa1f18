import { type ReactNode, useEffect, useRef } from 'react'

/** Gives focus to the control inside once `when` holds, so that it never falls to the page when another goes away. */
export function FocusOn({ when, children }: { when: boolean; children: ReactNode }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (when)
      box.current
        ?.querySelector<HTMLElement>('button, input, textarea, a[href]')
        ?.focus({ preventScroll: true })
  }, [when])
  return <div ref={box}>{children}</div>
}
