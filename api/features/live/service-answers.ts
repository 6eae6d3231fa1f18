import type { Actor } from '../../access.ts'
import { AppError } from '../../errors.ts'
import { fault } from '../../faults.ts'
import { participationView, stallView } from '../events/access.ts'
import type { EventService } from '../events/service.ts'
import { talkReasonsOf } from '../placements/codes.ts'
import type { Said, TalkSide } from '../talks/contract.ts'
import type { TalkService } from '../talks/service.ts'
import type { Talk } from '../talks/store.ts'
import type { ClockService } from './service-clock.ts'

/** Whose side of a talk the actor answers for; jobhunters type in what stands on paper, and say whose it is. */
const sideOf = (actor: Actor, talk: Talk, asked: TalkSide | null): TalkSide | null => {
  const views = { person: participationView(actor, talk), employer: stallView(actor, talk) }
  if (views.person === 'self') return 'person'
  if (views.employer === 'own') return 'employer'
  return views.person === 'staff' ? asked : null
}

/** What both sides say of a talk, from its round on. */
export const answerService = (deps: {
  events: Pick<EventService, 'get'>
  talks: Pick<TalkService, 'get' | 'answer'>
  clocks: Pick<ClockService, 'round'>
}) => {
  const { clocks, events, talks } = deps

  return {
    async answer(
      actor: Actor,
      region: string,
      id: string,
      { side: asked, ...said }: Said & { side: TalkSide | null },
    ): Promise<{ isMutual: boolean }> {
      const talk = await talks.get(region, id)
      const side = talk && sideOf(actor, talk, asked)
      const event = talk && (await events.get(region, talk.event))
      if (!talk || !side || !event) throw new AppError('notFound')
      const { reason } = said
      if (reason !== null && !talkReasonsOf[side].some((one) => one === reason))
        throw new AppError('badInput', {
          faults: [fault('/reason', 'invalid_value', 'A reason that this side may give')],
        })
      const isOver = event.state === 'finished'
      const hasBegun =
        isOver || talk.began !== null || (talk.round ?? 0) <= (await clocks.round(region, talk.event))
      if ((event.state !== 'live' && !isOver) || !hasBegun)
        throw new AppError('stateConflict', { rule: { rule: 'talkNotYet', source: 'house' } })
      return { isMutual: await talks.answer(actor.account, region, id, side, said) }
    },
  }
}
export type AnswerService = ReturnType<typeof answerService>
