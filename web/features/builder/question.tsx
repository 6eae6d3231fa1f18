import { type ReactNode, useId } from 'react'

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
  return (
    <section className="stack-s" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
