import type { Follower } from '../../jobs/follower.ts'
import type { EventService } from './service.ts'
import type { ParticipationService } from './service-participations.ts'
import { type EventRecord, events as eventSpec, type Participation, participations as spec } from './store.ts'

/** Whoever waits for a seat moves up when one is free: after a no, a larger room, or somebody who was deleted. */
export const seating = (participations: ParticipationService, events: EventService): Follower => ({
  name: 'seats of events',
  of: [spec, eventSpec],
  keep: 'mark',
  async apply(change, { name }) {
    if (change.type === 'put') {
      const doc = change.doc as EventRecord | Participation
      const event = name === eventSpec.name ? doc.id : (doc as Participation).event
      await participations.seatNext(doc.region, event)
    } else if (name === spec.name && change.region !== null)
      for (const { id, region } of await events.inviting(change.region))
        await participations.seatNext(region, id)
  },
  async restart() {},
})
