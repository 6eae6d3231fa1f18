import type { ReactNode } from 'react'

/** What is known of something, a line each: heading and value. */
export function Facts({ items }: { items: readonly { label: ReactNode; value: ReactNode }[] }) {
  return (
    <dl className="facts">
      {items.map(({ label, value }, index) => (
        <div key={String(index)}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
