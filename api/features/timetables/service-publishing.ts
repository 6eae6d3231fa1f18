import { AppError } from '../../errors.ts'
import type { Intents } from '../../intents.ts'
import type { EventService } from '../events/service.ts'
import type { ParticipationService } from '../events/service-participations.ts'
import type { StallService } from '../events/service-stalls.ts'
import type { TalkService } from '../talks/service.ts'
import { brokenTalks } from './rules.ts'
import type { TimetableService } from './service.ts'
import type { AskedService } from './service-asked.ts'

type Publication = { region: string; event: string; actor: string; edition: number; version: number }

/** Publishing: the talks become those of the timetable, and each whose part changed is told. */
export const publishingService = (deps: {
  intents: Intents
  events: EventService
  stalls: StallService
  participations: ParticipationService
  talks: TalkService
  timetables: TimetableService
  asked: AskedService
}) => {
  const { asked, events, intents, participations, stalls, talks, timetables } = deps

  const { begin } = intents.kind('timetablePublished', async (given: Publication) => {
    const { region, event, actor, edition, version } = given
    const now = await timetables.there(region, event)
    const published = await timetables.change(region, now.id, { actor, action: 'published' }, (there) =>
      there.edition < edition && there.version === version ? { edition, state: 'published' } : null,
    )
    if (!published || published.edition !== edition) throw new AppError('stale')
    const changed = await talks.arrange(region, event, published.talks, edition, actor)
    await events.plan(region, event, actor)
    await participations.tell(region, changed.participations, edition, actor)
    await stalls.tell(region, changed.stalls, edition, actor)
  })

  return {
    /** Puts the draft of a version in force as an edition. */
    begin,

    async publish(actor: string, region: string, event: string, ifMatch: number): Promise<void> {
      const now = await timetables.there(region, event, ifMatch)
      const { meeting, meet } = await asked(region, event, now.pins, { isFresh: true })
      const { state } = meeting.event
      if (!['inviting', 'planned'].includes(state))
        throw new AppError('stateConflict', { detail: `Is ${state}` })
      if (now.state === 'published') return
      if (brokenTalks(meet, now.talks).length > 0)
        throw new AppError('stateConflict', { rule: { rule: 'talksCannotBe', source: 'house' } })
      await begin({ region, event, actor, edition: now.edition + 1, version: now.version })
    },
  }
}
export type PublishingService = ReturnType<typeof publishingService>
