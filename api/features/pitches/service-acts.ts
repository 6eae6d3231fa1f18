import type { z } from 'zod'
import type { Actor } from '../../access.ts'
import { addMonths } from '../../adapters/clock.ts'
import { AppError } from '../../errors.ts'
import { fault } from '../../faults.ts'
import type { Intents } from '../../intents.ts'
import { act as write } from '../../records.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { PitchReader } from './access.ts'
import type { OpenPitch, Round } from './contract.ts'
import type { pitchEndpoints } from './contract-endpoints.ts'
import { pitchSteps } from './rules.ts'
import type { PitchDeps, PitchService } from './service.ts'
import { type Pitch, pitches } from './store.ts'

type Asked = z.infer<typeof pitchEndpoints.act.body & z.ZodType>
type Translation = z.infer<typeof pitchEndpoints.translate.body & z.ZodType>

/** The longest that an employer may know somebody without being asked again, in months. */
const longestRelease = 12

const lastAnswered = (rounds: readonly Round[], answer: Round['answer']): Round[] =>
  rounds.map((round, at) => (at === rounds.length - 1 ? { ...round, answer } : round))

/** What a pitch goes through on the side of its person: sending, agreeing, answering, showing the name, and how it ends. */
export const pitchActs = (
  deps: PitchDeps & {
    pitches: PitchService
    intents: Intents
    profiles: Pick<ProfileService, 'get' | 'release'>
  },
) => {
  const { clock, matching, profiles } = deps
  const { open, show, seen, step, placeOf, sendFacts, storyFaults } = deps.pitches
  const stored = deps.store.collection(pitches)

  /** The pitch first, so that nobody is known for one that somebody changed meanwhile; then the profile. */
  const { begin: release } = deps.intents.kind(
    'pitchRelease',
    async (
      asked: {
        region: string
        pitch: string
        profile: string
        actor: string
        until: string
        version: number
      },
      resumed,
    ) => {
      const { region, actor, until } = asked
      const pitch = await stored.in(region).get(asked.pitch)
      if (!pitch) throw new AppError('notFound')
      const isDone = resumed && pitch.state === 'introduced' && pitch.releasedUntil === until
      const change = { releasedUntil: until, notYet: null }
      const next = isDone
        ? pitch
        : await step({ pitch, act: 'release', by: 'self', actor, ifMatch: asked.version, change })
      const to = { employer: pitch.employer, until }
      if (!(await profiles.release(region, asked.profile, actor, to))) throw new AppError('notFound')
      return next
    },
  )

  const sent = async (
    pitch: Pitch,
    actor: Actor,
    by: PitchReader,
    name: 'send' | 'agree',
    ifMatch: number,
  ) => {
    const profile = await profiles.get(pitch.region, pitch.profile)
    if (!profile) throw new AppError('notFound')
    const vacancy = await placeOf(pitch.region, pitch.vacancy)
    const { facts, sides } = await sendFacts(pitch, profile, vacancy)
    const faults = storyFaults(pitch, sides)
    if (faults.length > 0) throw new AppError('badInput', { faults })
    const change = { sentAt: clock.now().toISOString(), facts: await matching.facts(profile, vacancy) }
    return step({ pitch, act: name, by, actor: actor.account, ifMatch, facts, change })
  }

  const takeOne = async (actor: Actor, pitch: Pitch, by: PitchReader, ifMatch: number, asked: Asked) => {
    const today = await seen.dayOf(pitch.region)
    const take = (change: Partial<Pitch> = {}) =>
      step({ pitch, act: asked.act, by, actor: actor.account, ifMatch, change })
    switch (asked.act) {
      case 'send':
        if (by === 'holder' && !asked.isPresent)
          throw new AppError('badInput', { faults: [fault('/isPresent', 'required', 'With the person')] })
        return sent(pitch, actor, by, 'send', ifMatch)
      case 'agree':
        return sent(pitch, actor, by, 'agree', ifMatch)
      case 'propose': {
        const proposal = { by: actor.account, reason: asked.reason, at: clock.now().toISOString() }
        const profile = await profiles.get(pitch.region, pitch.profile)
        if (!profile) throw new AppError('notFound')
        const { facts } = await sendFacts(pitch, profile, await placeOf(pitch.region, pitch.vacancy))
        const change = { proposal }
        return step({ pitch, act: 'propose', by, actor: actor.account, ifMatch, facts, change })
      }
      case 'answer':
        return take({ rounds: lastAnswered(pitch.rounds, asked.answer) })
      case 'release': {
        const { until } = asked
        if (until < today || until > addMonths(today, longestRelease)) {
          const late = fault('/until', 'order', 'Between today and a year from now')
          throw new AppError('badInput', { faults: [late] })
        }
        const { region, profile } = pitch
        return release({ region, pitch: pitch.id, profile, actor: actor.account, until, version: ifMatch })
      }
      case 'notYet':
        return take({ notYet: asked.reason })
      case 'called':
        return take({ calledOn: today })
      case 'talkHeld':
        return take({ talkHeldOn: pitch.talkHeldOn ?? today })
      default:
        return take('reason' in asked ? { reason: asked.reason } : {})
    }
  }

  return {
    async take(actor: Actor, region: string, id: string, ifMatch: number, asked: Asked): Promise<OpenPitch> {
      const { pitch, profile, reader } = await seen.one(actor, region, id)
      if (!pitchSteps[asked.act].by.includes(reader)) throw new AppError('forbidden')
      // What the employer can still take back is not there yet for anybody else.
      if (pitch.fresh) throw new AppError('stateConflict', { detail: 'Is sent' })
      if (pitch.version !== ifMatch)
        throw new AppError('stale', { current: await show(pitch, profile, reader) })
      return open(actor, await takeOne(actor, pitch, reader, ifMatch, asked), profile, reader)
    },

    /** Keeps what a human put into Dutch beside what somebody wrote. */
    async translate(actor: Actor, region: string, id: string, ifMatch: number, { of, dutch }: Translation) {
      const { pitch, profile, reader } = await seen.one(actor, region, id)
      if (pitch.version !== ifMatch)
        throw new AppError('stale', { current: await show(pitch, profile, reader) })
      const { ownWords } = pitch.story
      const last = pitch.rounds.at(-1)?.answer
      const nl = { text: dutch, by: 'human' as const }
      const change =
        of === 'words' && ownWords
          ? {
              story: {
                ...pitch.story,
                ownWords: { ...ownWords, translations: { ...ownWords.translations, nl } },
              },
            }
          : of === 'answer' && last && 'text' in last
            ? { rounds: lastAnswered(pitch.rounds, { ...last, dutch }) }
            : null
      if (!change) throw new AppError('stateConflict', { detail: 'There is nothing to translate' })
      const done = { actor: actor.account, at: clock.now(), action: 'translated' }
      return open(actor, await write(stored.in(region), pitch, change, done), profile, reader)
    },
  }
}
export type PitchActs = ReturnType<typeof pitchActs>
