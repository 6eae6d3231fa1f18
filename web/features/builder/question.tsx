import { type ReactNode, useId, useRef } from 'react'
import { ReadAloud } from '../../components/read-aloud.tsx'

/** The question of a screen, and one line that helps to answer it. */
export function Question({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="stack-xs">
      <h1>{title}</h1>
      {children && <p className="muted">{children}</p>}
    </div>
  )
}

/** A further question on the same screen. */
export function Further({ title, children }: { title: string; children: ReactNode }) {
  const id = useId()
  const section = useRef<HTMLElement>(null)
  return (
    <section ref={section} className="stack-s" aria-labelledby={id}>
      <div className="row">
        <h2 id={id} className="grow">
          {title}
        </h2>
        <ReadAloud of={section} short />
      </div>
      {children}
    </section>
  )
}
