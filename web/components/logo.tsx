import { Link } from 'react-router'

/** The bridge, and the name beside it where there is room. */
export function Logo({ to, short }: { to: string; short?: boolean }) {
  return (
    <Link className="logo" to={to}>
      <span className="logo-mark" aria-hidden="true">
        <svg viewBox="0 0 24 24" aria-hidden="true">
          <path d="M2.5 18h19" />
          <path d="M4 18C6.5 3.5 17.5 3.5 20 18" />
          <path d="M9 9.2V18M15 9.2V18" />
        </svg>
      </span>
      <bdi className={short ? 'sr' : undefined} lang="nl">
        Werkbrug
      </bdi>
    </Link>
  )
}
