import type { Participation } from '../events/store.ts'
import type { TalkAnswer } from './contract.ts'

/** What is to be: a pair, its round and who interprets. */
export type WantedTalk = Pick<TalkAnswer, 'participation' | 'stall' | 'round' | 'interpreter'>

/** A pair of a person and a table as one text. */
export const pairOf = ({ participation, stall }: Pick<WantedTalk, 'participation' | 'stall'>): string =>
  `${participation} ${stall}`

/** What somebody is called in the hall: the name that they chose, else their number. */
export const wallNameOf = (
  { wall, number }: Pick<Participation, 'wall' | 'number'>,
  name: string | undefined,
): string => {
  if (wall.kind === 'nickname' && wall.nickname !== null) return wall.nickname
  const given = name?.split(' ')[0]
  return wall.kind === 'given' && given ? given : String(number)
}
