import type { ReactNode } from 'react'
import { Link } from 'react-router'
import type { PickState } from '#contract/picks'
import { PickTag, pickStates } from './pick-look.tsx'

/** One decision: about whom or which place, what was decided, why and by whom. */
export type PickRow = {
  key: string
  to: string
  about: ReactNode
  state: PickState
  reason: string
  by: string
}

/** What jobhunters decided, with their reasons: proposed, then pinned, then left out. */
export function PickRows({ rows }: { rows: readonly PickRow[] }) {
  return pickStates
    .flatMap((state) => rows.filter((one) => one.state === state))
    .map(({ key, to, about, state, reason, by }) => (
      <li key={key} className="stack-xs">
        <span className="row-s">
          <Link className="row-link" to={to}>
            {about}
          </Link>
          <PickTag state={state} />
        </span>
        <span className="small">
          <bdi>{reason}</bdi>{' '}
          <span className="stamp">
            <bdi>{by}</bdi>
          </span>
        </span>
      </li>
    ))
}
