import { Users } from 'lucide-react'
import { Link } from 'react-router'
import type { Alike } from '../data/use-alike.ts'
import { Note } from './note.tsx'

type AlikeNoteProps = { said: string; alike: readonly Alike[]; toOf: (id: string) => string }

/** A warning that a name is there already, and whose, before the same is made a second time. Said to screen readers as it comes. */
export function AlikeNote({ said, alike, toOf }: AlikeNoteProps) {
  return (
    <div role="status">
      {alike.length > 0 && (
        <div className="well stack-s">
          <Note icon={Users}>{said}</Note>
          <ul className="stack-xs">
            {alike.map(({ id, name }) => (
              <li key={id}>
                <Link className="row-link" to={toOf(id)}>
                  <bdi>{name}</bdi>
                </Link>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  )
}
