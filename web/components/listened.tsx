import { type ReactNode, useRef } from 'react'
import { ReadAloud } from './read-aloud.tsx'

/** One of a list, with a button that reads it aloud. */
export function Listened({ children }: { children: ReactNode }) {
  const item = useRef<HTMLLIElement>(null)
  return (
    <li ref={item} className="listened">
      {children}
      <ReadAloud of={item} short />
    </li>
  )
}
