import { ChartNoAxesColumn, HandHelping, Store, UsersRound } from 'lucide-react'
import type { SightKind } from '../../components/tag.tsx'
import type { Key } from '../../words/keys.ts'

/** Who may look, in the order in which each row says what they see. */
export const audiences = [
  { audience: 'employers', picture: Store },
  { audience: 'jobhunter', picture: HandHelping },
  { audience: 'reports', picture: ChartNoAxesColumn },
  { audience: 'others', picture: UsersRound },
] as const

/** The last part of the keys below a group of sentences. */
type Last<In extends string, Of = Key<'public'>> = Of extends `${In}.${infer Name}` ? Name : never
type Row = Last<'see.row'> extends infer Of ? (Of extends `${infer Name}.name` ? Name : never) : never

export type Sight = readonly [kind: SightKind, word: Last<'see.is'>]
const never: Sight = ['no', 'never']

/** What there is to see, and for each audience how far they see it. */
export const sights: readonly { row: Row; seen: readonly [Sight, Sight, Sight, Sight] }[] = [
  { row: 'skills', seen: [['yes', 'nameless'], ['yes', 'sees'], ['yes', 'ten'], never] },
  { row: 'name', seen: [['ask', 'afterYes'], ['yes', 'sees'], never, never] },
  { row: 'why', seen: [never, ['yes', 'sees'], never, never] },
  { row: 'permit', seen: [never, ['yes', 'needed'], never, never] },
  { row: 'health', seen: [never, ['ask', 'ifTold'], never, never] },
  { row: 'private', seen: [never, ['no', 'notInMatch'], ['no', 'notOne'], never] },
]
