import { addDays, clockAt } from '../../adapters/clock.ts'
import type { Names } from '../directory.ts'
import type { Profile } from '../profiles/store.ts'
import { type PitchReader, readReason } from './access.ts'
import type { PitchAnswer, ReceivedPitch, Round } from './contract.ts'
import { endStates, freshFor, pitchDays } from './rules.ts'
import type { Pitch } from './store.ts'

/** What an answer needs to know of its region and of the people in it. */
export type Told = { timeZone: string; answerDays: number; names: Names }

/** What is asked of somebody who reads it, without a question that can still be taken back. */
const settled = (pitch: Pitch): Pick<Pitch, 'state' | 'since' | 'rounds' | 'nextStep'> =>
  pitch.fresh
    ? {
        ...{ state: 'sent', since: pitch.sentAt ?? pitch.since, nextStep: null },
        rounds: pitch.rounds.filter(({ answer }) => answer !== null),
      }
    : pitch

/** A pitch as its person or a jobhunter reads it; the person reads why it was refused when it has been talked about. */
export const pitchAnswer = (pitch: Pitch, reader: PitchReader, told: Told): PitchAnswer => {
  const seen = reader === 'self' ? settled(pitch) : pitch
  const dayOf = (instant: string) => clockAt(() => new Date(instant)).today(told.timeZone)
  const { voice, proposal, reason } = pitch
  const isTold = reader !== 'self' || endStates.includes(pitch.state)
  return {
    ...pitch,
    ...{ state: seen.state, since: seen.since, rounds: seen.rounds, nextStep: seen.nextStep },
    voice: voice && { type: voice.type, seconds: voice.seconds },
    proposal: proposal && { ...proposal, by: told.names.get(proposal.by) ?? '' },
    answerBy: seen.state === 'sent' ? addDays(dayOf(seen.since), told.answerDays) : null,
    talkBy: seen.state === 'refused' ? addDays(dayOf(seen.since), pitchDays.talk) : null,
    notYet: readReason(pitch.notYet, reader),
    reason: isTold ? readReason(reason, reader) : null,
  }
}

type Known = { profile: Profile; until: string; jobhunter: string }

const answerFor = ({ answer }: Round): ReceivedPitch['rounds'][number]['answer'] => {
  if (answer === null || 'ready' in answer) return answer
  return { text: answer.language === 'nl' ? answer.text : (answer.dutch ?? null) }
}

const wordsFor = ({ story, consents }: Pitch, isKnown: boolean): ReceivedPitch['words'] => {
  const { ownWords } = story
  if (!ownWords) return null
  if (isKnown) return { language: ownWords.language, text: ownWords.text, isTranslation: false }
  const dutch = ownWords.translations.nl
  return consents.words && dutch?.by === 'human'
    ? { language: 'nl', text: dutch.text, isTranslation: true }
    : null
}

/** States in which an employer reads a pitch. */
export const receivedStates = ['sent', 'asked', 'interested', 'introduced', 'refused'] as const
const isReceived = (state: Pitch['state']): state is ReceivedPitch['state'] =>
  receivedStates.some((one) => one === state)

/** A pitch as its employer reads it; null for one that is none of its business, or not any more. */
export const receivedAnswer = (pitch: Pitch, known: Known | null): ReceivedPitch | null => {
  const { state } = pitch
  if (!isReceived(state) || (state === 'introduced' && !known)) return null
  const mayHear = pitch.consents.voice
  return {
    ...{ id: pitch.id, vacancy: pitch.vacancy, version: pitch.version, state, since: pitch.since },
    ...{ pseudonym: pitch.pseudonym, blocks: pitch.story.blocks, facts: pitch.facts },
    words: wordsFor(pitch, known !== null),
    voice: mayHear && pitch.voice ? { seconds: pitch.voice.seconds } : null,
    rounds: pitch.rounds.map((round) => ({ question: round.question, answer: answerFor(round) })),
    nextStep: pitch.nextStep,
    undoUntil: pitch.fresh ? new Date(Date.parse(pitch.since) + freshFor).toISOString() : null,
    known: known && {
      givenName: known.profile.contact.name.split(' ')[0] ?? '',
      until: known.until,
      jobhunter: known.jobhunter,
    },
    talkHeldOn: pitch.talkHeldOn,
  }
}
