import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { Face } from '../../components/face.tsx'
import { paths } from '../../shell/paths.ts'

type PersonLineProps = {
  region: string
  profile: string
  name: string
  /** What is said of them, in a line. */
  children: ReactNode
  /** Stands at the end of the line. */
  end: ReactNode
}

/** The head of a card about somebody: their name, which leads to their profile, what it is about, and one thing more. */
export function PersonLine({ region, profile, name, children, end }: PersonLineProps) {
  return (
    <div className="row wrap">
      <Face name={name} />
      <div className="grow stack-xs person-line">
        <h2>
          <Link to={paths.person.to({ region, profile })}>
            <bdi>{name}</bdi>
          </Link>
        </h2>
        <p className="small muted">{children}</p>
      </div>
      {end}
    </div>
  )
}
