import type { Clock } from '../../adapters/clock.ts'
import type { Store } from '../../adapters/store/port.ts'
import { AppError } from '../../errors.ts'
import { newId } from '../../ids.ts'
import { changeOnce, created, unlessTaken, withAct } from '../../records.ts'
import type { Participation, Stall } from '../events/store.ts'
import type { Said, TalkAnswer, TalkSide } from './contract.ts'
import { isMutual, isOpen } from './rules.ts'
import { nothingSaid, type Talk, talks } from './store.ts'

/** Answers of both sides to a talk, and what comes of it. */
export const talkAnswerService = (deps: { store: Store; clock: Clock }) => {
  const { clock } = deps
  const stored = deps.store.collection(talks)
  const change = async (region: string, id: string, next: (now: Talk) => Talk): Promise<Talk> => {
    const after = await changeOnce(stored.in(region), id, next)
    if (!after) throw new AppError('notFound')
    return after
  }

  return {
    get: (region: string, id: string): Promise<Talk | null> => stored.in(region).get(id),

    /** A talk without a timetable, which has begun; said by both, or twice, it is one. */
    async begin(
      actor: string,
      {
        region,
        event,
        id: participation,
        profile,
      }: Pick<Participation, 'region' | 'event' | 'id' | 'profile'>,
      { id: stall, employer }: Pick<Stall, 'id' | 'employer'>,
      began: string,
    ): Promise<Talk> {
      const mine = stored.in(region)
      const there = async () => (await mine.find({ event, participation, stall }, { limit: 1 }))[0]
      const found = await there()
      if (found) return found
      const made = await unlessTaken('pair', () =>
        mine.insert({
          ...{ id: newId('talk'), region, event, participation, profile, stall, employer, began },
          ...{ round: null, interpreter: null, state: 'running' as const, edition: 0, before: null },
          ...nothingSaid,
          history: created(actor, clock.now()),
        }),
      )
      const talk = made ?? (await there())
      if (!talk) throw new AppError('notFound')
      return talk
    },

    /**
     * Writes down what one side says; whoever says something else later has changed their mind. Answers whether both now say
     * yes. The caller has asked for permission itself.
     */
    async answer(actor: string, region: string, id: string, side: TalkSide, given: Said): Promise<boolean> {
      const { nextStep, ...feedback } = given
      const after = await change(region, id, (now) => {
        if (now.state === 'dropped') throw new AppError('stateConflict', { detail: 'Was dropped' })
        const said = { ...now.feedback, [side]: feedback }
        const done = { actor, at: clock.now(), action: 'answered', paths: [`/feedback/${side}`] }
        const history = withAct(now, done)
        // Nobody's own act, so that both are told.
        const both = { ...done, actor: 'house', action: 'bothYes', paths: [] }
        const isNew = isMutual({ feedback: said }) && !isMutual(now)
        return {
          ...now,
          state: 'done' as const,
          feedback: said,
          nextStep: nextStep ?? (feedback.answer === 'no' ? null : now.nextStep),
          history: isNew ? withAct({ ...now, history }, both) : history,
        }
      })
      return isMutual(after)
    },

    /** Says what came of a talk; null takes it back. */
    async settle(actor: string, region: string, id: string, outcome: TalkAnswer['outcome']): Promise<Talk> {
      const done = { actor, at: clock.now(), action: 'settled', paths: ['/outcome'] }
      return change(region, id, (now) => ({ ...now, outcome, history: withAct(now, done) }))
    },

    /** Talks of an event of which something has to come yet: both said yes, or one yes and the other maybe. */
    open: async (region: string, event: string): Promise<Talk[]> =>
      (await stored.in(region).find({ event })).filter(isOpen),
    /** The same of several people, whatever event it was. */
    openOf: async (region: string, people: readonly string[]): Promise<Talk[]> =>
      (await stored.in(region).find({ profile: { $in: people } })).filter(isOpen),
    /** How many pairs both said yes and have no outcome yet. */
    unsettled: async (region: string, event: string): Promise<number> =>
      (await stored.in(region).find({ event })).filter((talk) => isMutual(talk) && talk.outcome === null)
        .length,
  }
}
