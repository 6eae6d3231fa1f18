import type { EmployerService } from '../employers/service.ts'
import type { EventService } from '../events/service.ts'
import type { ParticipationService } from '../events/service-participations.ts'
import type { StallService } from '../events/service-stalls.ts'
import type { ProfileService } from '../profiles/service.ts'
import type { Grid } from './contract.ts'
import { gridOf, type Meeting } from './rules.ts'

/** What a timetable is made of, read together: the event, who comes, and the tables that are sure. */
export const meetingService = ({
  events,
  stalls,
  participations,
  profiles,
  employers,
}: {
  events: EventService
  stalls: StallService
  participations: ParticipationService
  profiles: Pick<ProfileService, 'some'>
  employers: Pick<EmployerService, 'some'>
}) => ({
  async of(region: string, id: string): Promise<{ meeting: Meeting; grid: Grid }> {
    const [event, all, asked] = await Promise.all([
      events.read(region, id),
      stalls.at(region, id),
      participations.at(region, id),
    ])
    // Who went has sat at tables, which counts for these.
    const people = asked.filter(
      ({ state }) =>
        state === 'accepted' || state === 'checkedIn' || (state === 'left' && event.state === 'live'),
    )
    const tables = all.filter(({ state }) => state === 'accepted')
    const [known, firms] = await Promise.all([
      profiles.some(
        region,
        people.map(({ profile }) => profile),
      ),
      employers.some(tables.map(({ employer }) => employer)),
    ])
    const meeting = { event, people, tables }
    const names = {
      people: new Map(known.map((profile) => [profile.id, profile.contact])),
      employers: new Map(firms.map((firm) => [firm.id, firm.organisation.name])),
    }
    return { meeting, grid: gridOf(meeting, names) }
  },
})
export type MeetingService = ReturnType<typeof meetingService>
