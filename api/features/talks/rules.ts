import { addDays } from '../../adapters/clock.ts'
import type { Participation } from '../events/store.ts'
import type { TalkAnswer } from './contract.ts'

/** What is to be: a pair, its round and who interprets. */
export type WantedTalk = Pick<TalkAnswer, 'participation' | 'stall' | 'round' | 'interpreter'>

/** Whether both sides of a talk said yes. */
export const isMutual = ({ feedback }: Pick<TalkAnswer, 'feedback'>): boolean =>
  feedback.person?.answer === 'yes' && feedback.employer?.answer === 'yes'
/** Whether somebody has to see to a talk: nobody said no, one said yes, and nothing has come of it. */
export const isOpen = ({ feedback, outcome }: Pick<TalkAnswer, 'feedback' | 'outcome'>): boolean => {
  const said = [feedback.person?.answer, feedback.employer?.answer]
  return outcome === null && said.includes('yes') && !said.includes('no') && !said.includes(undefined)
}

/** So long after an event something should have come of a talk where no day was agreed. */
const patience = 7
/** By when something should have come of a talk. */
export const dueOf = ({ nextStep }: Pick<TalkAnswer, 'nextStep'>, eventDay: string): string =>
  nextStep?.until ?? addDays(eventDay, patience)

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
