import { addDays } from '../../adapters/clock.ts'
import type { EventService } from '../events/service.ts'
import type { ParticipationService } from '../events/service-participations.ts'
import type { StallService } from '../events/service-stalls.ts'
import type { Told } from '../notifications/kinds.ts'
import type { RegionService } from '../regions/service.ts'
import { answerDays, remindersOf } from './rules-reminders.ts'

/**
 * What people and employers are reminded of before an event: that it is tomorrow, and that they have not answered. Found by
 * query on the day it is due, so that a stop in between loses nothing and nothing is told twice.
 */
export const reminderService = (deps: {
  regions: Pick<RegionService, 'all' | 'dayIn'>
  events: Pick<EventService, 'onDays'>
  stalls: Pick<StallService, 'at'>
  participations: Pick<ParticipationService, 'at'>
  tell: (told: readonly Told[]) => Promise<void>
}) => ({
  async remind(stop?: AbortSignal): Promise<void> {
    for (const region of await deps.regions.all()) {
      const today = deps.regions.dayIn(region)
      const coming = await deps.events.onDays(region.id, addDays(today, 1), addDays(today, answerDays))
      for (const event of coming) {
        if (stop?.aborted) return
        const [people, tables] = await Promise.all([
          deps.participations.at(region.id, event.id),
          deps.stalls.at(region.id, event.id),
        ])
        await deps.tell(remindersOf(event, people, tables, today))
      }
    }
  },
})
export type ReminderService = ReturnType<typeof reminderService>
