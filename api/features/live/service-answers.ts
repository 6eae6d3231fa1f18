import type { Actor } from '../../access.ts'
import { AppError } from '../../errors.ts'
import type { Directory } from '../directory.ts'
import { participationView, stallView } from '../events/access.ts'
import type { EventService } from '../events/service.ts'
import type { TalkSide } from '../talks/contract.ts'
import type { TalkService } from '../talks/service.ts'
import type { Said } from '../talks/service-answers.ts'
import type { Talk } from '../talks/store.ts'
import type { ClockService } from './service-clock.ts'

/** Whose side of a talk the actor answers for; jobhunters type in what stands on paper, and say whose it is. */
const sideOf = (actor: Actor, talk: Talk, asked: TalkSide | null): TalkSide | null => {
  const views = { person: participationView(actor, talk), employer: stallView(actor, talk) }
  if (views.person === 'self') return 'person'
  if (views.employer === 'own') return 'employer'
  return views.person === 'staff' ? asked : null
}

/** What both sides say of a talk, from its round on; and what comes of it. */
export const answerService = (deps: {
  events: Pick<EventService, 'get'>
  talks: Pick<TalkService, 'get' | 'answer' | 'open' | 'at' | 'settle'>
  clocks: Pick<ClockService, 'round'>
  directory: Pick<Directory, 'people' | 'employers'>
}) => {
  const { clocks, directory, events, talks } = deps

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
      const isOver = event.state === 'finished'
      const hasBegun = isOver || (talk.round ?? 0) <= (await clocks.round(region, talk.event))
      if ((event.state !== 'live' && !isOver) || !hasBegun)
        throw new AppError('stateConflict', { rule: { rule: 'talkNotYet', source: 'house' } })
      return { isMutual: await talks.answer(actor.account, region, id, side, said) }
    },

    async followUps(region: string, event: string) {
      const [open, all] = await Promise.all([talks.open(region, event), talks.at(region, event)])
      const [people, firms] = await Promise.all([
        directory.people(
          region,
          open.map(({ profile }) => profile),
        ),
        directory.employers(open.map(({ employer }) => employer)),
      ])
      const items = open.flatMap(({ id: talk, profile, employer, feedback, nextStep }) => {
        const [person, firm] = [feedback.person?.answer, feedback.employer?.answer]
        if (!person || !firm) return []
        const who = {
          profile,
          name: people.get(profile) ?? '',
          employer,
          employerName: firms.get(employer) ?? '',
        }
        return [{ talk, ...who, said: { person, employer: firm }, nextStep }]
      })
      const dayOf = (one: (typeof items)[number]) => one.nextStep?.until ?? '9999'
      return {
        items: items.sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)),
        settled: all.filter(({ outcome }) => outcome !== null).length,
      }
    },

    async settle(actor: Actor, region: string, id: string, outcome: Talk['outcome']) {
      return { version: (await talks.settle(actor.account, region, id, outcome)).version }
    },
  }
}
export type AnswerService = ReturnType<typeof answerService>
