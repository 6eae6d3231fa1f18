import { createHash } from 'node:crypto'
import type { EventKind } from '../events/contract.ts'
import type { Participation } from '../events/store.ts'
import { talkReasonsOf } from '../placements/codes.ts'
import { talkAnswers, talkNextSteps } from '../talks/codes.ts'
import type { Said, TalkSide } from '../talks/contract.ts'
import type { Talk } from '../talks/store.ts'
import type { ClockPhase } from './contract.ts'

/** What a simulated phone says, or what the simulated organiser does with the clock. */
export type PhoneAct =
  | { kind: 'arrive'; participation: string }
  | { kind: 'sitDown'; participation: string; stall: string }
  | { kind: 'answer'; talk: string; side: TalkSide; said: Said }
  | { kind: 'turn'; act: 'start' | 'next' }

/** All of an event that its simulated phones know. */
export type SimulatedHall = {
  kind: EventKind
  phase: ClockPhase
  /** The round that runs or comes next; −1 before the first, beyond the last after all. */
  round: number
  /** Seconds since the phase began. */
  seconds: number
  isPaused: boolean
  people: readonly Pick<Participation, 'id' | 'number' | 'state'>[]
  stalls: readonly { id: string; number: number; nots: ReadonlySet<string> }[]
  talks: readonly Pick<Talk, 'id' | 'participation' | 'stall' | 'round' | 'state' | 'feedback'>[]
  /** People and tables that somebody plays with a real phone: nothing is said for them. */
  real: ReadonlySet<string>
  /** By when a next step is to be done. */
  until: string
}

/** Rounds are so short that somebody who looks on sees a whole day in a few minutes; in seconds. */
const lengths: Readonly<Record<'moving' | 'talking', number>> = { moving: 10, talking: 35 }
/** So many answers are given at a time. */
const answersAtOnce = 2
/** At an event without rounds each person sits down at so many tables. */
const tablesEach = 3

/** One of every eight stays away, one comes during the second round, and one of five looks at the phone a round too late. */
const staysAway = (number: number) => number % 8 === 0
const isLate = (number: number) => number % 8 === 7
const isAsleep = (number: number) => number % 5 === 3

/** A number that is always the same for a text. */
const drawn = (text: string): number => createHash('sha256').update(text).digest().readUInt32BE(0)
const pick = <T>(list: readonly [T, ...T[]], text: string): T => list[drawn(text) % list.length] ?? list[0]

const saidOf = (talk: string, side: TalkSide, until: string): Said => {
  const answer = pick([...talkAnswers, 'yes'] as const, `${side} ${talk}`)
  const isEmployers = side === 'employer'
  return {
    answer,
    reason: answer === 'no' ? pick(talkReasonsOf[side], `why ${side} ${talk}`) : null,
    language: isEmployers ? pick(['asExpected', 'asExpected', 'better', 'lower'], `Dutch ${talk}`) : null,
    nextStep:
      isEmployers && answer === 'yes' ? { kind: pick(talkNextSteps, `step ${talk}`), by: side, until } : null,
  }
}

const arrivals = ({ people, phase, round, real }: SimulatedHall): PhoneAct[] =>
  people
    .filter(({ id, number, state }) => state === 'accepted' && !staysAway(number) && !real.has(id))
    .filter(({ number }) => !isLate(number) || round > 1 || (round === 1 && phase === 'talking'))
    .slice(0, 1)
    .map(({ id }) => ({ kind: 'arrive', participation: id }))

/** Who is in and has sat at no more than a few tables goes to one they do not know yet. */
const seats = ({ kind, phase, people, stalls, talks, real }: SimulatedHall): PhoneAct[] =>
  kind === 'speedmeet' || phase !== 'talking'
    ? []
    : people
        .flatMap(({ id, state }): PhoneAct[] => {
          const known = talks.filter(({ participation }) => participation === id)
          const isTalking = known.some(({ feedback }) => feedback.person === null)
          if (state !== 'checkedIn' || real.has(id) || isTalking || known.length >= tablesEach) return []
          const table = stalls
            .filter((one) => !one.nots.has(id) && !known.some(({ stall }) => stall === one.id))
            .toSorted((a, b) => drawn(`${id} ${a.id}`) - drawn(`${id} ${b.id}`))[0]
          return table ? [{ kind: 'sitDown', participation: id, stall: table.id }] : []
        })
        .slice(0, 1)

const answers = ({ round, phase, people, stalls, talks, real, until }: SimulatedHall): PhoneAct[] => {
  const personOf = new Map(people.map((one) => [one.id, one]))
  const tables = new Set(stalls.map(({ id }) => id))
  const isDue = (talk: SimulatedHall['talks'][number], wait: number) =>
    talk.round === null || phase === 'over' || talk.round + wait < round
  return talks
    .filter(({ state }) => state !== 'dropped')
    .flatMap((talk): PhoneAct[] => {
      const person = personOf.get(talk.participation)
      const sides: [TalkSide, boolean][] = [
        [
          'person',
          person?.state === 'checkedIn' &&
            !real.has(person.id) &&
            isDue(talk, isAsleep(person.number) ? 1 : 0),
        ],
        [
          'employer',
          person?.state === 'checkedIn' && tables.has(talk.stall) && !real.has(talk.stall) && isDue(talk, 0),
        ],
      ]
      return sides.flatMap(([side, says]) =>
        says && talk.feedback[side] === null
          ? [{ kind: 'answer' as const, talk: talk.id, side, said: saidOf(talk.id, side, until) }]
          : [],
      )
    })
    .slice(0, answersAtOnce)
}

const turns = (hall: SimulatedHall): PhoneAct[] => {
  const { kind, phase, seconds, isPaused } = hall
  if (isPaused || phase === 'over') return []
  if (phase === 'doors') return arrivals(hall).length === 0 ? [{ kind: 'turn', act: 'start' }] : []
  const hasRounds = kind === 'speedmeet'
  return hasRounds && seconds >= lengths[phase] ? [{ kind: 'turn', act: 'next' }] : []
}

/** What the simulated phones of a hall do in this moment: a few things, so that who looks on can follow. */
export const phoneActs = (hall: SimulatedHall): PhoneAct[] => [
  ...arrivals(hall),
  ...answers(hall),
  ...seats(hall),
  ...turns(hall),
]
