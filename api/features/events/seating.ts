import type { Follower } from '../../jobs/follower.ts'
import type { EventService } from './service.ts'
import type { ParticipationService } from './service-participations.ts'
import { type EventRecord, events as eventSpec, type Participation, participations as spec } from './store.ts'

/** Whether a change of a participation may leave a seat free, or somebody without one. */
const mayMove = ({ state }: Participation): boolean => state === 'declined' || state === 'waiting'

/** Whoever waits for a seat moves up when one is free: after a no, a larger room, or somebody who was deleted. */
export const seating = (participations: ParticipationService, events: EventService): Follower => ({
  name: 'seats of events',
  of: [spec, eventSpec],
  keep: 'mark',
  async apply(change, { name }) {
    if (change.type === 'delete') {
      if (name !== spec.name || change.region === null) return
      for (const { id, region } of await events.inviting(change.region))
        await participations.seatNext(region, id)
    } else if (name === eventSpec.name) {
      const { region, id } = change.doc as EventRecord
      await participations.seatNext(region, id)
    } else {
      const one = change.doc as Participation
      if (mayMove(one)) await participations.seatNext(one.region, one.event)
    }
  },
  async restart() {},
})
