import type { Change, MatchPerson } from '../contract.ts'
import type { ChangeKind } from '../model/define.ts'
import { bicycle } from './bicycle.ts'
import { block } from './block.ts'
import { certificate } from './certificate.ts'
import { dutch } from './dutch.ts'
import { minutes } from './minutes.ts'
import { skill } from './skill.ts'

/** The closed list; of two changes with the same result the earlier is offered. */
export const changes: readonly ChangeKind[] = [dutch, certificate, skill, bicycle, minutes, block]

/** The person as they would be after a change. */
export function applied(person: MatchPerson, change: Change): MatchPerson {
  return changes.find(({ type }) => type === change.type)?.apply(person, change) ?? person
}
