import type { Key, SayFirst } from '../../words/keys.ts'

/** The nouns whose words a placement is told in. */
export const nouns = ['placements', 'codes', 'matches'] as const

/** What says a sentence about a placement. */
export type PlacementSay = SayFirst<Key<typeof nouns>>
